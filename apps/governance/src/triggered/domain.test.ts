import { dueOn, extended, isTrigger, restsOn, without, type Ground } from './domain';

const ground = (warningId: string, ...ids: string[]): Ground => ({
  warningId,
  records: ids.map((id) => ({
    kind: 'IdentifiedChange',
    id,
    happenedAt: '2026-03-02T09:00:00.000Z',
    recordedAt: '2026-03-02T09:00:00.000Z',
  })),
});
const [first, second] = [ground('w1', 'a', 'b'), ground('w2', 'c')];

describe('an action', () => {
  it.each([
    ['REPEATED_DELAY', true],
    ['UNCLEAR_OWNERSHIP', true],
    ['POOR_RESPONSE', true],
    ['MISMATCH_OPEN', true],
    ['REPEATED_INCIDENTS', true],
    ['REPEATED_THEME', true],
    ['REPEATED_COMPLAINTS', true],
    ['FEELS_UNSAFE', true],
    ['DELAYED_ESCALATION', true],
    ['REVIEW_MISSING', true],
    ['REPEATED_HIGH_AGENCY_INCIDENTS', true],
    ['INDUCTION_EVIDENCE_MISSING', true],
    ['POOR_INDUCTION_FEEDBACK', true],
    ['UNFAMILIAR_STAFF_CONTINUED', true],
    ['UNCLEAR_CONCERN_WORDING', true],
    ['AGENCY_SHARE_HIGH', true],
    ['STAFF_LEAVING', true],
    ['NO_REGISTERED_MANAGER', true],
    ['POOR_CARE_PLANNING', true],
    ['VAGUE_NOTE', false],
    ['FOUND_LATE', false],
    ['SERIOUS_ENOUGH_ASKED', false],
    ['INCIDENT_IN_HIGH_AGENCY_SHIFT', false],
    ['REPEATED_QUESTIONS', false],
    ['UNFAMILIAR_STAFF', false],
    ['REVISIT_FAILED', false],
    ['RISING_TREND', false],
  ])('is opened by the warning %s: %s', (rule, opens) => {
    expect(isTrigger(rule)).toBe(opens);
  });

  it.each([
    ['2026-03-09T12:00:00.000Z', '2026-03-16'],
    ['2026-06-01T23:00:00.000Z', '2026-06-09'],
    ['2026-06-01T22:59:59.999Z', '2026-06-08'],
  ])('that was opened at %s is looked at by %s, seven days later in London', (firedAt, due) => {
    expect(dueOn(new Date(firedAt))).toBe(due);
  });

  it('is extended by another warning, which is its newest ground', () => {
    const open = { grounds: [first], extensions: 2, lookBy: '2026-03-16' };
    expect(extended(open, second, null)).toEqual({ grounds: [first, second], extensions: 3, lookBy: '2026-03-16' });
  });

  it('is not extended by the same warning told again, of which the newest records count', () => {
    const again = ground('w1', 'a', 'b', 'd');
    const open = { grounds: [first, second], extensions: 1, lookBy: '2026-03-16' };
    expect(extended(open, again, '2026-04-28')).toEqual({ grounds: [second, again], extensions: 1, lookBy: '2026-03-16' });
  });

  it('that tells of somebody at risk is to be looked at anew from its newest warning on, whichever is heard of first', () => {
    const open = { grounds: [first], extensions: 0, lookBy: '2026-03-16' };
    expect(extended(open, second, '2026-04-28').lookBy).toBe('2026-04-28');
    expect(extended(open, second, '2026-03-10').lookBy).toBe('2026-03-16');
  });

  it('rests on a warning with the same records, in any order', () => {
    const grounds = [second, first];
    expect(restsOn({ grounds }, ground('w1', 'b', 'a'))).toBe(true);
    expect(restsOn({ grounds }, ground('w1', 'a'))).toBe(false);
    expect(restsOn({ grounds }, ground('w1', 'a', 'b', 'd'))).toBe(false);
    expect(restsOn({ grounds }, ground('w3', 'a', 'b'))).toBe(false);
    expect(restsOn({ grounds: [] }, first)).toBe(false);
  });

  it('rests on records by their kind and id both', () => {
    const of = (kind: string): Ground => ({ ...second, records: second.records.map((record) => ({ ...record, kind })) });
    expect(restsOn({ grounds: [second] }, of('Incident'))).toBe(false);
  });

  it('tells two records apart from one, whatever their ids are made of', () => {
    expect(restsOn({ grounds: [ground('w1', '1', '12')] }, ground('w1', '11', '2'))).toBe(false);
  });

  it('asks nothing any more when its last ground is withdrawn', () => {
    expect(without({ grounds: [first, second] }, 'w1')).toEqual({ grounds: [second], withdrawn: false });
    expect(without({ grounds: [first] }, 'w1')).toEqual({ grounds: [], withdrawn: true });
    expect(without({ grounds: [first] }, 'w2')).toEqual({ grounds: [first], withdrawn: false });
  });
});
