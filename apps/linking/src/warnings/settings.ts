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
  /** So many notes of one service that are worded vaguely, within so many days. */
  vagueNotes: { count: 3, days: 14 },
  /** Agency hours of all hours worked in a shift or visit, from which on it is a high-agency one. */
  highAgencyShare: 0.3,
  /** So many incidents in such shifts of one service within so many days. */
  highAgencyIncidents: { count: 2, days: 28 },
  /** Agency shifts with unfamiliar staff, of all agency shifts, from which on a service relies on them; in so many weeks in a row. */
  unfamiliar: { share: 0.3, weeks: 4 },
  /** Agency hours of all hours worked in a service, from which on it is unstable; in so many weeks in a row, each with so many shifts and visits or more. */
  agencyShare: { share: 0.3, weeks: 4, shifts: 5 },
  /** Own staff who left, of all who were there, from which on a service is unstable; within so many days, so many or more of a staff of so many or more. */
  leavers: { share: 0.1, days: 90, count: 2, staff: 10 },
  /** So many days without a registered manager. */
  managerlessDays: 28,
  /** The least share of changes that are in the plan in time (M1a), of so many or more that fell due in a month. */
  planning: { share: 0.8, changes: 10 },
  /** Incidents in high-agency shifts against the service's other shifts, over so many weeks: from so many incidents, and so many other shifts, on. */
  aboveExpected: { ratio: 1, level: 0.95, weeks: 8, incidents: 3, shifts: 20 },
  /** The least share of answers that say that agency workers were briefed (M2a), of so many or more in so many weeks. */
  inductionFeedback: { share: 0.9, answers: 5, weeks: 4 },
  /** What is counted over weeks names at most so many of the records that it rests on: the latest. */
  mostNamed: 100,
} as const;
