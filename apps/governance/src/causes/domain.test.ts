import type { CitedRecord, Fields, Refusal } from '@causeway/kernel';
import type { Review } from '../reviews/domain';
import {
  type Asked,
  causeFaults,
  causeTestFaults,
  confirmingFaults,
  endsWithPerson,
  factorFaults,
  inPlace,
  reviewingFaults,
  riskFaults,
  sharedEvidence,
  verifyingFaults,
  whyStepFaults,
  type Cause,
  type CauseTest,
  type Factor,
  type WhyStep,
} from './domain';

const NOW = new Date('2026-03-09T09:00:00.000Z');
const at = { now: NOW, today: '2026-03-09', happenedAt: NOW };
const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const cited = (kind: string, id = kind, happenedAt = '2026-03-10T09:00:00.000Z'): CitedRecord => ({
  ...{ kind, id, happenedAt, recordedAt: happenedAt },
});

/** A cause that is wholly said. */
const sound = {
  category: 'OWNERSHIP',
  description: 'Nobody was named to carry a change into the plan.',
  whoRole: 'Deputy manager',
  whatHappened: 'The change was told at handover, and no plan was altered.',
  whereHappened: 'Rowan House',
  whenHappened: 'Nights of the first week of March',
  mechanism: 'Allocation names shifts and not plans, so that each shift assumed that the next would do it.',
  wantedChange: 'Every plan has an owner on the rota.',
  wordingReason: null,
} as Cause;

describe('what is said of a cause', () => {
  const said = (more: Partial<Cause>) => told(causeFaults({ ...sound, ...more }, at));

  it('is sound when it says who, what, where, when, by what mechanism, and what has to change', () => {
    expect(said({})).toEqual([]);
  });

  it.each([
    ['description', 8000, ''],
    ['whoRole', 200, ' R95'],
    ['whatHappened', 8000, ' R95'],
    ['whereHappened', 200, ' R95'],
    ['whenHappened', 200, ' R95'],
    ['mechanism', 8000, ' R95'],
    ['wantedChange', 8000, ' R13'],
  ] as const)('has a %s, of %i characters at the most', (field, most, rule) => {
    expect(said({ [field]: ' \n' })).toEqual([`TEXT_EMPTY ${field}${rule}`]);
    expect(said({ [field]: 'x'.repeat(most) })).toEqual([]);
    expect(said({ [field]: 'x'.repeat(most + 1) })).toEqual([`TEXT_TOO_LONG ${field}`]);
  });

  it.each(['description', 'whatHappened', 'mechanism'] as const)('may be a vague phrase as %s on a reason alone', (field) => {
    expect(said({ [field]: 'Human error.' })).toEqual([`VAGUE ${field} R95`]);
    expect(said({ [field]: 'Human error.', wordingReason: ' ' })).toEqual([`VAGUE ${field} R95`]);
    expect(said({ [field]: 'Human error.', wordingReason: 'It is the coroner who called it so.' })).toEqual([]);
  });

  it('keeps the reason for a vague phrase within 8000 characters', () => {
    expect(said({ wordingReason: 'x'.repeat(8000) })).toEqual([]);
    expect(said({ wordingReason: 'x'.repeat(8001) })).toEqual(['TEXT_TOO_LONG wordingReason']);
  });
});

describe('reviewing a cause', () => {
  it.each<[string, Cause['state'], string | null, string | null, string[]]>([
    ['is its reviewer’s, who did not name it', 'RECORDED', 'author', 'reviewer', []],
    ['is its reviewer’s, when it was imported and nobody is known to have named it', 'RECORDED', null, 'reviewer', []],
    ['is not another’s', 'RECORDED', 'author', 'verifier', ['NOT_THE_REVIEWER causeId R109']],
    ['is not that of a caller who is no worker', 'RECORDED', null, null, ['NOT_THE_REVIEWER causeId R109']],
    ['is not its reviewer’s who named it', 'RECORDED', 'reviewer', 'reviewer', ['NOT_THE_REVIEWER causeId R109']],
    ['is done once', 'REVIEWED', 'author', 'reviewer', ['STATE_PASSED causeId R6']],
    ['is not done after its test', 'TESTED', 'author', 'reviewer', ['STATE_PASSED causeId R6']],
  ])('%s', (_what, state, identifiedById, reviewer, refused) => {
    expect(told(reviewingFaults({ state, identifiedById }, { reviewerId: 'reviewer' }, reviewer))).toEqual(refused);
  });
});

describe('verifying a cause', () => {
  it.each<[string, string | null, string | null, string[]]>([
    ['is its verifier’s, who did not name it', 'author', 'verifier', []],
    ['is not another’s', 'author', 'reviewer', ['NOT_THE_VERIFIER causeId R109']],
    ['is not that of a caller who is no worker', null, null, ['NOT_THE_VERIFIER causeId R109']],
    ['is not its verifier’s who named it', 'verifier', 'verifier', ['NOT_THE_VERIFIER causeId R109']],
  ])('%s', (_what, identifiedById, verifier, refused) => {
    expect(told(verifyingFaults({ identifiedById }, { verifierId: 'verifier' }, verifier))).toEqual(refused);
  });
});

describe('calling a cause tested', () => {
  const HANDOVER = { state: 'REVIEWED', category: 'HANDOVER' } as const;
  const OWNERSHIP = { state: 'REVIEWED', category: 'OWNERSHIP' } as const;
  const eve = (kind: string) => cited(kind, 'early', '2026-03-09T23:59:59.999Z');
  const midnight = (kind: string) => cited(kind, 'late', '2026-03-10T00:00:00.000Z');
  const confirming = (cause: Pick<Cause, 'state' | 'category'>, proof: readonly CitedRecord[]) =>
    told(confirmingFaults(cause, proof, '2026-03-09'));

  it('takes records from the day after the change on', () => {
    expect(confirming(OWNERSHIP, [midnight('Audit')])).toEqual([]);
    expect(confirming(OWNERSHIP, [midnight('Audit'), eve('Audit')])).toEqual(['EVIDENCE_BEFORE_CHANGE proof R6']);
    expect(confirming(OWNERSHIP, [])).toEqual(['EVIDENCE_MISSING proof R6']);
  });

  it('comes after its review, once', () => {
    expect(confirming({ ...OWNERSHIP, state: 'RECORDED' }, [midnight('Audit')])).toEqual(['NOT_REVIEWED causeId R6']);
    expect(confirming({ ...OWNERSHIP, state: 'TESTED' }, [midnight('Audit')])).toEqual(['STATE_PASSED causeId R6']);
  });

  it.each<[string, CitedRecord[], string[]]>([
    ['both its kinds', [midnight('Handover'), midnight('StaffInterview')], []],
    ['handovers alone', [midnight('Handover')], ['INTERVIEWS_MISSING proof R94']],
    ['interviews alone', [midnight('StaffInterview')], ['HANDOVER_RECORDS_MISSING proof R94']],
    ['neither', [midnight('Audit')], ['HANDOVER_RECORDS_MISSING proof R94', 'INTERVIEWS_MISSING proof R94']],
    [
      'interviews from before the change',
      [midnight('Handover'), eve('StaffInterview')],
      ['EVIDENCE_BEFORE_CHANGE proof R6', 'INTERVIEWS_MISSING proof R94'],
    ],
  ])('of handover, when shown by %s', (_what, proof, refused) => {
    expect(confirming(HANDOVER, proof)).toEqual(refused);
  });
});

describe('accepting the risk of a cause', () => {
  const review: Pick<Review, 'authorId'> = { authorId: 'author' };
  const accepting = (reason: string, signatory: string | null, acceptedRiskById: string | null = null) =>
    told(riskFaults({ acceptedRiskById }, review, reason, signatory));

  it.each<[string, string, string | null, string | null, string[]]>([
    ['wants a reason and someone who is not the author', 'The lift cannot be moved.', 'nominated', null, []],
    ['takes a reason of 8000 characters', 'x'.repeat(8000), 'nominated', null, []],
    ['takes no longer one', 'x'.repeat(8001), 'nominated', null, ['TEXT_TOO_LONG reason']],
    ['wants words', ' ', 'nominated', null, ['TEXT_EMPTY reason R20']],
    ['is not the author’s', 'The lift cannot be moved.', 'author', null, ['SAME_PERSON causeId R109']],
    ['is not that of a caller who is no worker', 'The lift cannot be moved.', null, null, ['SAME_PERSON causeId R109']],
    ['is done once', 'The lift cannot be moved.', 'nominated', 'nominated', ['RISK_ACCEPTED causeId R20']],
  ])('%s', (_what, reason, signatory, before, refused) => {
    expect(accepting(reason, signatory, before)).toEqual(refused);
  });
});

describe('a step of whys', () => {
  const step: Fields<WhyStep> = {
    ...{ causeId: 'C', number: 1, followsId: null, withinProviderControl: true },
    ...{ question: 'Why was no plan altered?', answer: 'Nobody owned it.', evidence: [cited('Handover')] },
  };
  const said = (more: Partial<WhyStep>) => told(whyStepFaults({ ...step, ...more }, at));

  it('asks, answers, and names the records that show the answer', () => {
    expect(said({})).toEqual([]);
    expect(said({ evidence: [] })).toEqual(['STEP_WITHOUT_EVIDENCE evidence R10']);
  });

  it.each([
    ['question', 500],
    ['answer', 8000],
  ] as const)('has a %s, of %i characters at the most', (field, most) => {
    expect(said({ [field]: '\t' })).toEqual([`TEXT_EMPTY ${field}`]);
    expect(said({ [field]: 'x'.repeat(most) })).toEqual([]);
    expect(said({ [field]: 'x'.repeat(most + 1) })).toEqual([`TEXT_TOO_LONG ${field}`]);
  });

  it('follows a step of its own cause that stands, one above it', () => {
    const first = { id: 'first', causeId: 'C', number: 1, enteredInErrorAt: null } as WhyStep;
    const second = { causeId: 'C', number: 2, followsId: 'first' };
    expect(inPlace(second, first)).toBe(true);
    expect(inPlace({ ...second, causeId: 'D' }, first)).toBe(false);
    expect(inPlace({ ...second, number: 3 }, first)).toBe(false);
    expect(inPlace(second, { ...first, enteredInErrorAt: NOW })).toBe(false);
    expect(inPlace(second, null)).toBe(false);
    expect([1, 0, 2].map((number) => inPlace({ causeId: 'C', number, followsId: null }, null))).toEqual([true, false, false]);
  });
});

describe('a chain of whys', () => {
  const asked = (id: string, number: number, followsId: string | null, answer = 'Nobody owned it.', causeId = 'C'): Asked => ({
    ...{ id, causeId, number, followsId, question: 'Why?', answer },
  });
  const person = asked('b', 2, 'a', 'The carer forgot.');

  it.each<[string, boolean, Asked[]]>([
    ['has no step', false, []],
    ['ends with the system', false, [asked('a', 1, null)]],
    ['ends with a person', true, [asked('a', 1, null), person]],
    ['goes on from a person, by name', false, [person, asked('c', 3, 'b')]],
    ['went on from a person by number alone, before there were branches', false, [person, asked('c', 3, null)]],
    ['goes on elsewhere, deeper by two', true, [person, asked('d', 4, null)]],
    ['goes on from another branch', true, [person, asked('c', 3, 'other')]],
    ['goes on of another cause', true, [person, asked('c', 3, null, 'Two bells rang.', 'D')]],
    ['goes on to another person', true, [person, asked('c', 3, 'b', 'The senior was at fault.')]],
  ])('that %s: ends with a person, %s', (_what, ends, whys) => {
    expect(endsWithPerson(whys, new Set(whys.map(({ id }) => id)))).toBe(ends);
  });

  it('ends with a person where what asked further rests on nothing any more', () => {
    const whys = [person, asked('c', 3, 'b')];
    expect(endsWithPerson(whys, new Set(['b']))).toBe(true);
    expect(endsWithPerson(whys, new Set(['c']))).toBe(false);
  });
});

describe('a factor', () => {
  const factor = { framework: 'SEIPS', elementCode: 'TASKS', hindered: true, description: 'Two bells at once.', evidence: [] } as const;
  const said = (more: Partial<Factor>) => told(factorFaults({ causeId: 'C', ...factor, ...more }, at));

  it('is named by an element of its own framework', () => {
    expect(said({})).toEqual([]);
    expect(said({ framework: 'LONDON_PROTOCOL', elementCode: 'TASK' })).toEqual([]);
    expect(said({ framework: 'LONDON_PROTOCOL' })).toEqual(['ELEMENT_UNKNOWN elementCode R12']);
  });

  it('is described, in 8000 characters at the most', () => {
    expect(said({ description: ' ' })).toEqual(['TEXT_EMPTY description']);
    expect(said({ description: 'x'.repeat(8000) })).toEqual([]);
    expect(said({ description: 'x'.repeat(8001) })).toEqual(['TEXT_TOO_LONG description']);
  });
});

describe('a test of a cause', () => {
  const testing = (subject: CauseTest['subject'], ...evidence: CitedRecord[]) =>
    told(causeTestFaults({ causeId: 'C', subject, verdict: 'UNKNOWN', evidence }, at));

  it('rests on records', () => {
    expect(testing('WORKLOAD')).toEqual(['EVIDENCE_MISSING evidence R96']);
  });

  it.each<[CauseTest['subject'], string, string]>([
    ['SUPERVISION', 'Supervision', 'Minute'],
    ['TRAINING', 'Induction', 'Supervision'],
    ['WORKLOAD', 'Assignment', 'Briefing'],
    ['WORKLOAD', 'Shift', 'Handover'],
    ['COMMUNICATION', 'BriefingChecklist', 'DailyNote'],
    ['COMMUNICATION', 'InterimInstruction', 'StaffInterview'],
    ['COMMUNICATION', 'Handover', 'PlanReview'],
    ['MANAGEMENT_OVERSIGHT', 'ManagementReview', 'Supervision'],
    ['MANAGEMENT_OVERSIGHT', 'AllocationCheck', 'ShiftAllocation'],
    ['MANAGEMENT_OVERSIGHT', 'PlanReview', 'PlanVersion'],
    ['MANAGEMENT_OVERSIGHT', 'Minute', 'StaffInterview'],
    ['MANAGEMENT_OVERSIGHT', 'Audit', 'Feedback'],
  ])('of %s is shown by a record of kind %s, and by none of kind %s', (subject, shows, does) => {
    expect(testing(subject, cited(shows))).toEqual([]);
    expect(testing(subject, cited(shows), cited(does))).toEqual(['RECORD_OF_ANOTHER_KIND evidence R96']);
  });

  it('shares its evidence when one of its records stands under another test, however many do not', () => {
    const [a, b, c] = [cited('Audit', 'a'), cited('Audit', 'b'), cited('Audit', 'c')];
    expect(sharedEvidence({ evidence: [a, b] }, [{ evidence: [c] }, { evidence: [c, b] }])).toBe(true);
    expect(sharedEvidence({ evidence: [a, b] }, [{ evidence: [c] }])).toBe(false);
    expect(sharedEvidence({ evidence: [a] }, [])).toBe(false);
  });
});
