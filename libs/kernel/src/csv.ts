/** What a spreadsheet would run as a formula, it is told to take as text. */
const inert = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One line of CSV (RFC 4180) with its end, in which no cell is a formula. */
export const csvLine = (cells: readonly string[]): string => `${cells.map((cell) => quoted(inert(cell))).join(',')}\r\n`;
