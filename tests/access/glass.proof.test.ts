import { randomUUID } from 'node:crypto';
import { DOMAINS } from '@causeway/event-contracts';
import type { Caller } from '@causeway/access';
import { BREAKS_GLASS, EXPECTATIONS, PURPOSE_OF } from './expectations';
import { plantGlass, type Planted } from './glass';
import { differences, tableOf, type Case, type Representation } from './judge';
import { questionsOf, type Questions } from './questions';
import { makeWorld, seed, type Place, type SeededTable } from './seed';
import { tablesOf, underProof, type Answer, type UnderProof } from './subgraph-under-proof';

const world = makeWorld();
const INVENTED = randomUUID();
const placed = (name: Place['name']): Place => world.places.find((place) => place.name === name) as Place;
const ELSEWHERE = placed('elsewhere');

const NARROWER: [string, Planted][] = [
  ['one person of another service', { serviceId: ELSEWHERE.serviceId, personId: world.idOf(ELSEWHERE, 'person') }],
  ['their own service', { serviceId: world.serviceId }],
];
/** One of those who need not know of safeguarding at the front line, one at the provider, and one who has the office. */
const IN_FULL = ['SUPPORT_WORKER', 'PROVIDER_REPRESENTATIVE', 'REGISTERED_MANAGER'];

describe.each(DOMAINS)('%s', (domain) => {
  let subgraph: UnderProof;
  let questions: Questions;
  let tables: readonly SeededTable[];

  beforeAll(async () => {
    const all = await Promise.all(DOMAINS.map(tablesOf));
    subgraph = await underProof(domain);
    tables = await tablesOf(domain);
    questions = questionsOf(subgraph.schema, subgraph.resolvable);
    const names = all.flat().map((table) => table.name);
    await seed(subgraph.database, world, tables, subgraph.schema, names);
  });
  afterAll(() => subgraph.stop());

  const callerOf = (role: string, facts: Partial<Caller> = {}): Caller =>
    ({
      subject: `${role}/${facts.staffMemberId ?? ''}`,
      tenantId: world.tenantId,
      staffMemberId: PURPOSE_OF[role] ? null : world.callerId,
      organisationId: null,
      purpose: PURPOSE_OF[role] ?? 'care',
      grants: [{ role, services: [world.serviceId] }],
      ...facts,
    }) as Caller;

  const caseOf = (role: string, glass?: Case['glass']): Case => ({
    subgraph,
    questions,
    tables,
    world,
    expected: EXPECTATIONS.get(role) ?? new Map(),
    code: (id) => subgraph.code(callerOf(role), id),
    wholeGroup: false,
    ...(glass ? { glass } : {}),
  });

  const asked = (of: Case): Representation[] =>
    [...questions.entities.keys()].flatMap((type): Representation[] => [
      ...world.places.map((place) => ({ type, place, id: world.idOf(place, tableOf(of, type)?.name ?? type.toLowerCase()) })),
      { type, place: null, id: INVENTED },
    ]);

  const everything = (of: Case, caller: Caller, glass?: string): Promise<Answer> => {
    const reps = asked(of).map((rep) => ({ __typename: rep.type, id: of.code(rep.id) }));
    return subgraph.ask(caller, questions.document, { id: INVENTED, reps }, glass);
  };

  const now = async (): Promise<Date | undefined> =>
    (await subgraph.database.asAdmin<{ at: Date }>('select clock_timestamp() as at'))[0]?.at;

  const shutIn = ({ errors = [] }: Answer): unknown[] =>
    errors.filter((error) => error.extensions?.code === 'GLASS_SHUT').map((error) => (error.extensions as { reason?: string }).reason);

  describe.each(BREAKS_GLASS)('%s under a glass', (role) => {
    it.each<[string, Planted]>([['another service', { serviceId: ELSEWHERE.serviceId }], ...(IN_FULL.includes(role) ? NARROWER : [])])(
      'over %s is shown what it opens of every field and reference, and nothing else (part of R110)',
      async (_words, glass) => {
        const of = caseOf(role, { serviceId: glass.serviceId, personId: glass.personId ?? null });
        const answer = await everything(of, callerOf(role), await plantGlass(subgraph, world, glass));
        expect(differences(of, asked(of), answer)).toEqual([]);
      },
    );
  });

  describe('a glass that opens nothing', () => {
    const ROLE = 'SUPPORT_WORKER';
    const over = { serviceId: ELSEWHERE.serviceId };

    const givesNothing = async (caller: Caller, glass: string, reason: string): Promise<void> => {
      const of = caseOf(ROLE);
      const [without, by] = [await everything(of, caller), await everything(of, caller, glass)];
      expect(shutIn(by)).toEqual([reason]);
      expect(by.data).toEqual(without.data);
    };

    it.each<[string, Planted, string]>([
      ['whose time is over', { ...over, broken: -61, until: -1 }, 'EXPIRED'],
      ['that was told to open for longer than the hour', { ...over, broken: -61, until: 600 }, 'EXPIRED'],
      ['that was ended', { ...over, ended: -1 }, 'ENDED'],
      ['that another broke', { ...over, holderId: randomUUID() }, 'UNKNOWN'],
      ['that another broke and ended', { ...over, holderId: randomUUID(), ended: -1 }, 'UNKNOWN'],
      ['of another tenant', { ...over, tenantId: placed('otherTenant').tenantId }, 'UNKNOWN'],
    ])('%s shows what the role alone shows, and says why (part of R110)', async (_words, facts, reason) => {
      await givesNothing(callerOf(ROLE), await plantGlass(subgraph, world, facts), reason);
    });

    it.each(['agency worker', 'outsider', 'machine', 'administrator'])('in the hands of an %s is none that they broke', async (who) => {
      const glass = await plantGlass(subgraph, world, over);
      const caller = {
        'agency worker': callerOf('AGENCY_WORKER'),
        outsider: callerOf('INSPECTOR', { staffMemberId: world.callerId }),
        machine: callerOf('INTEGRATION', { staffMemberId: world.callerId }),
        administrator: callerOf('ADMINISTRATOR'),
      }[who] as Caller;
      await givesNothing(caller, glass, 'UNKNOWN');
    });

    it.each([
      ['an id that nobody broke', randomUUID()],
      ['no id at all', 'open-sesame'],
    ])('by %s shows what the role alone shows, and stands in the trail as refused (part of R110)', async (_words, glass) => {
      const since = await now();
      await givesNothing(callerOf(ROLE), glass, 'UNKNOWN');
      const lines = await subgraph.database.asAdmin(
        `select kind, outcome, reason_codes from audit_entry where tenant_id = $1 and at >= $2 and kind in ('REFUSED', 'BREAK_GLASS')`,
        [world.tenantId, since],
      );
      const reason_codes = ['GLASS_UNKNOWN', ...(glass.includes('sesame') ? [] : [glass])];
      expect(lines).toEqual([{ kind: 'REFUSED', outcome: 'REFUSED', reason_codes }]);
    });
  });

  it('leaves a line for each query under a glass, with the glass, why it was broken and the people touched, though it found nothing (part of R110)', async () => {
    const glass = await plantGlass(subgraph, world, { serviceId: ELSEWHERE.serviceId });
    const caller = callerOf('SUPPORT_WORKER');
    const since = await now();
    await subgraph.ask(caller, '{ __typename }', {}, glass);
    await everything(caseOf('SUPPORT_WORKER'), caller, glass);
    const lines = await subgraph.database.asAdmin<{ kind: string; reason_codes: string[]; person_ids: string[]; entity_ids: string[] }>(
      `select kind, reason_codes, person_ids, entity_ids from audit_entry where tenant_id = $1 and $2 = any(reason_codes) and at >= $3 order by at`,
      [world.tenantId, glass, since],
    );
    expect(lines.map(({ kind, reason_codes }) => ({ kind, reason_codes }))).toEqual(
      Array(2).fill({ kind: 'BREAK_GLASS', reason_codes: ['MEDICAL_EMERGENCY', glass] }),
    );
    expect(lines[0]).toMatchObject({ person_ids: [], entity_ids: [] });
    // Neither governance nor linking keeps a record of a person's care that a glass opens.
    const ofPeople = !['governance', 'linking'].includes(domain);
    expect(lines[1]?.person_ids.includes(world.idOf(ELSEWHERE, 'person'))).toBe(ofPeople);
  });

  it('gives a mutation that is sent with a glass nothing by it, and what the mutation answers neither (part of R110)', async () => {
    const glass = await plantGlass(subgraph, world, { serviceId: ELSEWHERE.serviceId });
    const caller = callerOf('REGISTERED_MANAGER');
    const since = await now();
    const wrong: string[] = [];
    for (const { name, input } of questions.mutations) {
      const document = `mutation ($input: ${input}) { ${name}(input: $input) { __typename } }`;
      const answers = await Promise.all([
        subgraph.ask(caller, document, { input: {} }),
        subgraph.ask(caller, document, { input: {} }, glass),
      ]);
      const [without, by] = answers.map((answer) =>
        JSON.stringify([answer.data, answer.errors?.map(({ extensions }) => extensions?.code)]),
      );
      if (by !== without) wrong.push(`${name}: ${by} and not ${without}`);
    }
    expect(wrong).toEqual([]);
    const lines = await subgraph.database.asAdmin('select 1 from audit_entry where $1 = any(reason_codes) and at >= $2', [glass, since]);
    expect(lines).toEqual([]);
  });
});
