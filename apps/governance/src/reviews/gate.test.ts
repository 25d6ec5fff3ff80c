import type { CitedRecord, Refusal } from '@causeway/kernel';
import type { ReviewAction } from '../actions/domain';
import type { Cause, CauseTest } from '../causes/domain';
import type { EvidenceSourceKind, SourceExamination } from '../evidence/domain';
import { changeFaults, conclusionFaults, proven, type Conclusion, type Evidence } from './gate';
import type { LateEscalation } from '../escalation/domain';
import type { Staffing } from '../staffing/domain';
import { TEMPLATES } from './templates';

const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const cause = (id: string, more: Partial<Cause> = {}): Cause =>
  ({
    ...{ id, category: 'OWNERSHIP', description: 'Nobody was named to carry a change into the plan.', acceptedRiskById: null },
    ...{ whoRole: 'Deputy', whatHappened: 'No plan was altered.', whereHappened: 'Rowan House', whenHappened: 'March' },
    ...{ mechanism: 'Allocation names shifts and not plans.', wantedChange: 'Every plan has an owner.', ...more },
  }) as Cause;
const examined = (sourceKind: EvidenceSourceKind, more: Partial<SourceExamination> = {}): SourceExamination =>
  ({ sourceKind, state: 'EXAMINED', showing: 'SUPPORTS', causeId: 'C', ...more }) as SourceExamination;
const away = (sourceKind: EvidenceSourceKind): SourceExamination =>
  examined(sourceKind, { state: 'NOT_APPLICABLE', showing: null, causeId: null });

const TEMPLATE = TEMPLATES.MISSED_CARE_PLAN_UPDATES;
const REST = (['SUPERVISION', 'TRAINING', 'COMMUNICATION_LOGS', 'FEEDBACK', 'GOVERNANCE_MINUTES', 'AUDITS'] as const).map(away);
const PRACTICE = away('PRACTICE_OBSERVATIONS');
const EVIDENCE: Evidence = {
  staffing: { sampled: [], agency: [], judged: [], heard: [], reasoned: [], handoverJudged: false },
  late: { sampled: [], filed: [], judged: [], alerts: [] },
  ...{ sampled: ['Ann', 'Bob'], timed: new Set(['Ann', 'Bob']), compared: new Set(['Ann', 'Bob']) },
  examinations: [examined('CARE_RECORDS'), examined('ROTAS'), ...REST, PRACTICE],
  ...{ causes: [cause('C')], whys: [], whysStanding: new Set(), factors: [], tests: [], analysed: [] },
  ...{ withWhy: new Set(['C']), withFactor: new Set(['C']), weighedFairly: new Set<string>() },
};
const SAID: Conclusion = {
  ...{ isolation: 'PATTERN', isolationSearch: 'We read the notes of four others.', searched: [] },
  ...{ conclusion: 'Plans had no owner, so that no shift altered them.', wordingReason: null, noFactorsReason: null, conductConcern: null },
};
const lacking = (
  evidence: Partial<Evidence>,
  said: Partial<Conclusion> = {},
  review: Partial<Parameters<typeof conclusionFaults>[0]> = {},
): string[] =>
  told(
    conclusionFaults(
      { frameworkItems: ['REG_12'], triggerKind: 'AUDIT_FAILURE', ...review },
      { ...SAID, ...said },
      { ...EVIDENCE, ...evidence },
      TEMPLATE,
    ),
  );

describe('a conclusion', () => {
  it('lacks nothing on all that it rests on', () => {
    expect(lacking({})).toEqual([]);
  });

  it('lacks everything at once on nothing', () => {
    const none = new Set<string>();
    const nothing = { sampled: [], timed: none, compared: none, examinations: [], causes: [], withWhy: none, withFactor: none };
    expect(lacking(nothing, { conclusion: '' }, { frameworkItems: [] })).toEqual([
      ...['TEXT_EMPTY conclusion R35', 'FRAMEWORK_MISSING reviewId R4', 'SAMPLE_MISSING reviewId R27'],
      ...['SOURCES_UNEXAMINED reviewId R18', 'SOURCES_TOO_FEW reviewId R17', 'CAUSE_MISSING reviewId R1'],
      'FACTORS_MISSING noFactorsReason R12',
    ]);
  });

  it.each<[string, Partial<Conclusion>, string[]]>([
    ['is said', { conclusion: ' \n' }, ['TEXT_EMPTY conclusion R35']],
    ['is said in 8000 characters at the most', { conclusion: 'x'.repeat(8001) }, ['TEXT_TOO_LONG conclusion']],
    ['may have 8000 characters, and so its reasons', allOf(8000), []],
    ['keeps the reason for its wording to as many', { wordingReason: 'x'.repeat(8001) }, ['TEXT_TOO_LONG wordingReason']],
    ['keeps the reason for no factors to as many', { noFactorsReason: 'x'.repeat(8001) }, ['TEXT_TOO_LONG noFactorsReason']],
    ['is no vague phrase', { conclusion: 'Poor practice.' }, ['VAGUE conclusion R95']],
    ['is no vague phrase for a reason that says nothing', { conclusion: 'Poor practice.', wordingReason: ' ' }, ['VAGUE conclusion R95']],
    ['may be a vague phrase on a reason', { conclusion: 'Poor practice.', wordingReason: 'So said the coroner.' }, []],
  ])('%s', (_what, said, refused) => {
    expect(lacking({}, said)).toEqual(refused);
  });

  it('rests on every sampled person, compared and with a timeline', () => {
    expect(lacking({ compared: new Set(['Ann']) })).toEqual(['COMPARISON_MISSING reviewId R33']);
    expect(lacking({ timed: new Set(['Ann']) })).toEqual(['TIMELINE_INCOMPLETE reviewId R30']);
    expect(lacking({ compared: new Set(['Ann']), timed: new Set(['Ann']) })).toEqual(['COMPARISON_MISSING reviewId R33']);
  });

  it('rests on every source of the template, examined or reasoned away', () => {
    const [care, rotas] = [examined('CARE_RECORDS'), examined('ROTAS')];
    expect(lacking({ examinations: [care, rotas, ...REST] })).toEqual(['SOURCES_UNEXAMINED reviewId R18']);
    expect(lacking({ examinations: [care, care, away('ROTAS'), ...REST, PRACTICE] })).toEqual(['SOURCES_TOO_FEW reviewId R17']);
  });

  it('rests on three kinds of source after a serious incident', () => {
    const three = [examined('CARE_RECORDS'), examined('ROTAS'), ...REST, examined('PRACTICE_OBSERVATIONS')];
    expect(lacking({}, {}, { triggerKind: 'SERIOUS_INCIDENT' })).toEqual(['SOURCES_TOO_FEW reviewId R17']);
    expect(lacking({ examinations: three }, {}, { triggerKind: 'SERIOUS_INCIDENT' })).toEqual([]);
  });

  it('asks why of each of its causes', () => {
    expect(lacking({ causes: [cause('C'), cause('D')] })).toEqual(['WHY_CHAIN_MISSING reviewId R10']);
  });

  it('ends no chain of whys with a person', () => {
    const why = { id: 'one', causeId: 'C', number: 1, followsId: null, question: 'Why was it late?', answer: 'The carer forgot.' };
    const asked = (...whys: Evidence['whys']) =>
      lacking({ whys, whysStanding: new Set(whys.map(({ id }) => id)) }).filter((fault) => fault.includes('WHY'));
    expect(asked(why)).toEqual(['WHY_ENDS_WITH_PERSON reviewId R10']);
    expect(asked(why, { ...why, id: 'two', number: 2, followsId: 'one', answer: 'Two bells rang at once.' })).toEqual([]);
  });

  it('says for which cause each examined source speaks, once of every kind', () => {
    const rest = [...REST, PRACTICE];
    const unsaid = examined('ROTAS', { causeId: null });
    expect(lacking({ examinations: [examined('CARE_RECORDS'), unsaid, ...rest] })).toEqual(['SHOWN_FOR_NO_CAUSE reviewId R19']);
    expect(lacking({ examinations: [examined('CARE_RECORDS'), unsaid, examined('ROTAS'), ...rest] })).toEqual([]);
  });

  it('may do without a factor on a reason alone', () => {
    expect(lacking({ withFactor: new Set() })).toEqual(['FACTORS_MISSING noFactorsReason R12']);
    expect(lacking({ withFactor: new Set() }, { noFactorsReason: ' ' })).toEqual(['FACTORS_MISSING noFactorsReason R12']);
    expect(lacking({ withFactor: new Set() }, { noFactorsReason: 'The work itself was as ever.' })).toEqual([]);
  });
});

describe('a cause against which its sources speak', () => {
  const against = (sourceKind: EvidenceSourceKind, more: Partial<SourceExamination> = {}) =>
    examined(sourceKind, { showing: 'CONTRADICTS', ...more });
  const contradicted = (examinations: readonly SourceExamination[], causes = [cause('C')]) =>
    lacking({ causes, withWhy: new Set(['C', 'D']), examinations: [...examinations, ...REST, PRACTICE] });

  it.each<[string, SourceExamination[], string[]]>([
    ['by every one of them', [against('ROTAS'), against('CARE_RECORDS')], ['SOURCES_CONTRADICT reviewId R19']],
    [
      'by the latest examination of each',
      [examined('ROTAS'), against('ROTAS'), against('CARE_RECORDS')],
      ['SOURCES_CONTRADICT reviewId R19'],
    ],
  ])('is refused: %s', (_how, examinations, refused) => {
    expect(contradicted(examinations)).toEqual(refused);
  });

  it('is refused beside one that the same kind of source supports', () => {
    const examinations = [against('ROTAS'), against('CARE_RECORDS'), examined('ROTAS', { causeId: 'D' })];
    expect(contradicted(examinations, [cause('D'), cause('C')])).toEqual(['SOURCES_CONTRADICT reviewId R19']);
  });

  it('is refused by one source, when it is the only one that was examined for it', () => {
    const examinations = [against('ROTAS'), examined('CARE_RECORDS', { causeId: 'D' })];
    expect(contradicted(examinations, [cause('D'), cause('C')])).toEqual(['SOURCES_CONTRADICT reviewId R19']);
  });

  it.each<[string, SourceExamination[]]>([
    ['one of them supports it', [against('ROTAS'), examined('CARE_RECORDS')]],
    ['one of them says neither', [against('ROTAS'), examined('CARE_RECORDS', { showing: 'NEUTRAL' })]],
    ['one that spoke against it no longer does', [against('ROTAS'), against('CARE_RECORDS'), examined('ROTAS')]],
  ])('stands when %s', (_when, examinations) => {
    expect(contradicted(examinations)).toEqual([]);
  });
});

describe('a conclusion that blames a worker', () => {
  const blaming = cause('C', { category: 'INDIVIDUAL_ERROR' });
  const five = (['SUPERVISION', 'TRAINING', 'WORKLOAD', 'COMMUNICATION', 'MANAGEMENT_OVERSIGHT'] as const).map(
    (subject) => ({ causeId: 'C', subject, verdict: 'DID_NOT_CONTRIBUTE' }) as CauseTest,
  );
  const tests = (without: number): CauseTest[] => five.filter((_test, i) => i !== without);
  const answered = { conductConcern: false } as const;

  it.each([
    ['SUPERVISION_UNTESTED', 0],
    ['TRAINING_UNTESTED', 1],
    ['WORKLOAD_UNTESTED', 2],
    ['COMMUNICATION_UNTESTED', 3],
    ['OVERSIGHT_UNTESTED', 4],
  ])('is refused as %s when that alone was not tested', (code, without) => {
    expect(lacking({ causes: [blaming], tests: tests(without) }, answered)).toEqual([`${code} reviewId R96`]);
  });

  it('blames by what was said of barriers and differences, as by its own words', () => {
    const said = { analysed: ['The lock was off.', 'The worker failed to check it.'] };
    expect(lacking(said)).toHaveLength(6);
    expect(lacking({ ...said, tests: five }, answered)).toEqual([]);
    expect(lacking({ analysed: ['The lock was off.'] })).toEqual([]);
  });

  it('wants each of its blaming causes tested', () => {
    const two = { causes: [blaming, cause('D', { category: 'INDIVIDUAL_ERROR' })], withWhy: new Set(['C', 'D']) };
    const ofBoth = [...five, ...five.map((test) => ({ ...test, causeId: 'D' }))];
    expect(lacking({ ...two, tests: ofBoth }, answered)).toEqual([]);
    expect(lacking({ ...two, tests: five }, answered)).toHaveLength(5);
  });

  it('names what contributed as a cause', () => {
    const busy = [...tests(2), { causeId: 'C', subject: 'WORKLOAD', verdict: 'CONTRIBUTED' } as CauseTest];
    expect(lacking({ causes: [blaming], tests: busy }, answered)).toEqual(['CONTRIBUTION_UNNAMED reviewId R96']);
    const named = { causes: [blaming, cause('S', { category: 'STAFFING' })], withWhy: new Set(['C', 'S']) };
    expect(lacking({ ...named, tests: busy }, answered)).toEqual([]);
  });

  it('answers whether a concern about conduct remains, and weighs it fairly for each blaming cause if so', () => {
    const two = { causes: [cause('O'), blaming], withWhy: new Set(['C', 'O']), tests: five };
    expect(lacking(two, { conductConcern: null })).toEqual(['CONDUCT_UNANSWERED conductConcern R96']);
    expect(lacking(two, { conductConcern: true })).toEqual(['FAIRNESS_MISSING conductConcern R96']);
    expect(lacking({ ...two, weighedFairly: new Set(['C']) }, { conductConcern: true })).toEqual([]);
    const both = { causes: [blaming, cause('O', { category: 'INDIVIDUAL_ERROR' })], withWhy: new Set(['C', 'O']) };
    const ofBoth = [...five, ...five.map((test) => ({ ...test, causeId: 'O' }))];
    expect(lacking({ ...both, tests: ofBoth, weighedFairly: new Set(['C']) }, { conductConcern: true })).toEqual([
      'FAIRNESS_MISSING conductConcern R96',
    ]);
  });

  it.each<[string, Partial<Conclusion>]>([
    ['conclusion', { conclusion: 'The night carer was negligent, and nobody saw.' }],
    ['search', { isolationSearch: 'One negligent carer was found.' }],
    ['reason for no factors', { noFactorsReason: 'One negligent carer was found.' }],
  ])('cannot say that no concern remains when its %s speaks of conduct', (_where, said) => {
    expect(lacking({ tests: five }, { ...answered, ...said })).toEqual(['CONDUCT_CONTRADICTED conductConcern R96']);
    expect(lacking({ tests: five, weighedFairly: new Set(['C']) }, { conductConcern: true, ...said })).toEqual([]);
  });
});

describe('a change', () => {
  const action = (more: Partial<ReviewAction> = {}): ReviewAction =>
    ({ causesIds: ['C'], strength: 'STRONGER', changeKind: 'OWNERSHIP', ...more }) as ReviewAction;
  const [owned, staffing] = [cause('C'), cause('S', { category: 'STAFFING' })];
  const missing = (causes: readonly Cause[], actions: readonly ReviewAction[], weakActionsAcceptedById: string | null = null) =>
    told(changeFaults({ weakActionsAcceptedById }, causes, actions, true));

  it('has an action for every cause, and a frozen baseline', () => {
    expect(missing([owned, staffing], [action(), action({ causesIds: ['S'], changeKind: 'ROUTINE' })])).toEqual([]);
    expect(missing([owned, staffing], [action({ causesIds: ['X', 'S', 'C'] })])).toEqual([]);
    expect(missing([owned, staffing], [action()])).toEqual(['ACTIONS_MISSING reviewId R20']);
    expect(told(changeFaults({ weakActionsAcceptedById: null }, [owned], [action()], false))).toEqual(['BASELINE_MISSING reviewId R114']);
  });

  it('needs none for a cause whose risk was accepted', () => {
    expect(missing([cause('C', { acceptedRiskById: 'nominated' })], [])).toEqual([]);
  });

  it('answers ownership by ownership', () => {
    const routine = action({ changeKind: 'ROUTINE' });
    expect(missing([owned], [routine])).toEqual(['OWNERSHIP_ACTION_MISSING reviewId R21']);
    expect(missing([owned], [routine, action({ causesIds: ['S'] })])).toEqual(['OWNERSHIP_ACTION_MISSING reviewId R21']);
    expect(missing([owned], [routine, action()])).toEqual([]);
    expect(missing([staffing], [action({ causesIds: ['S'], changeKind: 'ROUTINE' })])).toEqual([]);
  });

  it('is not of weaker actions alone, unless someone signed for that', () => {
    const weak = action({ strength: 'WEAKER' });
    expect(missing([owned], [weak])).toEqual(['STRONGER_ACTION_MISSING reviewId R8']);
    expect(missing([owned], [weak, weak])).toEqual(['STRONGER_ACTION_MISSING reviewId R8']);
    expect(missing([owned], [weak, weak], 'nominated')).toEqual([]);
    expect(missing([owned], [weak, action({ strength: 'INTERMEDIATE' })])).toEqual([]);
  });
});

describe('the proof of a tested cause', () => {
  const proof = (kind: string, happenedAt: string): CitedRecord => ({ kind, id: kind, happenedAt, recordedAt: happenedAt });
  const [before, after] = ['2026-03-09T12:00:00.000Z', '2026-03-10T12:00:00.000Z'];

  it.each<[string, Cause['category'], CitedRecord[], string | null, boolean]>([
    ['shows it still by one record from after the change', 'OWNERSHIP', [proof('Audit', after)], '2026-03-09', true],
    ['shows it no more by a record from before', 'OWNERSHIP', [proof('Audit', before)], '2026-03-09', false],
    ['shows it no more when none is left', 'OWNERSHIP', [], '2026-03-09', false],
    ['shows nothing while no change was made', 'OWNERSHIP', [proof('Audit', after)], null, false],
    ['shows no handover by handovers alone', 'HANDOVER', [proof('Handover', after)], '2026-03-09', false],
  ])('%s', (_what, category, left, changedOn, shown) => {
    expect(proven({ category, proof: left }, changedOn)).toBe(shown);
  });
});

/** Texts that are as long as this, but for the search, which is not judged here. */
function allOf(length: number): Partial<Conclusion> {
  const text = 'x'.repeat(length);
  return { conclusion: text, wordingReason: text, noFactorsReason: text };
}

describe('a conclusion on late escalation', () => {
  const one = { indicatorId: 'indicator', noteId: 'note', delayed: true };
  const examined: LateEscalation = { sampled: [one], filed: ['indicator'], judged: ['note'], alerts: ['indicator'] };
  const on = (late: Partial<LateEscalation>): string[] =>
    told(
      conclusionFaults(
        { frameworkItems: ['REG_12'], triggerKind: 'AUDIT_FAILURE' },
        SAID,
        { ...EVIDENCE, sampled: [], timed: new Set(), compared: new Set(), late: { ...examined, ...late } },
        TEMPLATES.DELAYED_SAFEGUARDING_ESCALATION,
      ),
    );

  it('lacks nothing once notes were sampled, each delay timed, its author judged and its alert followed', () => {
    expect(on({})).toEqual([]);
    expect(on({ sampled: [{ ...one, delayed: false }], filed: [] })).toEqual([]);
  });

  it.each<[string, Partial<LateEscalation>]>([
    ['SAMPLE_MISSING reviewId R70', { sampled: [] }],
    ['DELAY_UNFILED reviewId R70', { filed: [] }],
    ['KNOWLEDGE_UNJUDGED reviewId R71', { judged: ['another'] }],
    ['ALERT_UNJUDGED reviewId R73', { alerts: [] }],
  ])('is refused for %s', (refused, late) => {
    expect(on(late)).toEqual([refused]);
  });
});

describe('a conclusion on agency staffing', () => {
  const shift = { shiftId: 'late', staffMemberId: 'Ann' };
  const checked: Staffing = {
    ...{ sampled: [{ shiftId: 'late', group: 'EVENING' }], agency: [shift], judged: [shift] },
    ...{ heard: ['late'], reasoned: [], handoverJudged: true },
  };
  const on = (staffing: Partial<Staffing>): string[] =>
    told(
      conclusionFaults(
        { frameworkItems: ['REG_12'], triggerKind: 'AUDIT_FAILURE' },
        SAID,
        { ...EVIDENCE, sampled: [], timed: new Set(), compared: new Set(), staffing: { ...checked, ...staffing } },
        TEMPLATES.AGENCY_STAFFING_CONCERNS,
      ),
    );

  it('asks for no people compared, and lacks nothing once shifts were sampled, checked, and spoken of', () => {
    expect(on({})).toEqual([]);
  });

  it.each<[string, Partial<Staffing>]>([
    ['SAMPLE_MISSING reviewId R53', { sampled: [], agency: [] }],
    ['INDUCTION_UNCHECKED reviewId R54', { judged: [] }],
    ['SHIFT_GROUP_UNHEARD reviewId R57', { heard: [] }],
    ['HANDOVER_UNJUDGED reviewId R58', { handoverJudged: false }],
  ])('is refused for %s', (refused, staffing) => {
    expect(on(staffing)).toEqual([refused]);
  });
});
