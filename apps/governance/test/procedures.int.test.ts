import { anId, atOnce, type TestGraph } from '@causeway/testing';
import { NOW, aDesk, openGraph, refused, type Desk, type Input } from './desk';
import { anAction } from './review-inputs';
import { concluded } from './review-stages';
import { aBench } from './reviewing';

let graph: TestGraph;
let desk: Desk;
let issuedById: string;
beforeAll(async () => {
  graph = await openGraph();
  desk = await aDesk(graph);
  issuedById = await desk.worker();
});
afterAll(() => graph.close());

const by = () => desk.as('SERVICE_LEAD');
const file = (more: Input = {}): Input => ({ serviceId: desk.serviceId, title: 'Care planning', procedureCode: 'CARE_PLANNING', ...more });
const opened = async (): Promise<string> => (await desk.send(by(), 'openProcedure', file(), 'procedure { id }')).said?.['id'] as string;

describe('a procedure file', () => {
  it('is opened with a title and a code, and only the code is announced', async () => {
    const { said } = await desk.send(by(), 'openProcedure', file(), 'procedure { title procedureCode }');
    expect(said).toEqual({ title: 'Care planning', procedureCode: 'CARE_PLANNING' });
    expect(await desk.announced('governance.procedure.opened.v1')).toEqual({ procedureCode: 'CARE_PLANNING' });
  });

  it.each<[string, Input, string, string]>([
    ['no title', { title: ' ' }, 'TEXT_EMPTY', 'title'],
    ['a title that is too long', { title: 'x'.repeat(201) }, 'TEXT_TOO_LONG', 'title'],
    ['a code in small letters', { procedureCode: 'care_planning' }, 'CODE_MALFORMED', 'procedureCode'],
    ['a code of one letter', { procedureCode: 'C' }, 'CODE_MALFORMED', 'procedureCode'],
    ['a code that is too long', { procedureCode: 'C'.repeat(41) }, 'CODE_MALFORMED', 'procedureCode'],
  ])('is refused with %s', async (_what, more, code, field) => {
    expect(await desk.refusalsOf(by(), 'openProcedure', file(more))).toEqual([refused(code, field)]);
  });
});

describe('a version of a procedure', () => {
  const revised = (procedureId: string, text: string, more: Input = {}) =>
    desk.send(by(), 'reviseProcedure', { procedureId, text, issuedById, ...more }, 'procedureVersion { id number text }');

  it('counts on from the one before, and both stay readable (part of R37)', async () => {
    const procedureId = await opened();
    await revised(procedureId, 'Update the plan.');
    await revised(procedureId, 'The key worker updates the plan within two working days.');
    const page = await graph.run(
      by(),
      '2026-03-10T08:00:00.000Z',
      `query ($id: UUID!) { procedure(id: $id) { procedureVersions { edges { node { number text } } } } }`,
      {
        id: procedureId,
      },
    );
    const nodes = page['procedure'].procedureVersions.edges.map((edge: { node: unknown }) => edge.node);
    expect(nodes).toEqual([
      { number: 2, text: 'The key worker updates the plan within two working days.' },
      { number: 1, text: 'Update the plan.' },
    ]);
    expect(await desk.announced('governance.procedure-version.issued.v1')).toEqual({ procedureId, number: 2, actionId: null, issuedById });
  });

  it('is written on the version of the procedure that was read: of two at once one is refused, and so is whoever read it before', async () => {
    const procedureId = await opened();
    const writing = (n: number) => () => revised(procedureId, `Text ${n}`, { version: 1 });
    const both = await atOnce(graph.database, 'procedure_version', [writing(1), writing(2)]);
    expect(both.flatMap(({ refusals }) => refusals)).toEqual([refused('STALE', 'version')]);
    const input = { procedureId, issuedById, text: 'Text 3' };
    expect(await desk.refusalsOf(by(), 'reviseProcedure', { ...input, version: 1 })).toEqual([refused('STALE', 'version')]);
    expect(await desk.refusalsOf(by(), 'reviseProcedure', { ...input, version: null })).toEqual([refused('VERSION_MISSING', 'version')]);
    const imported = { ...input, source: 'old-system', externalId: anId() };
    expect((await desk.send(desk.as('INTEGRATION'), 'reviseProcedure', imported, '')).refusals).toEqual([]);
    expect(await desk.refusalsOf(by(), 'reviseProcedure', { ...input, text: 'Text 4', version: 2 })).toEqual([refused('STALE', 'version')]);
  });

  it('is numbered once', async () => {
    const procedureId = await opened();
    const answers = [await revised(procedureId, 'Text 1'), await revised(procedureId, 'Text 2')];
    expect(answers.map((answer) => answer.said?.['number'])).toEqual([1, 2]);
    const again = graph.database.asAdmin(
      `insert into procedure_version select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid()))).* from procedure_version v where procedure_id = $1 and number = 1`,
      [procedureId],
    );
    await expect(again).rejects.toThrow('procedure_version_number');
  });

  it('says something new', async () => {
    const procedureId = await opened();
    await revised(procedureId, 'Update the plan.');
    expect(await desk.refusalsOf(by(), 'reviseProcedure', { procedureId, issuedById, text: ' Update the plan. ' })).toEqual([
      refused('SAME_TEXT', 'text', 'R37'),
    ]);
    await revised(procedureId, 'Update it today.');
    expect((await revised(procedureId, 'Update the plan.')).refusals).toEqual([]);
  });

  it.each([
    ['no text', '\n ', 'TEXT_EMPTY'],
    ['a text that is too long', 'x'.repeat(20_001), 'TEXT_TOO_LONG'],
  ])('is refused with %s', async (_what, text, code) => {
    expect(await desk.refusalsOf(by(), 'reviseProcedure', { procedureId: await opened(), issuedById, text })).toEqual([
      refused(code, 'text'),
    ]);
  });

  it('carries out an action that is known', async () => {
    const input = { procedureId: await opened(), issuedById, text: 'New.', actionId: anId() };
    expect(await desk.refusalsOf(by(), 'reviseProcedure', input)).toEqual([refused('NOT_FOUND', 'actionId', 'R28')]);
  });
});

describe('a revised process', () => {
  it('stands in the procedure file beside the old one, linked to its action, with what changed (R37)', async () => {
    const bench = await aBench(graph);
    const { review, causeId } = await concluded(bench);
    const { id: actionId } = await bench.does('planAction', anAction(bench, review['id'], [causeId]));
    const lead = bench.caller('lead');
    const said = (mutation: string, input: Input, selection: string) =>
      bench.desk.send(lead, mutation, input, selection).then((answer) => answer.said ?? {});
    const { id: procedureId } = await said('openProcedure', { ...file(), serviceId: bench.desk.serviceId }, 'procedure { id }');
    const issue = (text: string, more: Input = {}) =>
      said('reviseProcedure', { procedureId, text, issuedById: bench.cast.lead, ...more }, 'procedureVersion { id version }');
    const old = await issue('Staff update the plan.');
    const wrong = await issue('Nobody updates the plan.');
    await bench.desk.send(
      lead,
      'enterGovernanceRecordInError',
      { record: { kind: 'PROCEDURE_VERSION', id: wrong['id'] }, version: wrong['version'], reasonCode: 'WRONG_DETAILS' },
      'record { id }',
    );
    const revised = await issue('The key worker updates the plan.', { actionId });
    const { found } = await graph.run(
      lead,
      NOW,
      `query ($id: UUID!) { found: procedureVersion(id: $id) { number text action { id } previous { id number text previous { id } }
        difference { kind text } } }`,
      { id: revised['id'] },
    );
    expect(found).toEqual({
      number: 3,
      text: 'The key worker updates the plan.',
      action: { id: actionId },
      previous: { id: old['id'], number: 1, text: 'Staff update the plan.', previous: null },
      difference: [
        { kind: 'REMOVED', text: 'Staff update' },
        { kind: 'ADDED', text: 'The key worker updates' },
        { kind: 'KEPT', text: ' the plan.' },
      ],
    });
  });
});
