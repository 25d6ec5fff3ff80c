import { flagWarnings, planWarnings, revisitWarnings, waitingWarnings } from './warnings';

type Causes = Parameters<typeof planWarnings>[0];
type Actions = Parameters<typeof planWarnings>[1];
const WORDS = { description: 'Nobody owned it.', whatHappened: 'It was told, and left.', mechanism: 'Allocation names shifts.' };
const OWNED: Causes[number] = { ...WORDS, id: 'C', category: 'OWNERSHIP', acceptedRiskById: null, wordingReason: null };
const STAFFING: Causes[number] = { ...OWNED, id: 'S', category: 'STAFFING' };
const QUOTED: Causes[number] = { ...STAFFING, mechanism: 'Human error.', wordingReason: 'So said the coroner.' };
const action = (more: Partial<Actions[number]> = {}): Actions[number] => ({
  ...{ kind: 'CORRECTIVE', strength: 'STRONGER', changeKind: 'ROUTINE', causesIds: ['C'], ...more },
});
const warned = (causes: Causes, actions: Actions): string[] => planWarnings(causes, actions).map(({ code, rule }) => `${code} ${rule}`);

describe('a plan of actions', () => {
  it.each<[string, Causes, Actions]>([
    ['mends the cause, by something strong', [STAFFING], [action()]],
    ['has one action among corrections that mends the cause', [STAFFING], [action({ kind: 'CORRECTION' }), action()]],
    ['has one action among weak ones that is stronger', [STAFFING], [action({ strength: 'WEAKER' }), action({ strength: 'INTERMEDIATE' })]],
    ['answers ownership by one of its actions', [OWNED], [action(), action({ changeKind: 'OWNERSHIP' })]],
    [
      'answers two of ownership by one action',
      [OWNED, { ...OWNED, id: 'D' }],
      [action({ changeKind: 'OWNERSHIP', causesIds: ['C', 'D'] })],
    ],
    ['is not made yet', [OWNED], []],
    ['leaves ownership as a risk that was accepted', [STAFFING, { ...OWNED, acceptedRiskById: 'N' }], [action()]],
    ['has a reason for words that are not vague', [{ ...STAFFING, wordingReason: 'So said the coroner.' }], []],
    ['has an empty reason', [{ ...QUOTED, wordingReason: '' }], []],
    ['has a blank reason', [{ ...QUOTED, wordingReason: ' ' }], []],
  ])('warns of nothing when it %s', (_what, causes, actions) => {
    expect(planWarnings(causes, actions)).toEqual([]);
  });

  it.each<[string, Causes, Actions]>([
    ['ONLY_CORRECTIONS R7', [STAFFING], [action({ kind: 'CORRECTION' }), action({ kind: 'CORRECTION' })]],
    ['ONLY_WEAK_ACTIONS R8', [STAFFING], [action({ strength: 'WEAKER' }), action({ strength: 'WEAKER' })]],
    ['OWNERSHIP_GAP_LEFT R40', [STAFFING, OWNED], [action()]],
    ['OWNERSHIP_GAP_LEFT R40', [STAFFING, OWNED], [action({ changeKind: 'OWNERSHIP', causesIds: ['S'] })]],
    ['OWNERSHIP_GAP_LEFT R40', [OWNED, { ...OWNED, id: 'D' }], [action({ changeKind: 'OWNERSHIP' })]],
    ['VAGUE_WORDING R95', [STAFFING, QUOTED], []],
    ['VAGUE_WORDING R95', [{ ...QUOTED, mechanism: WORDS.mechanism, description: 'Poor practice.' }], []],
    ['VAGUE_WORDING R95', [{ ...QUOTED, mechanism: WORDS.mechanism, whatHappened: 'Staff error.' }], []],
  ])('warns with %s alone', (warning, causes, actions) => {
    expect(warned(causes, actions)).toEqual([warning]);
  });

  it('says with every warning what to do about it', () => {
    const weak = action({ kind: 'CORRECTION', strength: 'WEAKER' });
    const all = planWarnings([OWNED, QUOTED], [weak]);
    expect(all.map(({ message }) => /\. (Plan|Read) [a-z ]+\.$/.test(message))).toEqual([true, true, true, true]);
    expect(all.map((warning) => Object.keys(warning).sort())).toEqual(Array(4).fill(['code', 'message', 'rule']));
  });
});

describe('a plan against late escalation', () => {
  const LATE = 'DELAYED_SAFEGUARDING_ESCALATION';
  const flagged = (verdict: 'CONTRIBUTED' | 'DID_NOT_CONTRIBUTE' | 'UNKNOWN') => ({ subject: 'SYSTEM_FLAG', verdict }) as const;
  const coaching = [{ category: 'REMINDER' }, { category: 'TRAINING' }] as const;
  const codes = (...of: Parameters<typeof flagWarnings>): string[] => flagWarnings(...of).map(({ code, rule }) => `${code} ${rule}`);
  const fires = ['SYSTEM_FLAG_UNTESTED R78'];

  it('warns where staff are reminded or coached alone, and nobody tested whether the system flags (part of R78)', () => {
    expect(codes(LATE, coaching, [])).toEqual(fires);
    expect(codes(LATE, coaching.slice(0, 1), [{ subject: 'COMMUNICATION', verdict: 'CONTRIBUTED' }])).toEqual(fires);
    expect(codes(LATE, coaching.slice(1), [flagged('UNKNOWN')])).toEqual(fires);
  });

  it('warns of nothing once that was tested either way, an action does more, none is planned, or the review is of something else', () => {
    expect(codes(LATE, coaching, [flagged('CONTRIBUTED')])).toEqual([]);
    expect(codes(LATE, coaching, [flagged('UNKNOWN'), flagged('DID_NOT_CONTRIBUTE')])).toEqual([]);
    expect(codes(LATE, [...coaching, { category: 'SOFTWARE_CHANGE' }], [])).toEqual([]);
    expect(codes(LATE, [], [])).toEqual([]);
    expect(codes('AGENCY_STAFFING_CONCERNS', coaching, [])).toEqual([]);
  });
});

describe('those who were involved in a closed review', () => {
  const asked = { id: 'A', asked: 'Why was nobody there?', answeredAt: null, wantsOutcome: 'NO' } as const;
  const wishing = { id: 'B', asked: null, answeredAt: null, wantsOutcome: 'YES' } as const;
  const codes = (...of: Parameters<typeof waitingWarnings>): string[] => waitingWarnings(...of).map(({ code }) => code);

  it('wait for the answer to what they asked, and for the outcome that they want to be told', () => {
    expect(codes('CLOSED', [asked], [])).toEqual(['INVOLVED_UNANSWERED']);
    expect(codes('CLOSED', [wishing], [{ involvementId: 'A' }, { involvementId: null }])).toEqual(['OUTCOME_NOT_TOLD']);
    expect(codes('CLOSED', [asked, wishing], [])).toEqual(['INVOLVED_UNANSWERED', 'OUTCOME_NOT_TOLD']);
  });

  it('wait for nothing once they were answered and told, or before it is closed', () => {
    expect(codes('CLOSED', [{ ...asked, answeredAt: new Date(0) }, wishing], [{ involvementId: 'B' }])).toEqual([]);
    expect(codes('CLOSED', [{ ...wishing, wantsOutcome: 'NOT_SAID' }], [])).toEqual([]);
    expect(codes('VERIFIED', [asked, wishing], [])).toEqual([]);
  });
});

describe('the revisits of a change', () => {
  const revisit = (revisitedOn: string, stillHolds: boolean, recordedAt = '2026-06-01T09:00:00.000Z', id = 'a') => ({
    ...{ id, revisitedOn, stillHolds, recordedAt: new Date(recordedAt) },
  });
  const [holds, fails] = [true, false];

  it.each([
    ['there are none', []],
    ['the latest found that it holds', [revisit('2026-06-01', holds), revisit('2026-04-06', fails)]],
    [
      'the latest recorded of a day found that it holds',
      [revisit('2026-06-01', holds, '2026-06-01T10:00:00.000Z'), revisit('2026-06-01', fails, '2026-06-01T09:59:59.999Z')],
    ],
  ])('warn of nothing when %s', (_when, revisits) => {
    expect(revisitWarnings(revisits)).toEqual([]);
  });

  it.each([
    ['of the latest day of three', [revisit('2026-06-01', fails), revisit('2026-04-06', holds), revisit('2026-05-04', holds)]],
    [
      'of a later day, though recorded before the other',
      [revisit('2026-06-01', fails, '2026-06-01T09:00:00.000Z'), revisit('2026-04-06', holds, '2026-06-02T09:00:00.000Z')],
    ],
    [
      'of the same day, recorded later',
      [revisit('2026-06-01', fails, '2026-06-01T10:00:00.000Z', 'a'), revisit('2026-06-01', holds, '2026-06-01T09:00:00.000Z', 'b')],
    ],
    ['of the same instant, by the later id', [revisit('2026-06-01', fails, undefined, 'b'), revisit('2026-06-01', holds, undefined, 'a')]],
  ])('warn that the change holds no longer by the latest, which is the one %s', (_which, revisits) => {
    const warning = { code: 'NO_LONGER_HOLDS', rule: 'R103', message: expect.stringContaining('no longer holds') as string };
    expect(revisitWarnings(revisits)).toEqual([warning]);
    expect(revisitWarnings([...revisits].reverse())).toEqual([warning]);
  });

  it('are left in their own order', () => {
    const revisits = [revisit('2026-06-01', fails), revisit('2026-04-06', holds)];
    revisitWarnings(revisits);
    expect(revisits.map(({ revisitedOn }) => revisitedOn)).toEqual(['2026-06-01', '2026-04-06']);
  });
});
