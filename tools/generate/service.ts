import type { Day } from './calendar';
import { developmentOf } from './development';
import { FACTORS, levelsOf, type FactorName, type Level, type Levels } from './exposures';
import { failing } from './failures';
import { noter } from './notes';
import type { Options } from './options';
import { peopleOf } from './people';
import type { Planted } from './plant';
import { drawFor, type Draw } from './random';
import { rotaOf, startingTogether } from './rota';
import { at, DAY, keyOf, type Row, type Write } from './rows';
import { staffOf } from './staff';
import { PLACES } from './texts';
import { tellerOf } from './told';
import { tellWeeks } from './weeks';

/** One service while it is made up: a pure function of the seed, its number and the options but for how many services there are. */
export interface Service {
  readonly n: number;
  readonly key: string;
  readonly kind: 'RESIDENTIAL' | 'HOMECARE' | 'SUPPORTED_LIVING';
  readonly options: Omit<Options, 'services'>;
  readonly days: readonly Day[];
  readonly draw: (...purpose: readonly string[]) => Draw;
  readonly write: Write;
}

const KINDS = ['RESIDENTIAL', 'HOMECARE', 'SUPPORTED_LIVING'] as const;
const CALLED = { RESIDENTIAL: 'House', HOMECARE: 'Care at Home', SUPPORTED_LIVING: 'Court' } as const;
const PROVIDER = 'PRV1';
/** Before anyone works or lives there. */
const founded = (from: string): Row => at(Date.parse(from) - 2_000 * DAY);

/** What is true of a service: how many units had which level of each factor, and what failed in which. */
export type Truth = (line: Row) => void;

/** Makes the nth service up, from 1: its records, and the truth about it. */
export function makeService(
  n: number,
  options: Options,
  days: readonly Day[],
  planted: readonly Planted[],
  write: Write,
  truth: Truth,
): void {
  const key = keyOf('S', n, 4);
  const kind = KINDS[(n - 1) % KINDS.length] ?? 'RESIDENTIAL';
  const draw = (...purpose: readonly string[]): Draw => drawFor(options.seed, n, ...purpose);
  const service: Service = { n, key, kind, options, days, draw, write };
  const name = `${draw('name').pick(PLACES)} ${CALLED[kind]} ${n}`;
  write('service', { externalId: key, providerId: PROVIDER, name, kind, ...founded(options.from) });
  const staff = staffOf(service);
  const [manager, senior] = staff;
  if (!manager || !senior) throw new Error('a service has a manager and a senior');
  const developments = new Map(staff.map((worker) => [worker.id, developmentOf(service, worker, manager, senior)]));
  const people = peopleOf(service, staff);
  const { tell, reach } = tellerOf(service, developments, manager);
  const fail = failing(service, planted);
  const notes = noter(service, manager);
  const counts = new Map<FactorName, Record<Level, number>>(FACTORS.map((factor) => [factor, { EXPOSED: 0, NOT_EXPOSED: 0, UNKNOWN: 0 }]));
  let units = 0;
  for (const together of startingTogether(rotaOf(service, people, staff)))
    for (const unit of together.map(tell)) {
      const levels = levelsOf(unit, reach);
      units += 1;
      for (const [factor, count] of counts) count[levels[factor]] += 1;
      for (const failure of fail(unit, levels))
        truth({ what: 'FAILURE', service: key, ...failure, exposures: having('EXPOSED', levels), unknown: having('UNKNOWN', levels) });
      notes.noteAll(unit);
      for (const { worker } of unit.crew) worker.ends.push(unit.until);
    }
  notes.end();
  tellWeeks(service, people, staff);
  truth({ what: 'SERVICE', service: key, kind, units, levels: Object.fromEntries(counts) });
}

const having = (level: Level, levels: Levels): readonly FactorName[] => FACTORS.filter((factor) => levels[factor] === level);

/** What all services share. */
export function writeShared(write: Write, from: string, suppliers: readonly string[]): void {
  write('provider', { externalId: PROVIDER, name: 'Made-up Care Group', cqcProviderId: '1-100000001', ...founded(from) });
  suppliers.forEach((externalId, n) => write('agencySupplier', { externalId, name: `${PLACES[n]} Staffing`, ...founded(from) }));
}
