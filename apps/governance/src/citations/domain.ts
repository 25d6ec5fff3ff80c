import { londonDay, type RecordRef } from '@causeway/kernel';

/** A record that another cites, with its times as its owner told them. */
export interface CitedRecord extends RecordRef {
  /** ISO instants. */
  readonly happenedAt: string;
  readonly recordedAt: string;
}

/** A citation as the graph shows it. */
export interface CitedReference extends RecordRef {
  readonly happenedAt: Date;
  readonly recordedAt: Date;
}

export const recordRef = (cited: CitedRecord): CitedReference => ({
  kind: cited.kind,
  id: cited.id,
  happenedAt: new Date(cited.happenedAt),
  recordedAt: new Date(cited.recordedAt),
});

/** A worker as a key, for workforce to answer; null for nobody. */
export const memberOf = (id: string | null): { readonly id: string } | null => (id === null ? null : { id });

/** Whether it happened after a day, by the day in London and not by when it was written down. */
export const happenedAfter = (cited: CitedRecord, day: string): boolean => londonDay(new Date(cited.happenedAt)) > day;
