/**
 * Ten digits without spaces, the last the modulus-11 check digit of the first nine (NHS Data Dictionary). It says that a
 * number is well formed, not that it was issued; 999 000 0000 to 999 999 9999 never are.
 */
export function isNhsNumber(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const digits = [...text].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, i) => total + digit * (10 - i), 0);
  const check = 11 - (sum % 11);
  return (check === 11 ? 0 : check) === digits[9];
}

/** The ten digits of an NHS number that may be written in groups (`943 476 5919`); null when it is none. */
export function parseNhsNumber(text: string): string | null {
  const digits = text.trim().replace(/^(\d{3}) (\d{3}) (\d{4})$/, '$1$2$3');
  return isNhsNumber(digits) ? digits : null;
}

/** A CQC provider or location id: a digit, a hyphen, and 8 to 12 digits. */
export const isCqcId = (text: string): boolean => /^\d-\d{8,12}$/.test(text);
