import { aCaller, type TestGraph } from '@causeway/testing';
import { NOW, openGraph, type Input } from './desk';
import { aCause, aFactor, aWhy } from './review-inputs';
import { opened } from './review-stages';
import { aBench, type Bench } from './reviewing';
import { writtenColumns } from '../src/wording/repository';

let graph: TestGraph;
let bench: Bench;
let reviewId: string;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  bench = await aBench(graph);
  reviewId = (await opened(bench, { visibleProblem: 'Plans should have been updated.' }))['id'] as string;
});

const flags = async (): Promise<Input[]> => (await bench.review(reviewId, 'wording { kind id field wording words }'))['wording'];

it('words of blame and hindsight are flagged where they stand, and the texts stay as they were written (R118)', async () => {
  const mechanism = 'The worker failed to pass it on, since the tablet showed no field for it and nobody had asked.';
  const { id: causeId } = await bench.does('identifyCause', aCause(reviewId, { mechanism }));
  const handover = [await bench.knows('Handover')];
  const why = await bench.does('askWhy', { ...aWhy(causeId, handover), answer: 'It was obvious to all.' });
  const factor = await bench.does('nameFactor', { ...aFactor(causeId, handover), description: 'Screens could have shown it.' });
  expect(await flags()).toEqual([
    { kind: 'Review', id: reviewId, field: 'visibleProblem', wording: 'HINDSIGHT', words: ['should have'] },
    { kind: 'Cause', id: causeId, field: 'mechanism', wording: 'BLAME', words: ['worker failed to'] },
    { kind: 'Cause', id: causeId, field: 'mechanism', wording: 'HINDSIGHT', words: ['failed to'] },
    { kind: 'WhyStep', id: why['id'], field: 'answer', wording: 'HINDSIGHT', words: ['obvious'] },
    { kind: 'Factor', id: factor['id'], field: 'description', wording: 'HINDSIGHT', words: ['could have'] },
  ]);
  const kept = await bench.review(reviewId, 'visibleProblem causes { edges { node { mechanism } } }');
  expect(kept).toEqual({ visibleProblem: 'Plans should have been updated.', causes: { edges: [{ node: { mechanism } }] } });
});

/** What every record has: keys of other systems, and the code of why it was an error. */
const OF_RECORDS = ['entered_in_error_reason', 'external_id', 'source'];
/** Codes and versions: nobody writes words in them. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  barrier: ['in_place', 'kind', 'worked'],
  baseline: ['calendar_version', 'definition_version', 'measure'],
  cause: ['category', 'operational_change', 'state'],
  cause_test: ['subject', 'verdict'],
  check_entry: ['kind', 'role'],
  factor: ['element_code', 'framework'],
  fairness_assessment: ['outcome', 'tool'],
  finding_feed: ['feed'],
  handover_comparison: ['ownership'],
  involvement: ['relation', 'wants_outcome', 'way'],
  link_judgement: ['judged_link'],
  outcome_evidence: ['calendar_version', 'verdict'],
  reporter_feedback: ['relation'],
  review: ['isolation', 'level', 'state', 'template', 'template_version', 'trigger_kind'],
  review_action: ['category', 'change_kind', 'kind', 'named_role', 'strength'],
  review_escalation: ['kind'],
  review_note: ['level', 'shift_group', 'subject', 'verdict'],
  source_examination: ['showing', 'source_kind', 'state'],
  timeline_judgement: ['time_precision', 'verdict'],
  triggered_action: ['rule', 'settlement'],
};
/** Words that are written in a queue or in the calendar, and not in the review that they lead to or come from. */
const ELSEWHERE = ['check_entry.finding', 'triggered_action.reason'];
it('every text of a review and of its parts is looked at, or is known to hold no words of anybody (R118)', async () => {
  const columns = await graph.database.asAdmin<{ name: string }>(
    `select c.table_name || '.' || c.column_name as name from information_schema.columns c
      where c.table_schema = 'public' and c.data_type = 'text'
        and (c.table_name = 'review' or exists (select 1 from information_schema.columns r
          where r.table_schema = 'public' and r.table_name = c.table_name and r.column_name in ('review_id', 'cause_id'))) order by 1`,
  );
  const names = columns.map(({ name }) => name).filter((name) => !OF_RECORDS.some((column) => name.endsWith(`.${column}`)));
  const codes = Object.entries(CODES).flatMap(([table, of]) => of.map((column) => `${table}.${column}`));
  expect(writtenColumns.filter((name) => !names.includes(name))).toEqual([]);
  expect(names.filter((name) => !writtenColumns.includes(name))).toEqual([...codes, ...ELSEWHERE].sort());
});

it('what was entered in error is flagged no more, and who reads no texts is told of none', async () => {
  await graph.database.asAdmin('update review set visible_problem = $2 where id = $1', [reviewId, 'Plans were not updated.']);
  const { id } = await bench.does('identifyCause', aCause(reviewId, { mechanism: 'It was foreseeable that nobody would write it down.' }));
  expect(await flags()).toHaveLength(1);
  const inspector = aCaller('INSPECTOR', { tenantId: bench.desk.tenantId });
  await expect(graph.run(inspector, NOW, '{ reviews { edges { node { wording { words } } } } }')).rejects.toThrow(/role/);
  await graph.database.asAdmin('update cause set entered_in_error_at = now(), entered_in_error_reason = $2 where id = $1', [
    id,
    'DUPLICATE',
  ]);
  expect(await flags()).toEqual([]);
});

it('is read in one statement, however many reviews ask', async () => {
  const asked = (first: number) =>
    graph.statements(() =>
      graph.run(bench.caller('manager'), NOW, `{ reviews(first: ${first}) { edges { node { wording { words } } } } }`),
    );
  const one = await asked(1);
  await opened(bench);
  expect(await asked(2)).toBe(one);
});
