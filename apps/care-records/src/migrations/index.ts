import { platformMigrations } from '@causeway/persistence';
import { records } from './1772000100000-records';
import { personMoves } from './1773100100000-person-moves';
import { answers } from './1773100200000-answers';
import { planReviews } from './1773100300000-plan-reviews';
import { absences } from './1773100500000-absences';
import { reviewsDue } from './1773100400000-reviews-due';
import { placements } from './1773400200000-placements';
import { shownOnce } from './1773300300000-shown-once';
import { earlierClocks } from './1773500200000-earlier-clocks';
import { feedbackOfStaff } from './1775100100000-feedback-of-staff';
import { handedOverPlans } from './1775100200000-handed-over-plans';
import { concernsInComplaints } from './1775100300000-concerns-in-complaints';
import { reviewsDueOfPerson } from './1775300100000-reviews-due-of-person';
import { answersAboutShifts } from './1777200200000-answers-about-shifts';
import { joined } from './1777200700000-joined';

/** In the order in which they apply. */
export const migrations = [
  ...platformMigrations('care_records'),
  records,
  personMoves,
  answers,
  planReviews,
  reviewsDue,
  absences,
  shownOnce,
  placements,
  earlierClocks,
  feedbackOfStaff,
  handedOverPlans,
  concernsInComplaints,
  reviewsDueOfPerson,
  answersAboutShifts,
  joined,
];
