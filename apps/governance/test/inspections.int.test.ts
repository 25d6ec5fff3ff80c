import { type TestGraph } from '@causeway/testing';
import { aDesk, openGraph, refused, type Desk, type Input } from './desk';

let graph: TestGraph;
let desk: Desk;
let inspectionId: string;
beforeAll(async () => {
  graph = await openGraph();
  desk = await aDesk(graph);
  inspectionId = (await desk.send(by(), 'recordInspection', inspection(), 'inspection { id }')).said?.['id'] as string;
});
afterAll(() => graph.close());

const by = () => desk.as('REGISTERED_MANAGER');
const inspection = (more: Input = {}): Input => ({
  serviceId: desk.serviceId,
  inspectedOn: '2026-02-02',
  overallRating: 'REQUIRES_IMPROVEMENT',
  ...more,
});

describe('an inspection', () => {
  it('is recorded with its rating and the expected re-inspection, and announced', async () => {
    const told = { inspectedOn: '2026-03-09', overallRating: 'INADEQUATE', expectedReinspectionOn: '2026-09-09' };
    const { said } = await desk.send(
      by(),
      'recordInspection',
      inspection(told),
      'inspection { inspectedOn overallRating expectedReinspectionOn }',
    );
    expect(said).toEqual(told);
    expect(await desk.announced('governance.inspection.recorded.v1')).toEqual(told);
  });

  it.each<[string, Input, string, string]>([
    ['a day that is still to come', { inspectedOn: '2026-03-10' }, 'HAPPENED_IN_FUTURE', 'inspectedOn'],
    ['a re-inspection before it', { expectedReinspectionOn: '2026-02-01' }, 'ENDS_BEFORE_START', 'expectedReinspectionOn'],
  ])('is refused with %s', async (_what, more, code, field) => {
    expect(await desk.refusalsOf(by(), 'recordInspection', inspection(more))).toEqual([refused(code, field)]);
  });

  it('was on a day that exists', async () => {
    await expect(desk.send(by(), 'recordInspection', inspection({ inspectedOn: '2026-02-29' }), '')).rejects.toThrow(/LocalDate/);
  });
});

describe('a finding', () => {
  const finding = (more: Input = {}): Input => ({
    inspectionId,
    kind: 'BREACH',
    regulationKey: 'RA2014_17',
    text: 'Audits missed delays.',
    ...more,
  });

  it('is recorded under its inspection and announced without its text', async () => {
    const { said } = await desk.send(
      by(),
      'recordInspectionFinding',
      finding({ complyBy: '2026-05-01' }),
      'inspectionFinding { kind regulationKey text complyBy inspection { id } }',
    );
    expect(said).toEqual({
      kind: 'BREACH',
      regulationKey: 'RA2014_17',
      text: 'Audits missed delays.',
      complyBy: '2026-05-01',
      inspection: { id: inspectionId },
    });
    expect(await desk.announced('governance.inspection-finding.recorded.v1')).toEqual({
      inspectionId,
      kind: 'BREACH',
      regulationKey: 'RA2014_17',
      complyBy: '2026-05-01',
    });
  });

  it.each<[string, Input, string, string]>([
    ['no text', { text: ' ' }, 'TEXT_EMPTY', 'text'],
    ['a text that is too long', { text: 'x'.repeat(8001) }, 'TEXT_TOO_LONG', 'text'],
    ['a regulation in another form', { regulationKey: 'reg 17' }, 'CODE_MALFORMED', 'regulationKey'],
  ])('is refused with %s', async (_what, more, code, field) => {
    expect(await desk.refusalsOf(by(), 'recordInspectionFinding', finding(more))).toEqual([refused(code, field)]);
  });
});
