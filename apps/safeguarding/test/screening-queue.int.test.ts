import { dailyNoteRecordedV1 } from '@causeway/event-contracts';
import { aCaller, anId, aVerb, testGraph, type TestGraph, type Verb } from '@causeway/testing';
import { parts } from '../src/parts';
import { aCase, NOTED, NOW, type Case } from './case';

let graph: TestGraph;
let own: Case;
let start: Verb;
let end: Verb;
const as = (role: 'SAFEGUARDING_LEAD' | 'SUPPORT_WORKER' = 'SAFEGUARDING_LEAD', of = own) =>
  aCaller(role, { tenantId: of.tenantId, services: [of.serviceId], staffMemberId: of.carer });
beforeAll(async () => {
  graph = await testGraph(parts);
  const verb = (mutation: string, input: () => object) => aVerb(graph, { mutation, record: 'escalation', at: NOW, by: () => as(), input });
  start = verb('startEscalation', () => ({
    ...{ serviceId: own.serviceId, ownerId: own.manager, startsOn: '2026-03-02', reviewOn: '2026-04-06' },
    reason: 'Three concerns came up late.',
  }));
  end = verb('endEscalation', () => ({ version: 1, endedOn: '2026-03-09', outcome: 'Each concern came up on its day.' }));
});
beforeEach(async () => {
  own = await aCase(graph);
});
afterAll(() => graph.close());

const ofService = async (fields: string, caller = as()) =>
  (
    await graph.run(caller, NOW, `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Service { ${fields} } } }`, {
      of: [{ __typename: 'Service', id: own.serviceId }],
    })
  )['_entities'][0];
const queue = async (day: string, caller = as()) =>
  (await ofService(`screeningQueue(day: "${day}") { note { id } vagueWording indicators { id } reviewed }`, caller)).screeningQueue;

/** A note of the person that was recorded at a time, as care records told it. */
async function noted(recordedAt: string, more: object = {}, serviceId = own.serviceId): Promise<string> {
  const id = anId();
  const data = { ...dailyNoteRecordedV1.example, personId: own.personId, authorId: own.carer, ...more };
  await graph.told(own.tenantId, dailyNoteRecordedV1, { serviceId, id, happenedAt: '2026-03-01T09:00:00.000Z', recordedAt, data });
  return id;
}
const inError = (table: string, id: string) =>
  graph.database.asAdmin(`update ${table} set entered_in_error_at = now(), entered_in_error_reason = 'DUPLICATE' where id = $1`, [id]);
const plain = (noteId: string) => ({ note: { id: noteId }, vagueWording: [], indicators: [], reviewed: true });

describe('while safeguarding concerns come up late', () => {
  it('alert prompts, daily screening and supervision follow-up are each tracked, and each day has a queue that is signed off, or shows (R80)', async () => {
    for (const kind of ['ALERT_PROMPTS_REVISED', 'DAILY_NOTE_SCREENING', 'SUPERVISION_FOLLOW_UP']) {
      const { id } = await start.takes({ kind });
      const tracked = async () =>
        (await graph.run(as(), NOW, `{ escalation(id: "${id}") { kind owner { id } startsOn reviewOn endedOn outcome } }`))['escalation'];
      const started = { kind, owner: { id: own.manager }, startsOn: '2026-03-02', reviewOn: '2026-04-06' };
      expect(await tracked()).toEqual({ ...started, endedOn: null, outcome: null });
      await start.refuses({ kind }, 'IN_FORCE_ALREADY', 'kind', 'R80');
      await end.takes({ escalationId: id });
      expect(await tracked()).toEqual({ ...started, endedOn: '2026-03-09', outcome: 'Each concern came up on its day.' });
    }
    const day = '2026-03-06';
    const waiting = { note: { id: own.noteId }, vagueWording: [], indicators: [{ id: own.indicatorId }], reviewed: false };
    expect(await queue(day)).toEqual([waiting]);
    await own.verbs.signDailyScreening.refuses({ day }, 'INDICATORS_LEFT', 'day', 'R80');
    const unsigned = async () =>
      (await ofService(`unsignedScreeningDays(from: "2026-03-05", to: "2026-03-07")`)).unsignedScreeningDays as string[];
    expect(await unsigned()).toEqual(['2026-03-05', '2026-03-06', '2026-03-07']);
    await own.verbs.reviewIndicator.takes();
    expect(await queue(day)).toEqual([{ ...waiting, reviewed: true }]);
    await own.verbs.signDailyScreening.takes({ day });
    expect(await unsigned()).toEqual(['2026-03-05', '2026-03-07']);
  });
});

describe('the queue of a day', () => {
  it('has what waits for a review first, then what is worded vaguely, then what came first (part of R80)', async () => {
    const early = await noted('2026-03-06T08:00:00.000Z');
    const vague = await noted('2026-03-06T16:00:00.000Z', { clarity: 'VAGUE', vagueness: ['UNDESCRIBED_MARK'] });
    expect(await queue('2026-03-06')).toEqual([
      expect.objectContaining({ note: { id: own.noteId }, reviewed: false }),
      { ...plain(vague), vagueWording: ['UNDESCRIBED_MARK'] },
      plain(early),
    ]);
  });

  it('is of the notes that were recorded on that day in London, in that service', async () => {
    await graph.database.asAdmin("update known_record set state = 'RETRACTED' where tenant_id = $1 and id = $2", [
      own.tenantId,
      own.noteId,
    ]);
    const [first, last] = [await noted('2026-03-29T00:00:00.000Z'), await noted('2026-03-29T22:59:59.999Z')];
    await noted('2026-03-28T23:59:59.999Z');
    await noted('2026-03-29T23:00:00.000Z');
    await noted('2026-03-29T12:00:00.000Z', {}, anId());
    expect(await queue('2026-03-29')).toEqual([plain(first), plain(last)]);
    expect(await queue(NOTED.slice(0, 10))).toEqual([]);
  });

  it('is not told to those who may only know of their own records', async () => {
    expect(await queue('2026-03-06', as('SUPPORT_WORKER'))).toBeNull();
  });

  it('counts no review and no indicator that was entered in error', async () => {
    const { id } = await own.verbs.reviewIndicator.takes();
    await inError('management_review', id);
    expect(await queue('2026-03-06')).toMatchObject([{ reviewed: false }]);
    await inError('indicator', own.indicatorId);
    expect(await queue('2026-03-06')).toEqual([plain(own.noteId)]);
  });
});
