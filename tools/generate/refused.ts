/** Something was asked for that can't be done: which rule is broken, and where. */
export class Refused extends Error {
  constructor(
    readonly code: RefusedCode,
    readonly field: string,
    sentence: string,
  ) {
    super(`${code} (${field}): ${sentence}`);
  }
}

export type RefusedCode =
  | 'OPTION_UNKNOWN'
  | 'OPTION_MISSING'
  | 'OPTION_WRONG'
  | 'OUT_NOT_EMPTY'
  | 'PLANT_UNREADABLE'
  | 'PLANT_MALFORMED'
  | 'CODE_UNKNOWN'
  | 'FACTOR_UNKNOWN'
  | 'RATE_WRONG'
  | 'SERVICES_WRONG';

export function refuse(code: RefusedCode, field: string, sentence: string): never {
  throw new Refused(code, field, sentence);
}
