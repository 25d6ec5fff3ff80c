/** The defaults of REFERENCE 5.6a; what fired shows the one by which it did. */
export const CONCERN_DAYS = 90;
