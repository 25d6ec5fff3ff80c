import { platformMigrations } from '@causeway/persistence';
import { history } from './1772000300000-history';
import { changedRota } from './1772000500000-changed-rota';
import { evidence } from './1772000600000-evidence';
import { standing } from './1772000700000-standing';
import { leavers } from './1772000800000-leavers';
import { records } from './1772000100000-records';
import { reviewLog } from './1777200500000-review-log';
import { routeKnowledge } from './1777300300000-route-knowledge';

/** In the order in which they apply. */
export const migrations = [
  ...platformMigrations('workforce'),
  records,
  history,
  changedRota,
  evidence,
  standing,
  leavers,
  reviewLog,
  routeKnowledge,
];
