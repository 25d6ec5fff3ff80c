/** Whether a text can be a reason: at least three words, each of two letters or more. */
export const reasoned = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length >= 3;
