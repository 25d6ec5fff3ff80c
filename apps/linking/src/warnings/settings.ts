/** The defaults of `docs/definitions.md`; what fired shows the one by which it did. */
export const SETTINGS = {
  /** So many overdue changes of one person or one owner within so many days. */
  delays: 2,
  delayDays: 60,
  /** A concern raised again within so many days. */
  concernDays: 90,
  /** A plan without a clear owner for more than so many working days. */
  ownershipWorkingDays: 1,
  /** A risk that the plan does not show, open for more than so many working days. */
  mismatchWorkingDays: 5,
  /** So many incidents of one kind, safeguarding concerns of one theme, complaints of one category, questions of one code, in one service within so many days. */
  incidents: { count: 3, days: 30 },
  themes: { count: 3, days: 90 },
  complaints: { count: 2, days: 90 },
  questions: { count: 3, days: 28 },
  /** Agency hours of all hours worked in a shift or visit, from which on it is a high-agency one. */
  highAgencyShare: 0.3,
} as const;
