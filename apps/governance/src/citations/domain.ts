import { londonDay, type CitedRecord } from '@causeway/kernel';

/** A worker as a key, for workforce to answer; null for nobody. */
export const memberOf = (id: string | null): { readonly id: string } | null => (id === null ? null : { id });

/** Whether it happened after a day, by the day in London and not by when it was written down. */
export const happenedAfter = (cited: CitedRecord, day: string): boolean => londonDay(new Date(cited.happenedAt)) > day;
