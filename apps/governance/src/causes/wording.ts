/** Phrases that name no mechanism (LRRIT D3, D4): alone they prove nothing. A setting, shown beside what it flags. */
export const VAGUE_PHRASES = [
  'staff error',
  'human error',
  'lack of care',
  'poor practice',
  'carelessness',
  'should have known',
  'failed to follow',
  'not paying attention',
] as const;

/** Whether a text is no more than a vague phrase: one stands in it and fewer than eight other words do. */
export function vague(text: string): boolean {
  const plain = text.toLowerCase();
  const phrase = VAGUE_PHRASES.find((candidate) => plain.includes(candidate));
  if (!phrase) return false;
  return plain.replace(phrase, ' ').split(/\s+/).filter(Boolean).length < 8;
}
