import { DOMAINS } from '@causeway/event-contracts';
import type { Caller } from '@causeway/access';
import { EXPECTATIONS, PURPOSE_OF } from './expectations';
import { differences, tableOf, type Case, type Representation } from './judge';
import { questionsOf, type Questions } from './questions';
import { makeWorld, seed, type SeededTable } from './seed';
import { tablesOf, underProof, type UnderProof } from './subgraph-under-proof';

const world = makeWorld();
const INVENTED = '018f3c6e-dead-7000-8000-00000000dead';

describe.each(DOMAINS)('%s', (domain) => {
  let subgraph: UnderProof;
  let questions: Questions;
  let tables: readonly SeededTable[];

  beforeAll(async () => {
    const all = await Promise.all(DOMAINS.map(tablesOf));
    subgraph = await underProof(domain);
    tables = await tablesOf(domain);
    questions = questionsOf(subgraph.schema, subgraph.resolvable);
    await seed(
      subgraph.database,
      world,
      tables,
      subgraph.schema,
      all.flat().map((table) => table.name),
    );
  });
  afterAll(() => subgraph.stop());

  const callerOf = (role: string, wholeGroup: boolean): Caller =>
    ({
      subject: `${role}/${wholeGroup}`,
      tenantId: world.tenantId,
      staffMemberId: PURPOSE_OF[role] ? null : world.callerId,
      organisationId: role === 'COMMISSIONER' ? world.organisationId : null,
      purpose: PURPOSE_OF[role] ?? 'care',
      grants: [{ role, services: wholeGroup ? 'ALL' : [world.serviceId] }],
    }) as Caller;

  const caseOf = (role: string, caller: Caller, wholeGroup: boolean): Case => ({
    subgraph,
    questions,
    tables,
    world,
    expected: EXPECTATIONS.get(role) ?? new Map(),
    code: (id) => subgraph.code(caller, id),
    wholeGroup,
  });

  it('names a class for every root field, entity field and mutation', () => {
    expect(questions.unclassed).toEqual([]);
    expect(questions.mutations.filter((m) => m.dataClass === null || m.act !== 'WRITE')).toEqual([]);
  });

  it('keeps every entity that it owns in a table that the proof has filled', () => {
    const unfilled = questions.records.filter(
      (asked) => !tables.some((table) => tableOf(caseOf('', callerOf('', false), false), asked.of) === table),
    );
    expect(unfilled.map((asked) => asked.of)).toEqual([]);
  });

  describe.each([...EXPECTATIONS.keys()])('%s', (role) => {
    it.each([
      ['one service', false],
      ['the whole group', true],
    ])('over %s is shown what was expected of every field and reference, and nothing else (part of R110)', async (_words, wholeGroup) => {
      const caller = callerOf(role, wholeGroup);
      const of = caseOf(role, caller, wholeGroup);
      const representations = [...questions.entities.keys()].flatMap((type): Representation[] => [
        ...world.places.map((place) => ({ type, place, id: world.idOf(place, tableOf(of, type)?.name ?? type.toLowerCase()) })),
        { type, place: null, id: INVENTED },
      ]);
      const answer = await subgraph.ask(caller, questions.document, {
        id: INVENTED,
        reps: representations.map((rep) => ({ __typename: rep.type, id: of.code(rep.id) })),
      });
      expect(differences(of, representations, answer)).toEqual([]);
    });

    it('may try exactly the mutations of the classes that it writes (part of R110)', async () => {
      const caller = callerOf(role, true);
      const before = await fingerprint();
      const wrong: string[] = [];
      for (const mutation of questions.mutations) {
        const answer = await subgraph.ask(
          caller,
          `mutation ($input: ${mutation.input}) { ${mutation.name}(input: $input) { __typename } }`,
          { input: {} },
        );
        const code = answer.errors?.[0]?.extensions?.code;
        const should = EXPECTATIONS.get(role)?.get(mutation.dataClass ?? '')?.write ? 'BAD_USER_INPUT' : 'FORBIDDEN';
        if (code !== should) wrong.push(`${mutation.name} (${mutation.dataClass}): ${code} and not ${should}`);
      }
      expect(wrong).toEqual([]);
      expect(await fingerprint()).toEqual(before);
    });
  });

  /** How many rows there are of everything that a mutation could write, and the latest change among them. */
  const fingerprint = async (): Promise<unknown> =>
    Promise.all(
      [...tables.map((table) => table.name), 'outbox', 'kept_result'].map((name) =>
        subgraph.database.asAdmin(
          `select '${name}' as name, count(*)::int as rows, md5(coalesce(string_agg(t.*::text, '' order by t.*::text), '')) as content from ${name} t`,
        ),
      ),
    );
});
