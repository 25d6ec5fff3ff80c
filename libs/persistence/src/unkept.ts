import { WrongArgument } from '@causeway/kernel';

/** Throws `WrongArgument` for an input with a NUL in one of its texts, which PostgreSQL keeps in none, and names the field. */
export function refuseUnkept(input: object): void {
  for (const [field, value] of Object.entries(input))
    if (holdsNul(value)) throw new WrongArgument(field, `\`${field}\` holds a NUL character, which no text may`);
}

/** Whether a text in it, however deep, holds a NUL. */
export function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  return value !== null && typeof value === 'object' && Object.values(value).some(holdsNul);
}
