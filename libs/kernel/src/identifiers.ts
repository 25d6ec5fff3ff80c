/** Ten digits, the last the modulus-11 check digit of the first nine (NHS Data Dictionary). */
export function isNhsNumber(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const digits = [...text].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, i) => total + digit * (10 - i), 0);
  const check = 11 - (sum % 11);
  return (check === 11 ? 0 : check) === digits[9];
}

/** A CQC provider or location id of adult social care: `1-` and 8 to 12 digits. */
export const isCqcId = (text: string): boolean => /^\d-\d{8,12}$/.test(text);
