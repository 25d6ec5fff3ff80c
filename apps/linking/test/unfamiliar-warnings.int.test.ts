import { feedbackRecordedV1, staffQuestionLoggedV1 } from '@causeway/event-contracts';
import { effect } from '@causeway/persistence';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { lookAgain } from '../src/warnings/looking';
import { after, aService, morning } from './agency-service';
import { ORIGIN } from './delivering';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

// The week of Monday 2 March 2026 is over by then.
const NOW = '2026-03-30T12:00:00.000Z';
const ASKED = `query ($of: UUID!) { earlyWarnings(serviceId: $of, first: 100) { edges { node { rule state level suggestsReview because { kind }
  figure { numerator denominator n expected value lower upper method level threshold from to } } } } }`;

/** Ten shifts of six agency workers in one week, after 25 of six of the staff: five of the former had an incident, and one of the latter. */
async function manyWarned() {
  const service = aService(graph);
  const { tenantId, serviceId, tell, shift, on, incident } = service;
  const plan = async (count: number, agency: boolean, startOf: (n: number) => string, hadIncident: (n: number) => boolean) => {
    const workers = Array.from({ length: 6 }, () => anId());
    for (let n = 0; n < count; n += 1) {
      const shiftId = await shift(startOf(n));
      await on(shiftId, startOf(n), workers[n % 6] ?? '', agency);
      if (hadIncident(n)) await incident(after(startOf(n), 1));
    }
  };
  const ofStaff = (n: number): string => after('2026-02-02T08:00:00.000Z', 24 * n);
  await plan(25, false, ofStaff, (n) => n === 20);
  const ofAgency = (n: number): string => after(morning(2), 12 * n);
  await plan(10, true, ofAgency, (n) => n % 2 === 0);
  for (const day of [2, 9, 16]) await tell(staffQuestionLoggedV1, morning(day), { questionCode: 'WHO_DECIDES' });
  await tell(feedbackRecordedV1, morning(17), { respondent: 'PERSON', codes: ['UNFAMILIAR_STAFF'], personId: service.personId });
  await effect(graph.database.db, async (fx) => lookAgain(await fx.as(tenantId, ORIGIN, 'demonstration'), new Date(NOW)));
  const warnings = async (caller = aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId] })): Promise<any[]> =>
    (await graph.run(caller, NOW, ASKED, { of: serviceId }))['earlyWarnings'].edges.map(({ node }: any) => node);
  return { tenantId, serviceId, warnings };
}

describe('unfamiliar staff', () => {
  it('are warned of by questions that staff ask again, by what people say, and by incidents in shifts of agency staff, at a higher level where there are more than expected (R63)', async () => {
    const { warnings } = await manyWarned();
    const of = async (rule: string) => (await warnings()).filter((one) => one.rule === rule);
    const [asked, ...others] = await of('REPEATED_QUESTIONS');
    expect(others).toEqual([]);
    expect(asked).toMatchObject({
      ...{ state: 'STANDING', because: [{ kind: 'StaffQuestion' }, { kind: 'StaffQuestion' }, { kind: 'StaffQuestion' }] },
      figure: {
        ...{ numerator: 3, denominator: null, n: 3, value: null, lower: null, method: 'every record counted', level: null, threshold: 3 },
        ...{ from: '2026-02-16', to: '2026-03-16' },
      },
    });
    expect(await of('UNFAMILIAR_STAFF')).toMatchObject([{ state: 'STANDING', because: [{ kind: 'Feedback' }], figure: null }]);
    const incidents = await of('INCIDENT_IN_HIGH_AGENCY_SHIFT');
    expect(incidents).toHaveLength(5);
    // 5 in 10 shifts against 1 in 25: given 6, the exact interval of 5 is 0.35877 to 0.99579 of them, of which the ratio is the odds over 10/25.
    for (const one of incidents)
      expect(one).toMatchObject({ state: 'STANDING', level: 'RAISED', because: [{ kind: 'Incident' }, { kind: 'Shift' }] });
    expect(incidents[0].figure).toMatchObject({
      ...{ numerator: 5, denominator: 10, n: 6, expected: expect.closeTo(0.4), value: expect.closeTo(12.5), threshold: 1, level: 0.95 },
      ...{ lower: expect.closeTo(1.3987, 3), method: 'exact conditional' },
    });
  });
});
