export interface Bench {
  readonly kind: string;
  readonly id: string;
  readonly serviceId: string;
  readonly facts: object;
}

/** Records of groups after the first are numbered from their own million on. */
const MILLION = 1_000_000;
const plain = (kind: number, n: number): string => `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(n).padStart(12, '0')}`;
export const MANY = { people: 1000, services: 5, staff: 200 } as const;

/** The id of a record of a kind, by its number in a group. */
export const numbered = (kind: number, n: number, group = 0): string => plain(kind, n + group * MILLION);
export const TENANT = plain(1, 1);
export const PEOPLE: readonly string[] = Array.from({ length: MANY.people }, (_, n) => plain(3, n));

const iso = (instant: string): string => `to_char((${instant}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** Spread over 180 days. */
const at = (n: string, many: number): string =>
  `timestamptz '2026-01-01 08:00Z' + (n * 180.0 / ${many}) * interval '1 day'`.replaceAll('n *', `${n} *`);

/** Half a year of a group of five services and 1,000 people, as linking knows it: the statements that plant it. All are of one tenant. */
export function factsOfGroup(group = 0): string[] {
  const id = (kind: number, n: string): string =>
    `('00000000-0000-4000-8${String(kind).padStart(3, '0')}-' || lpad((${n} + ${group * MILLION})::text, 12, '0'))::uuid`;
  const person = (n: string): string => id(3, `(${n}) % ${MANY.people}`);
  const service = (n: string): string => id(2, `(${n}) % ${MANY.services}`);
  const facts = (kind: string, number: number, many: number, said: string, about: string): string =>
    `insert into known_record (tenant_id, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts)
     select '${TENANT}', '${kind}', ${id(number, 'n')}, ${service('n')}, ${about}, ${at('n', many)}, ${at('n', many)}, 1, 'MADE', ${said} from generate_series(0, ${many - 1}) as n`;
  return [
    facts(
      'Assignment',
      10,
      45_000,
      `jsonb_build_object('shiftId', ${id(4, 'n / 3')}, 'staffMemberId', ${id(5, 'n % 200')}, 'startsAt', ${iso(at('n', 45_000))}, 'endsAt', ${iso(at('n', 45_000))}, 'agency', false, 'peopleIds', case when n % 10 = 0 then '[]' else jsonb_build_array(${person('n')}, ${person('n + 5')}) end)`,
      'null',
    ),
    facts(
      'DailyNote',
      11,
      20_000,
      `jsonb_build_object('personId', ${person('n')}, 'kind', 'DAILY', 'authorId', ${id(5, 'n % 200')}, 'riskCodes', case when n % 20 = 0 then '["FALLS"]'::jsonb else '[]' end, 'shiftId', null, 'amendsId', null)`,
      person('n'),
    ),
    facts(
      'Briefing',
      12,
      20_000,
      `jsonb_build_object('shiftId', ${id(4, 'n')}, 'staffMemberId', ${id(5, 'n % 200')}, 'personId', ${person('n')}, 'changeId', null, 'givenById', ${id(5, '1')}, 'acknowledgedAt', ${iso(at('n', 20_000))})`,
      person('n'),
    ),
    facts(
      'IdentifiedChange',
      13,
      3_000,
      `jsonb_build_object('personId', ${person('n')}, 'kind', 'RISK', 'code', 'FALLS', 'firstSource', 'DAILY_NOTE', 'highRisk', false, 'evidence', '[]'::jsonb, 'identifiedAt', ${iso(at('n', 3_000))}, 'state', 'CONFIRMED', 'confirmedById', ${id(5, '1')}, 'dueAt', ${iso(`${at('n', 3_000)} + interval '7 days'`)}, 'signedOffById', null, 'signedOffAt', null)`,
      person('n'),
    ),
    facts(
      'PlanVersion',
      14,
      4_000,
      `jsonb_build_object('planId', ${id(6, `n % ${MANY.people}`)}, 'personId', ${person('n')}, 'number', n / ${MANY.people} + 1, 'reason', 'IDENTIFIED_CHANGE', 'riskCodes', '["FALLS"]'::jsonb, 'answersIds', case when n % 3 = 0 then '[]'::jsonb else jsonb_build_array(${id(13, 'n % 3000')}) end, 'publishedById', ${id(5, '1')}, 'ownerId', null)`,
      person('n'),
    ),
    facts(
      'PlanOwnership',
      15,
      2_000,
      `jsonb_build_object('planId', ${id(6, `n % ${MANY.people}`)}, 'personId', ${person('n')}, 'ownerId', ${id(5, 'n % 100')}, 'deputyId', ${id(5, '2')}, 'startsOn', to_char(${at('n', 2_000)} - interval '100 days', 'YYYY-MM-DD'), 'endsOn', null)`,
      person('n'),
    ),
    facts(
      'Handover',
      16,
      3_000,
      `jsonb_build_object('fromShiftId', null, 'toShiftId', null, 'peopleIds', jsonb_build_array(${person('n')}, ${person('n + 5')}), 'changesIds', '[]'::jsonb, 'ownerCode', null, 'assumedSomeoneElse', false, 'givenById', ${id(5, '1')})`,
      'null',
    ),
    facts(
      'Feedback',
      17,
      2_000,
      `jsonb_build_object('personId', ${person('n')}, 'respondent', 'FAMILY', 'codes', '[]'::jsonb, 'concernCode', 'MEALS', 'rating', null, 'takenById', ${id(5, '1')})`,
      person('n'),
    ),
    facts('CarePlan', 6, MANY.people, `jsonb_build_object('personId', ${person('n')}, 'domainCode', 'MOBILITY')`, person('n')),
    facts('Person', 3, MANY.people, `'{"state": "RECEIVING_CARE", "stateSince": "2026-01-01"}'::jsonb`, 'null'),
    'vacuum analyze',
  ];
}
