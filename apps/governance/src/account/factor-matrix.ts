import { csvLine as line, type CitedRecord } from '@causeway/kernel';
import type { Cause, Factor } from '../causes/domain';
import type { EvidenceSourceKind, Showing } from '../evidence/domain';

/** That a factor was named on a record, or that a source with that record was examined for a cause. */
export interface Shown {
  readonly cited: CitedRecord;
  readonly sourceKind: EvidenceSourceKind | null;
  readonly causeId: string | null;
  readonly factorId: string | null;
  readonly showing: Showing | null;
}

/** What a record says of a factor: it was cited for it, or it was examined for the factor's cause, and showed this; null where nothing is said. */
export type FactorCell = 'CITED' | Showing;

export interface FactorRow {
  readonly record: CitedRecord;
  readonly sourceKind: EvidenceSourceKind | null;
  /** One for each factor, in their order. */
  readonly cells: (FactorCell | null)[];
}

const same = (one: CitedRecord, other: CitedRecord): boolean => one.kind === other.kind && one.id === other.id;

/** Every record that was examined or cited, against every factor of the causes (R87); `shown` as it came. Records stand in the order in which they happened. */
export function factorRows(factors: readonly Factor[], shown: readonly Shown[]): FactorRow[] {
  const records = shown.filter(({ cited }, i) => shown.findIndex((other) => same(other.cited, cited)) === i).map(({ cited }) => cited);
  const key = ({ happenedAt, id }: CitedRecord): string => `${new Date(happenedAt).toISOString()}/${id}`;
  return [...records]
    .sort((one, other) => (key(one) < key(other) ? -1 : 1))
    .map((record) => {
      const own = shown.filter(({ cited }) => same(cited, record));
      return {
        record,
        sourceKind: own.findLast(({ sourceKind }) => sourceKind !== null)?.sourceKind ?? null,
        cells: factors.map((factor) => cellOf(factor, own)),
      };
    });
}

function cellOf({ id, causeId }: Factor, own: readonly Shown[]): FactorCell | null {
  if (own.some(({ factorId }) => factorId === id)) return 'CITED';
  return own.findLast((one) => one.causeId === causeId && one.showing !== null)?.showing ?? null;
}

const ABOUT = ['source', 'kind', 'record', 'happened', 'recorded'];

/** The matrix as CSV (RFC 4180): over the records stand the cause, the element of its framework, and the description of each factor. `coded` makes an id what its reader may hold. */
export function matrixCsv(
  causes: readonly Pick<Cause, 'id' | 'category'>[],
  factors: readonly Factor[],
  rows: readonly FactorRow[],
  coded: (id: string) => string,
): string {
  const blank = ABOUT.slice(1).map(() => '');
  const over = (name: string, of: (factor: Factor) => string): string => line([name, ...blank, ...factors.map(of)]);
  return [
    over('cause', ({ causeId }) => causes.find(({ id }) => id === causeId)?.category ?? ''),
    over('factor', ({ framework, elementCode, hindered }) => `${framework} ${elementCode} ${hindered ? 'hindered' : 'helped'}`),
    over('description', ({ description }) => description),
    line([...ABOUT, ...factors.map(() => '')]),
    ...rows.map(({ record, sourceKind, cells }) =>
      line([sourceKind ?? '', record.kind, coded(record.id), record.happenedAt, record.recordedAt, ...cells.map((cell) => cell ?? '')]),
    ),
  ].join('');
}
