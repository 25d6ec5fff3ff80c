import { GLASS_OPENS, type Expected } from './expectations';
import type { Asked, Questions } from './questions';
import { typeOf, type Place, type SeededTable, type World } from './seed';
import type { Answer, UnderProof } from './subgraph-under-proof';

/** What one role was expected to be given, and by which table each type is kept. */
export interface Case {
  readonly subgraph: UnderProof;
  readonly questions: Questions;
  readonly tables: readonly SeededTable[];
  readonly world: World;
  readonly expected: ReadonlyMap<string, Expected>;
  readonly code: (id: string) => string;
  /** Whether the role's grant is over the whole group in place of one service. */
  readonly wholeGroup: boolean;
  /** The glass that the caller broke: over a service, or one person there. */
  readonly glass?: { readonly serviceId: string | null; readonly personId: string | null };
}

export interface Representation {
  readonly type: string;
  readonly place: Place | null;
  readonly id: string;
}

const NAMES_THE_WORKER = /^(staffMemberId|authorId|\w+(By|To)Id)$/;
/** Fields with a column of their name that are null in a record that cites nothing, or that is shown to some alone; and of a glass that opens. */
const MAY_BE_NULL: ReadonlySet<string> = new Set(['externalId', 'enteredInErrorAt', 'firstIdentifiedAt', 'GlassBreak_endedAt']);
/** Records that are a worker's own though no column names the worker: the worker stands on the shift. */
const OWN_BY_SHIFT = new Set(['shift']);

export const tableOf = (of: Case, type: string): SeededTable | undefined =>
  of.tables.find((table) => typeOf(table.name, of.subgraph.schema)?.name === type);

/** Whether the record of a kind in a place may be known to the role, by the words of the expectations. */
export function known(of: Case, table: SeededTable, dataClass: string, place: Place): boolean {
  const { read } = of.expected.get(dataClass) ?? { read: 'NOTHING' };
  if (place.tenantId !== of.world.tenantId) return false;
  if (behindGlass(of, table, dataClass, place)) return true;
  if (read === 'NOTHING') return false;
  const names = OWN_BY_SHIFT.has(table.name) || Object.entries(table.types).some(([p, t]) => NAMES_THE_WORKER.test(p) && !t.includes('[]'));
  const own = names && place.workerId === of.world.callerId;
  if (read === 'OWN_ANYWHERE') return own;
  if (read === 'IN_SERVICE_AND_OWN_ANYWHERE' && own) return true;
  // A link of the seed goes from a change to a version of a plan: whoever may not know of those knows of no link.
  if (table.name === 'link' && dataClass !== 'CARE' && !known(of, table, 'CARE', place)) return false;
  if (!of.wholeGroup && place.serviceId !== null && place.serviceId !== of.world.serviceId) return false;
  if (read === 'IN_SERVICE' || read === 'IN_SERVICE_AND_OWN_ANYWHERE') return true;
  const ofPeople = 'personId' in table.types || 'peopleIds' in table.types;
  if (read === 'PLACED') return !ofPeople || (place.organisationId === of.world.organisationId && isPlacedToday(place));
  return own;
}

/** What a glass opens: every record of its service, or of one person those that are about the person. */
function behindGlass(of: Case, table: SeededTable, dataClass: string, place: Place): boolean {
  if (!of.glass || place.serviceId !== of.glass.serviceId || !GLASS_OPENS.includes(dataClass)) return false;
  if (of.glass.personId === null) return true;
  const about = table.name === 'person' || 'personId' in table.types || 'peopleIds' in table.types;
  return about && of.glass.personId === of.world.idOf(place, 'person');
}

/** Whether a field of a class is open on a record that is shown, by the role where the record is, or by the glass. */
const openOn = (of: Case, table: SeededTable, dataClass: string | null, place: Place): boolean => {
  if (dataClass === null) return false;
  if (behindGlass(of, table, dataClass, place)) return true;
  const { read } = of.expected.get(dataClass) ?? { read: 'NOTHING' };
  const anywhere = read === 'OWN_ANYWHERE' || read === 'IN_SERVICE_AND_OWN_ANYWHERE';
  return read !== 'NOTHING' && (of.wholeGroup || place.serviceId === null || place.serviceId === of.world.serviceId || anywhere);
};

/** The one that ended did so in 2026, before these tests; the one to come begins in 9999. */
const isPlacedToday = ({ name }: Place): boolean => name !== 'placedBefore' && name !== 'placedLater';

/** Everything in which the answer differs from what was expected, in words. */
export function differences(of: Case, representations: readonly Representation[], answer: Answer): string[] {
  const found: string[] = [];
  const errors = new Map((answer.errors ?? []).map((error) => [(error.path ?? []).join('.'), error]));
  for (const error of answer.errors ?? [])
    if (error.extensions?.code !== 'FORBIDDEN')
      found.push(`fault: ${error.extensions?.code} at ${error.path?.join('.')}: ${error.message}`);
  if (!answer.data) return [...found, 'there was no answer'];
  const forbidden = (path: string): boolean => errors.get(path)?.extensions?.code === 'FORBIDDEN';
  const mayRead = (dataClass: string | null): boolean =>
    dataClass !== null && (of.expected.get(dataClass)?.read !== 'NOTHING' || (of.glass !== undefined && GLASS_OPENS.includes(dataClass)));

  const gate = (asked: Asked, path: string, value: unknown, open: boolean = mayRead(asked.dataClass)): boolean => {
    if (open) {
      if (forbidden(path)) found.push(`${asked.alias}: was forbidden, and should not be`);
      return true;
    }
    if (!forbidden(path) || value !== null) found.push(`${asked.alias}: should be null and FORBIDDEN`);
    return false;
  };
  const pageHolds = (asked: Asked, value: any, exactly: boolean): void => {
    const table = tableOf(of, asked.of);
    if (!value || !table) return;
    const ids = (value.edges as { node: { id: string } }[]).map((edge) => edge.node.id).sort();
    const may = of.world.places.filter((p) => known(of, table, asked.dataClass ?? '', p)).map((p) => of.code(of.world.idOf(p, table.name)));
    const extra = ids.filter((id) => !may.includes(id));
    if (extra.length > 0) found.push(`${asked.alias}: shows ${extra.length} records that the role may not know of`);
    if (value.totalCount !== ids.length) found.push(`${asked.alias}: counts ${value.totalCount} and shows ${ids.length}`);
    if (exactly && ids.length !== may.length) found.push(`${asked.alias}: shows ${ids.length} of ${may.length} records`);
  };

  for (const asked of of.questions.records)
    if (gate(asked, asked.alias, answer.data[asked.alias]) && answer.data[asked.alias] !== null)
      found.push(`${asked.alias}: an invented id answers`);
  for (const asked of of.questions.others) gate(asked, asked.alias, answer.data[asked.alias]);
  for (const asked of of.questions.pages)
    if (gate(asked, asked.alias, answer.data[asked.alias])) pageHolds(asked, answer.data[asked.alias], true);

  representations.forEach((rep, i) => {
    const entity = answer.data?.['_entities']?.[i] as Record<string, unknown> | null;
    const table = tableOf(of, rep.type);
    const loader = of.questions.records.find((record) => record.of === rep.type)?.dataClass;
    if (table && loader) {
      const should = rep.place !== null && known(of, table, loader, rep.place);
      const where = `${rep.type} ${rep.place?.name ?? 'invented'}`;
      if (should !== (entity !== null)) return void found.push(`_entities ${where}: ${should ? 'is missing' : 'is shown'}`);
      if (!entity && (answer.errors ?? []).some((e) => e.path?.[0] === '_entities' && e.path[1] === i))
        found.push(`_entities ${where}: an error tells of it`);
    }
    if (!entity) return;
    for (const asked of of.questions.entities.get(rep.type) ?? []) {
      const value = entity[asked.alias];
      const open = table && loader && rep.place ? openOn(of, table, asked.dataClass, rep.place) : mayRead(asked.dataClass);
      if (!gate(asked, `_entities.${i}.${asked.alias}`, value, open)) continue;
      if (asked.shape === 'page') pageHolds(asked, value, false);
      else if (
        asked.column &&
        table &&
        asked.field in table.types &&
        !MAY_BE_NULL.has(asked.field) &&
        !MAY_BE_NULL.has(asked.alias) &&
        value === null &&
        !table.types[asked.field]?.startsWith('jsonb')
      )
        found.push(`${asked.alias}: is null, and should be read`);
    }
  });
  return [...new Set(found)];
}
