import type { Calendar } from './calendar';

/**
 * Bank holidays of England and Wales. Source: gov.uk bank-holidays.json, division `england-and-wales`, as it stood in
 * November 2026. Extend `lastDay` and `version` together with the dates, never without them. A holiday that falls on a
 * weekend stands under its substitute day.
 */
export const ENGLAND_AND_WALES: Calendar = {
  version: 'england-and-wales/2026-11',
  firstDay: '2024-01-01',
  lastDay: '2027-12-31',
  holidays: new Set([
    '2024-01-01',
    '2024-03-29',
    '2024-04-01',
    '2024-05-06',
    '2024-05-27',
    '2024-08-26',
    '2024-12-25',
    '2024-12-26',
    '2025-01-01',
    '2025-04-18',
    '2025-04-21',
    '2025-05-05',
    '2025-05-26',
    '2025-08-25',
    '2025-12-25',
    '2025-12-26',
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-05-03',
    '2027-05-31',
    '2027-08-30',
    '2027-12-27',
    '2027-12-28',
  ]),
};
