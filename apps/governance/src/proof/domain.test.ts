import { evidenceSince, OUTCOME_SOURCES, strengthsOf } from './domain';

const cited = (kind: string, happenedAt = '2026-03-10T00:00:00.000Z') => ({ kind, id: kind, happenedAt, recordedAt: happenedAt });

describe('what shows what a change came to', () => {
  it.each([
    ['DailyNote', 'CARE_RECORDS'],
    ['Handover', 'CARE_RECORDS'],
    ['Audit', 'AUDITS'],
    ['Feedback', 'FEEDBACK'],
    ['Complaint', 'FEEDBACK'],
    ['Supervision', 'SUPERVISION'],
    ['Incident', 'INCIDENT_ANALYSIS'],
    ['Shift', 'ROTA_RECORDS'],
    ['AllocationCheck', 'ROTA_RECORDS'],
    ['Minute', 'GOVERNANCE_MINUTES'],
    ['StaffInterview', undefined],
  ])('%s is of one kind of evidence at the most', (kind, source) => {
    const shown = evidenceSince([cited(kind)], '2026-03-09');
    expect(shown.filter(({ records }) => records.length > 0).map((one) => one.source)).toEqual(source ? [source] : []);
  });

  it('is of the seven kinds, those without records too, so that gaps are seen', () => {
    expect(evidenceSince([], '2026-03-09').map(({ source }) => source)).toEqual([...OUTCOME_SOURCES]);
    expect(OUTCOME_SOURCES).toHaveLength(7);
  });

  it.each([
    ['on the day of the change', '2026-03-09T23:59:59.999Z', '2026-03-09', 0],
    ['on the day after', '2026-03-10T00:00:00.000Z', '2026-03-09', 1],
    ['after no change', '2026-03-10T00:00:00.000Z', null, 0],
  ])('is %s', (_when, happenedAt, changedOn, many) => {
    expect(evidenceSince([cited('Audit', happenedAt)], changedOn).flatMap(({ records }) => records)).toHaveLength(many);
  });
});

it('a plan is told by how many of its actions mend causes, and how strong they are', () => {
  const corrections = { kind: 'CORRECTION', strength: 'WEAKER' } as const;
  expect(
    strengthsOf([corrections, { kind: 'CORRECTIVE', strength: 'STRONGER' }, { kind: 'CORRECTIVE', strength: 'INTERMEDIATE' }]),
  ).toEqual({
    ...{ actions: 3, atCause: 2, share: 2 / 3 },
    ...{ stronger: 1, intermediate: 1, weaker: 1 },
  });
  expect(strengthsOf([])).toEqual({ actions: 0, atCause: 0, share: null, stronger: 0, intermediate: 0, weaker: 0 });
});
