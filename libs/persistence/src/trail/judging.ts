import { macOf, macOfSeal, type Seal, type Sealed, type TrailRow } from './chain';

/**
 * How long after the last time that was sealed a row may still turn up and be sealed: a transaction lasts at most a minute.
 * The sealer takes none that is older, and whoever verifies takes one that is for put in.
 */
export const LATEST_MS = 600_000;

export type TrailFault =
  | { readonly code: 'ALTERED' | 'REMOVED' | 'INSERTED'; readonly id: string; readonly at: string }
  | { readonly code: 'SEAL_ALTERED' | 'HEAD_REMOVED'; readonly number: number }
  /** Those from `number` to `until`. */
  | { readonly code: 'SEAL_REMOVED'; readonly number: number; readonly until: number };

/** A seal of which a note was kept outside the database. */
export interface Anchor {
  readonly number: number;
  readonly mac: string;
}

/** What was looked at. */
export interface Judged {
  readonly rows: number;
  readonly seals: number;
  /** Rows at the end that no seal holds yet. */
  readonly unsealed: number;
  /** Rows that a seal may have held which is gone or altered: of them nothing can be said. */
  readonly unproven: number;
  /** Rows that were sealed more than ten minutes after their time: as no sealer ran, or as they were put in then. */
  readonly late: number;
}

const millis = (at: string): number => {
  const time = Date.parse(at);
  return Number.isNaN(time) ? -Infinity : time; // a time before there were any
};

/**
 * Judges a tenant's trail as it is read: its seals in order of their numbers, and its rows in order of their times, each
 * once `wants` says that no further seal may hold it. It keeps what it can't place yet, and no more.
 */
export class TrailJudge {
  /** Rows that seals hold and that were not met yet. */
  private readonly held = new Map<string, Sealed>();
  /** Rows that were met and that no seal held till then. */
  private readonly strays = new Map<string, string>();
  private readonly unsound = new Set<number>();
  private readonly found: TrailFault[] = [];
  private readonly counts = { rows: 0, seals: 0, unsealed: 0, unproven: 0, late: 0 };
  /** The number of the last seal that was met, and the MAC that its successor must name, if that can be known. */
  private last = { number: 0, mac: null as string | null, known: true };
  /** The time up to which sound seals go. */
  private upTo = -Infinity;
  /** The times of the rows that seals which are gone or altered may have held. */
  private readonly gaps: { readonly from: number; to: number }[] = [];
  private gapOpen = false;

  constructor(private readonly key: Buffer) {}

  seal(seal: Seal): void {
    this.counts.seals += 1;
    if (seal.number > this.last.number + 1) {
      this.found.push({ code: 'SEAL_REMOVED', number: this.last.number + 1, until: seal.number - 1 });
      this.openGap();
      this.last = { ...this.last, known: false };
    }
    const { mac: _, ...rest } = seal;
    const sound = seal.entries !== null && macOfSeal(this.key, rest) === seal.mac && (!this.last.known || seal.previous === this.last.mac);
    this.last = { number: seal.number, mac: seal.mac, known: sound };
    if (!sound) {
      this.unsound.add(seal.number);
      this.found.push({ code: 'SEAL_ALTERED', number: seal.number });
      this.openGap();
      return;
    }
    this.upTo = Math.max(this.upTo, millis(seal.upTo));
    this.closeGap();
    for (const entry of seal.entries ?? []) this.take(entry, millis(seal.sealedAt));
  }

  /** Whether a seal that was not given yet may hold a row of that time. */
  wants(at: string): boolean {
    return this.upTo === -Infinity || millis(at) >= this.upTo - LATEST_MS;
  }

  row(row: TrailRow): void {
    this.counts.rows += 1;
    const entry = this.held.get(row.id);
    if (entry) {
      this.held.delete(row.id);
      if (macOf(this.key, row) !== entry.mac) this.found.push({ code: 'ALTERED', id: row.id, at: entry.at });
      return;
    }
    const time = millis(row.at);
    if (this.gaps.some(({ from, to }) => from <= time && time <= to)) this.counts.unproven += 1;
    else if (this.wants(row.at)) this.counts.unsealed += 1;
    else this.strays.set(row.id, row.at);
  }

  /** Once all seals and rows were given. */
  end(): { readonly faults: readonly TrailFault[]; readonly judged: Judged } {
    const rows = [
      ...[...this.held.values()].map(({ id, at }) => ({ code: 'REMOVED', id, at }) as const),
      ...[...this.strays].map(([id, at]) => ({ code: 'INSERTED', id, at }) as const),
    ];
    return { faults: [...this.found, ...rows], judged: this.counts };
  }

  /** What an anchor says against the chain; `there` is the MAC of the seal that has its number. */
  anchored({ number, mac }: Anchor, there: string | undefined): TrailFault | null {
    const wrong = number > this.last.number || (there !== undefined && there !== mac && !this.unsound.has(number));
    return wrong ? { code: 'HEAD_REMOVED', number } : null;
  }

  private take(entry: Sealed, sealedAt: number): void {
    if (sealedAt - millis(entry.at) > LATEST_MS) this.counts.late += 1;
    // It was met at an earlier time than its own.
    if (this.strays.delete(entry.id)) this.found.push({ code: 'ALTERED', id: entry.id, at: entry.at });
    else this.held.set(entry.id, entry);
  }

  private openGap(): void {
    if (!this.gapOpen) this.gaps.push({ from: this.upTo - LATEST_MS, to: Infinity });
    this.gapOpen = true;
  }

  private closeGap(): void {
    const gap = this.gaps.at(-1);
    if (this.gapOpen && gap) gap.to = this.upTo;
    this.gapOpen = false;
  }
}

/** The whole of a tenant's trail at once. */
export function faultsOf(
  key: Buffer,
  trail: { readonly rows: readonly TrailRow[]; readonly seals: readonly Seal[]; readonly anchors: readonly Anchor[] },
): { readonly faults: readonly TrailFault[]; readonly judged: Judged } {
  const judge = new TrailJudge(key);
  const seals = [...trail.seals].sort((a, b) => a.number - b.number);
  let given = 0;
  const give = (): void => {
    const seal = seals[given];
    if (seal) judge.seal(seal);
    given += 1;
  };
  for (const row of [...trail.rows].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    while (given < seals.length && judge.wants(row.at)) give();
    judge.row(row);
  }
  while (given < seals.length) give();
  const { faults, judged } = judge.end();
  const macs = new Map(seals.map((seal) => [seal.number, seal.mac]));
  const heads = trail.anchors.flatMap((anchor) => judge.anchored(anchor, macs.get(anchor.number)) ?? []);
  return { faults: [...faults, ...heads], judged };
}
