import { citing } from '@causeway/persistence';
import { OWN } from './repository';

/** How this domain cites, with the tables of the kinds that it owns; every other kind is known by its owner's events. */
export const { citationsOf, citedRecords, placed, standing } = citing(OWN);
