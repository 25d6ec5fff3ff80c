/// <reference types="jest" />
import { randomUUID } from 'node:crypto';
import { DOMAINS } from '@causeway/event-contracts';
import type { Answer, Login, Player, Reply } from '../../tools/play/client';
import { establish } from '../../tools/play/world';
import type { Stage } from './stage';

const ASKED = `query Emergency($person: UUID!) { person(id: $person) {
  name dailyNotes { edges { node { text } } } indicators { edges { node { theme } } } } }`;
const SEEN = {
  person: {
    name: 'Ada Example',
    dailyNotes: { edges: [{ node: { text: 'Allergic to penicillin; bruise on the left arm.' } }] },
    indicators: { edges: [{ node: { theme: 'OTHER' } }] },
  },
};
const TOLD = `query Told($service: UUID!) { service(id: $service) { glassBreaks(unreviewed: true) { edges { node {
  id version state warning reason account opens brokenBy { id } person { id }
  readInCareRecords { queries records { kind count } peopleIds } readInSafeguarding { queries records { kind count } peopleIds }
  readInWorkforce { queries } readInGovernance { queries } readInLinking { queries } } } } } }`;

/** A night worker of one home reads of one person of another in an emergency, is seen, and is shut out again. Gives the tenant. */
export async function playEmergency(place: Stage['place'], stage: Stage): Promise<string> {
  const { player, providerId } = await establish(place, 'Emergency', '2026-03-09T02:10:00.000Z');
  const serviceOf = async (name: string): Promise<string> =>
    (await player.do('administrator', 'registerService', 'service { id }', { name, kind: 'RESIDENTIAL', providerId }))['id'];
  const [elm, ash] = [await serviceOf('Elm House'), await serviceOf('Ash House')];
  await player.logins([
    { login: 'manager', purpose: 'care', grants: [{ role: 'REGISTERED_MANAGER', scope: 'SERVICES', services: [elm] }] },
  ]);
  const worker = async (name: string): Promise<string> => {
    const facts = { serviceId: elm, name, contract: 'PERMANENT', jobRole: 'SUPPORT_WORKER', startedOn: player.now.slice(0, 10) };
    return (await player.do('manager', 'registerStaffMember', 'staffMember { id }', facts))['id'];
  };
  const staff = { night: await worker('Nia'), other: await worker('Omar'), manager: await worker('Mary'), lead: await worker('Lee') };
  const of = (login: string, staffId: string, role: string, service: string): Login => ({
    ...{ login, staff: staffId, purpose: 'care' as const },
    grants: [{ role, scope: 'SERVICES', services: [service] }],
  });
  await player.logins([
    of('night-worker', staff.night, 'SUPPORT_WORKER', ash),
    of('another-worker', staff.other, 'SUPPORT_WORKER', ash),
    of('manager', staff.manager, 'REGISTERED_MANAGER', elm),
    of('lead', staff.lead, 'SAFEGUARDING_LEAD', elm),
  ]);
  const aPerson = async (name: string, nhsNumber: string): Promise<string> =>
    (
      await player.do('manager', 'registerPerson', 'person { id }', { serviceId: elm, name, nhsNumber, bornOn: '1941-02-03', placedBy: [] })
    )['id'];
  const [ada, brian] = [await aPerson('Ada Example', '9990000018'), await aPerson('Brian Example', '9990000026')];
  const text = 'Allergic to penicillin; bruise on the left arm.';
  const note = await player.do('manager', 'recordNote', 'dailyNote { id }', { personId: ada, kind: 'DAILY', text, riskCodes: [] });
  const flag = { personId: ada, noteId: note['id'], origin: 'RULE_SCREENED', theme: 'OTHER' };
  await player.do('lead', 'flagIndicator', 'indicator { id }', flag);

  const shut = { person: null };
  expect((await player.raw('night-worker', ASKED, { person: ada })).data).toEqual(shut);

  const breaks = (more: Answer = {}): Promise<Answer> =>
    player.do('night-worker', 'breakGlass', 'glassBreak { id version state }', {
      ...{ serviceId: elm, personId: ada, opens: ['PERSON_IDENTITY', 'CARE', 'CARE_TEXT', 'SAFEGUARDING'] },
      ...{ reason: 'MEDICAL_EMERGENCY', account: 'She collapsed at Ash House, on a visit', minutes: 60 },
      ...more,
    });
  const glass = await breaks();
  expect(glass['state']).toBe('OPEN');
  const by = (id: unknown) => under(player, String(id));

  // At once, though the other domains hear of it by an event.
  const opened = await by(glass['id'])('night-worker', ASKED, { person: ada });
  expect(opened).toEqual({ data: SEEN });
  expect(await by(glass['id'])('night-worker', ASKED, { person: brian })).toEqual({ data: shut });
  expect(await by(glass['id'])('another-worker', ASKED, { person: ada })).toEqual(shutBy('UNKNOWN'));
  const written = 'mutation W($input: RecordNoteInput!) { recordNote(input: $input) { refusals { code field } } }';
  const input = { idempotencyKey: randomUUID(), personId: ada, kind: 'DAILY', text: 'Ambulance called.', riskCodes: [] };
  expect(await by(glass['id'])('night-worker', written, { input })).toEqual({
    data: { recordNote: { refusals: [{ code: 'NOT_FOUND', field: 'personId' }] } },
  });

  const told = async (login: string): Promise<Answer[]> =>
    (await player.ask(login, TOLD, { service: elm }))['service'].glassBreaks.edges.map((edge: Answer) => edge['node']);
  const about = { peopleIds: [ada] };
  for (const login of ['lead', 'manager', 'data-protection-officer'])
    expect(await told(login)).toMatchObject([
      {
        ...{
          id: glass['id'],
          state: 'OPEN',
          warning: null,
          reason: 'MEDICAL_EMERGENCY',
          account: 'She collapsed at Ash House, on a visit',
        },
        ...{ brokenBy: { id: staff.night }, person: { id: ada } },
        readInCareRecords: {
          ...about,
          queries: expect.any(Number),
          records: [
            { kind: 'DailyNote', count: 1 },
            { kind: 'Person', count: 1 },
          ],
        },
        readInSafeguarding: { ...about, queries: 1, records: [{ kind: 'Indicator', count: 1 }] },
        ...{ readInWorkforce: { queries: 0 }, readInGovernance: { queries: 0 }, readInLinking: { queries: 0 } },
      },
    ]);
  expect(await told('another-worker')).toEqual([]);

  const ended = await player.do('lead', 'endGlassBreak', 'glassBreak { id version warning }', { glassBreakId: glass['id'], version: 1 });
  expect(ended['warning']).toBe('NOT_REVIEWED');
  await stage.settled();
  expect(await by(glass['id'])('night-worker', ASKED, { person: ada })).toEqual(shutBy('ENDED'));

  // As if its hour were over.
  const spent = await breaks();
  await stage.settled();
  for (const domain of DOMAINS.filter((one) => one !== 'governance'))
    await stage.rows(domain, `update known_record set facts = facts || '{"opensUntil": "2026-01-01T00:00:00Z"}' where id = $1`, [
      spent['id'],
    ]);
  expect(await by(spent['id'])('night-worker', ASKED, { person: ada })).toEqual(shutBy('EXPIRED'));

  const review = { verdict: 'JUSTIFIED', note: 'The ambulance crew asked for her allergies.' };
  await player.do('lead', 'reviewGlassBreak', 'glassBreak { id version }', {
    glassBreakId: ended['id'],
    version: ended['version'],
    ...review,
  });
  expect((await told('lead')).map(({ id }) => id)).toEqual([spent['id']]);
  return player.tenantId;
}

/** Sends an operation with a glass, through the gateway. */
const under =
  (player: Player, glass: string) =>
  async (login: string, query: string, variables: Answer): Promise<Reply> => {
    const response = await fetch(`${player.place.gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await player.token(login)}`, 'x-break-glass': glass },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Reply;
  };

/** Nothing is shown, and the subgraph that was asked says why. */
const shutBy = (reason: string): Reply => ({
  data: { person: null },
  errors: [
    {
      message: expect.stringContaining('what you see is what your own roles open'),
      extensions: { code: 'GLASS_SHUT', service: 'care-records', reason },
    },
  ],
});
