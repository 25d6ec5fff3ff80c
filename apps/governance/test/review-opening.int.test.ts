import { RECORD_CLASSES } from '@causeway/access';
import { anId, type TestGraph } from '@causeway/testing';
import { openGraph, refused, type Input } from './desk';
import { anAudit, anOpening } from './review-inputs';
import { opened } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
  bench = await aBench(graph);
});
afterAll(() => graph.close());

/** A record of this domain of each kind that a trigger may cite. */
const ownRecord = async (kind: 'Audit' | 'InspectionFinding') => {
  const { serviceId } = bench.desk;
  if (kind === 'Audit') return { kind, id: await anAudit(bench) };
  const manager = bench.caller('manager');
  const inspection = await bench.desk.send(
    manager,
    'recordInspection',
    { serviceId, inspectedOn: '2026-02-02', overallRating: 'REQUIRES_IMPROVEMENT' },
    'inspection { id }',
  );
  const finding = {
    inspectionId: inspection.said?.['id'],
    kind: 'BREACH',
    regulationKey: 'RA2014_17',
    text: 'Audits missed late updates.',
  };
  return { kind, id: (await bench.desk.send(manager, 'recordInspectionFinding', finding, 'inspectionFinding { id }')).said?.['id'] };
};

const TRIGGERS = [
  ['SERIOUS_INCIDENT', 'Incident'],
  ['REPEATED_COMPLAINT', 'Complaint'],
  ['SAFEGUARDING_CONCERN', 'Concern'],
  ['AUDIT_FAILURE', 'Audit'],
  ['INSPECTION_FINDING', 'InspectionFinding'],
  ['EARLY_WARNING', 'EarlyWarning'],
  ['STAFF_CONCERN', 'StaffQuestion'],
] as const;

const OWN_KINDS = ['Audit', 'InspectionFinding', 'Minute', 'ProcedureVersion'];

describe('opening a review', () => {
  it('keeps the visible problem, the people and the template, and announces it without a word of text (part of R29)', async () => {
    const trigger = { kind: 'Audit', id: await anAudit(bench) };
    const { id } = await bench.does('openReview', await anOpening(bench, { triggers: [trigger] }));
    const review = await bench.review(
      id,
      'version state title visibleProblem template templateVersion triggerKind frameworkItems author { id } reviewer { id } verifier { id } service { id } triggers { kind id happenedAt }',
    );
    expect(review).toMatchObject({
      version: 1,
      state: 'OPEN',
      title: 'Plans trail behind daily changes',
      visibleProblem: 'Plans were not updated after daily changes in risk.',
      template: 'MISSED_CARE_PLAN_UPDATES',
      templateVersion: 'missed-care-plan-updates/1',
      author: { id: bench.cast.manager },
      reviewer: { id: bench.cast.reviewer },
      verifier: { id: bench.cast.quality },
      service: { id: bench.desk.serviceId },
      frameworkItems: ['SAF_E1', 'RA2014_9'],
    });
    const told = await bench.desk.announced('governance.review.opened.v1');
    expect(told).toMatchObject({
      state: 'OPEN',
      triggerKind: 'AUDIT_FAILURE',
      triggers: [{ ...trigger }],
      reviewerId: bench.cast.reviewer,
    });
    expect(JSON.stringify(told)).not.toContain('trail');
    expect(JSON.stringify(told)).not.toContain('updated after');
  });

  it.each(TRIGGERS)('accepts %s as a trigger, and links it to the %s, which resolves (R16)', async (triggerKind, kind) => {
    const trigger = kind === 'Audit' || kind === 'InspectionFinding' ? await ownRecord(kind) : await bench.knows(kind);
    const { id } = await opened(bench, { triggerKind, triggers: [trigger] });
    const { triggers } = await bench.review(id, 'triggers { kind record { __typename } }');
    expect(triggers).toEqual([{ kind, record: { __typename: kind } }]);
  });

  it('shows every kind of record that it cites, which may be any that can be cited (part of R3)', async () => {
    const others = Object.keys(RECORD_CLASSES).filter((kind) => !OWN_KINDS.includes(kind));
    const triggers = await Promise.all(others.map((kind) => bench.knows(kind)));
    const { id } = await opened(bench, { triggerKind: 'REPEATED_COMPLAINT', triggers });
    const shown = await bench.review(id, 'triggers { kind record { __typename } }');
    expect(shown['triggers']).toEqual(others.map((kind) => ({ kind, record: { __typename: kind } })));
  });

  it('accepts a pattern of rule, count and window in place of an event (part of R15)', async () => {
    const pattern = { triggers: [], patternRule: 'two overdue changes of one owner', patternCount: 2, patternWindowDays: 60 };
    const { id } = await opened(bench, pattern);
    expect(await bench.review(id, 'patternRule patternCount patternWindowDays')).toEqual({
      patternRule: 'two overdue changes of one owner',
      patternCount: 2,
      patternWindowDays: 60,
    });
  });

  it.each([
    ['nothing at all', {}],
    ['a rule without a count', { patternRule: 'two overdue', patternWindowDays: 60 }],
    ['a count of nought', { patternRule: 'two overdue', patternCount: 0, patternWindowDays: 60 }],
    ['no window', { patternRule: 'two overdue', patternCount: 2 }],
  ])('refuses to start with %s (R15)', async (_what, pattern) => {
    expect(await bench.refusals('openReview', await anOpening(bench, { triggers: [], ...pattern }))).toEqual([
      refused('TRIGGER_MISSING', 'triggers', 'R15'),
    ]);
  });

  it.each(TRIGGERS)('refuses %s when no record is of its kind, unless a pattern mixes kinds (part of R16)', async (triggerKind) => {
    const opening = { triggerKind, triggers: [await bench.knows('Handover')] };
    expect(await bench.refusals('openReview', await anOpening(bench, opening))).toEqual([
      refused('TRIGGER_OF_ANOTHER_KIND', 'triggers', 'R16'),
    ]);
    await opened(bench, { ...opening, patternRule: 'any three in a month', patternCount: 3, patternWindowDays: 30 });
  });

  it.each([
    ['author and reviewer', { reviewerId: 'manager' }],
    ['author and verifier', { verifierId: 'manager' }],
    ['reviewer and verifier', { verifierId: 'reviewer' }],
  ] as const)('refuses one person as %s (part of R109)', async (_what, same) => {
    const people = Object.fromEntries(Object.entries(same).map(([field, who]) => [field, bench.cast[who]]));
    expect(await bench.refusals('openReview', await anOpening(bench, people))).toEqual([refused('SAME_PERSON', 'reviewerId', 'R109')]);
  });

  it('has no reviewer who holds a role of its steps in the service, or deputises there, and takes one who holds it in another (part of R109)', async () => {
    const { desk, cast } = bench;
    const appointed = async (more: Input) => {
      const input = {
        serviceId: desk.serviceId,
        role: 'SERVICE_LEAD',
        staffMemberId: await desk.worker(),
        startsOn: '2026-01-05',
        ...more,
      };
      const { said } = await desk.send(desk.as('ADMINISTRATOR'), 'appoint', input, 'roleHolding { id }');
      return said?.['id'] as string;
    };
    const opening = async () => bench.refusals('openReview', await anOpening(bench));
    const taken = (id: string) =>
      graph.database.asAdmin("update role_holding set entered_in_error_at = now(), entered_in_error_reason = 'DUPLICATE' where id = $1", [
        id,
      ]);
    const notIndependent = [refused('REVIEWER_NOT_INDEPENDENT', 'reviewerId', 'R109')];
    for (const more of [{ staffMemberId: cast.reviewer }, { deputyId: cast.reviewer }]) {
      const holding = await appointed(more);
      expect(await opening()).toEqual(notIndependent);
      await taken(holding);
    }
    const { said } = await desk.send(
      desk.as('ADMINISTRATOR'),
      'registerService',
      { providerId: desk.providerId, name: 'Oak House', kind: 'RESIDENTIAL' },
      'service { id }',
    );
    await appointed({ staffMemberId: cast.reviewer, serviceId: said?.['id'] });
    await appointed({ staffMemberId: cast.reviewer, startsOn: '2026-12-01' });
    await appointed({ staffMemberId: cast.reviewer, endsOn: '2026-01-31' });
    await appointed({ staffMemberId: cast.reviewer, role: 'ON_CALL_MANAGER' });
    await opened(bench);
  });

  it('refuses a quality statement that is not in force today (part of R4)', async () => {
    const frameworkItems = ['SAF_E1', 'KLOE2026_1'];
    expect(await bench.refusals('openReview', await anOpening(bench, { frameworkItems }))).toEqual([
      refused('FRAMEWORK_UNKNOWN', 'frameworkItems', 'R4'),
    ]);
  });

  it.each([
    ['title', ' ', refused('TEXT_EMPTY', 'title')],
    ['title', 'x'.repeat(201), refused('TEXT_TOO_LONG', 'title')],
    ['visibleProblem', ' ', refused('PROBLEM_EMPTY', 'visibleProblem', 'R1')],
    ['visibleProblem', 'x'.repeat(8001), refused('TEXT_TOO_LONG', 'visibleProblem')],
    ['patternRule', 'x'.repeat(501), refused('TEXT_TOO_LONG', 'patternRule')],
  ])('refuses a %s of the wrong length', async (field, text, refusal) => {
    expect(await bench.refusals('openReview', await anOpening(bench, { [field]: text }))).toEqual([refusal]);
  });

  it.each(['authorId', 'reviewerId', 'verifierId'])('refuses in %s a worker whom nobody knows', async (field) => {
    expect(await bench.refusals('openReview', await anOpening(bench, { [field]: anId() }))).toEqual([
      refused('RECORD_NOT_KNOWN', field, 'R28'),
    ]);
  });

  it('refuses a trigger of its own domain that does not exist', async () => {
    const triggers = [{ kind: 'Audit', id: anId() }];
    expect(await bench.refusals('openReview', await anOpening(bench, { triggers }))).toEqual([
      refused('EVIDENCE_UNKNOWN', 'triggers', 'R28'),
    ]);
  });

  it('is not for a key worker', async () => {
    expect(await bench.refusals('openReview', await anOpening(bench), 'keyWorker')).toEqual([refused('NOT_PERMITTED', 'serviceId')]);
  });
});
