import { platformMigrations } from '@causeway/persistence';
import { records } from './1772000100000-records';
import { deliveries } from './1772000200000-deliveries';
import { measures } from './1772000300000-measures';
import { warnings } from './1772000400000-warnings';
import { generations } from './1772000500000-generations';
import { recordPeople } from './1772000600000-record-people';
import { searchedBy } from './1772000700000-searched-by';
import { wholeShifts } from './1773300100000-whole-shifts';
import { countedOnce } from './1773300200000-counted-once';
import { withdrawnUnconfirmed } from './1773500100000-withdrawn-unconfirmed';
import { lostClocks } from './1773500200000-lost-clocks';
import { leftOut } from './1775000100000-left-out';
import { concernsRaised } from './1775200100000-concerns-raised';
import { warningsOfPerson } from './1775300100000-warnings-of-person';
import { concernLinks } from './1776500100000-concern-links';
import { reachOfRecords } from './1776600100000-reach-of-records';
import { indicatorLinks } from './1776700100000-indicator-links';
import { warningsOfServices } from './1776700200000-warnings-of-services';
import { noteRecordedAt } from './1776700500000-note-recorded-at';
import { liveUpdates } from './1777000100000-live-updates';
import { agencyWarnings } from './1777100100000-agency-warnings';
import { aboutShifts } from './1777200100000-about-shifts';
import { joined } from './1777200700000-joined';
import { monthWatch } from './1777300600000-month-watch';
import { agencyTriggers } from './1777300100000-agency-triggers';
import { instability } from './1777400100000-instability';
import { vagueNotes } from './1777300300000-vague-notes';
import { namedSource } from './1777300700000-named-source';

/** In the order in which they apply. */
export const migrations = [
  ...platformMigrations('linking'),
  records,
  deliveries,
  measures,
  warnings,
  generations,
  recordPeople,
  searchedBy,
  wholeShifts,
  countedOnce,
  withdrawnUnconfirmed,
  lostClocks,
  leftOut,
  concernsRaised,
  warningsOfPerson,
  concernLinks,
  reachOfRecords,
  indicatorLinks,
  warningsOfServices,
  noteRecordedAt,
  liveUpdates,
  agencyWarnings,
  aboutShifts,
  joined,
  agencyTriggers,
  vagueNotes,
  monthWatch,
  namedSource,
  instability,
];
