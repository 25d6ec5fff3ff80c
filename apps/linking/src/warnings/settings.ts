/** The defaults of `docs/definitions.md`; what fired shows the one by which it did. */
export const CONCERN_DAYS = 90;
