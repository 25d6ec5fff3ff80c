import { refuse } from '@causeway/kernel';
import { DatabaseFault } from '@causeway/persistence';
import { anId } from '@causeway/testing';
import { deadLetters, replayDeadLetter, showDeadLetter, type Handler } from '../src';
import { anEnvelope, printOne, twoDomains, type TwoDomains } from './two-domains';

let domains: TwoDomains;
beforeAll(async () => {
  domains = await twoDomains();
});
afterAll(() => domains.close());

/** A tenant with one event that its consumer could not take. */
async function aDeadLetter(): Promise<{ tenantId: string; eventId: string; id: string }> {
  const tenantId = anId();
  const eventId = await domains.announce(tenantId);
  const consumer = domains.follow({ handle: async () => Promise.reject(new RangeError('no')) });
  await consumer.caughtUp();
  await consumer.stop();
  const [letter] = await deadLetters(domains.target.db, tenantId);
  return { tenantId, eventId, id: letter?.id ?? '' };
}
const replay = (tenantId: string, id: string, handle: Handler = printOne) =>
  replayDeadLetter({ name: 'workforce', db: domains.target.db, handle }, tenantId, id);

describe('a dead letter', () => {
  it('is listed with its place in the log and the code of what was wrong, and shown with the event', async () => {
    const { tenantId, eventId, id } = await aDeadLetter();
    const letters = await deadLetters(domains.target.db, tenantId);
    expect(letters).toEqual([expect.objectContaining({ id, eventId, source: 'care-records', errorCode: 'RangeError', replayedAt: null })]);
    expect(await showDeadLetter(domains.target.db, tenantId, id)).toMatchObject({ id, envelope: { id: eventId, tenant: tenantId } });
  });

  it('is its tenant’s own: another neither sees nor replays it', async () => {
    const { tenantId, id } = await aDeadLetter();
    const another = anId();
    expect(await deadLetters(domains.target.db, another)).toEqual([]);
    expect(await showDeadLetter(domains.target.db, another, id)).toBeNull();
    expect(await replay(another, id)).toEqual(refuse('NOT_FOUND', 'id'));
    expect(await deadLetters(domains.target.db, tenantId)).toHaveLength(1);
  });

  it('is replayed with the same event id: its effect happens, and it waits no longer', async () => {
    const { tenantId, eventId, id } = await aDeadLetter();
    expect(await replay(tenantId, id)).toEqual({ ok: true, value: { eventId } });
    expect(await domains.effects(tenantId)).toEqual([eventId]);
    expect(await deadLetters(domains.target.db, tenantId)).toEqual([]);
    expect((await showDeadLetter(domains.target.db, tenantId, id))?.replayedAt).toBeInstanceOf(Date);
  });

  it('replayed twice, and twice at once, has one effect', async () => {
    const { tenantId, eventId, id } = await aDeadLetter();
    const slowly: Handler = async (writer, events) => {
      await writer.query('select pg_sleep(0.2)');
      await printOne(writer, events);
    };
    const answers = await Promise.all([1, 2, 3].map(() => replay(tenantId, id, slowly)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok)).toEqual([refuse('ALREADY_REPLAYED', 'id'), refuse('ALREADY_REPLAYED', 'id')]);
    expect(await domains.effects(tenantId)).toEqual([eventId]);
  });

  it('that is replayed is not taken in once more when the log delivers it again', async () => {
    const { tenantId, eventId, id } = await aDeadLetter();
    await replay(tenantId, id);
    const log = domains.log();
    const consumer = domains.follow({ logs: [{ ...log, read: (_after, limit) => log.read(new Map(), limit) }] });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await consumer.stop();
    expect(await domains.effects(tenantId)).toEqual([eventId]);
  });

  it('that still fails stays, with the code of what is wrong now, and leaves no effect', async () => {
    const { tenantId, eventId, id } = await aDeadLetter();
    const answer = await replay(tenantId, id, async (writer, events) => {
      await printOne(writer, events);
      await writer.query('select 1 / 0');
    });
    expect(answer).toEqual(refuse('STILL_FAILS', 'id'));
    expect(await domains.effects(tenantId)).toEqual([]);
    expect(await deadLetters(domains.target.db, tenantId)).toMatchObject([{ eventId, errorCode: '22012' }]);
  });

  it('is not judged by a fault of the database’s own', async () => {
    const { tenantId, id } = await aDeadLetter();
    await expect(replay(tenantId, id, () => Promise.reject(new DatabaseFault('53100', undefined)))).rejects.toMatchObject({
      code: '53100',
    });
    expect(await deadLetters(domains.target.db, tenantId)).toMatchObject([{ errorCode: 'RangeError' }]);
  });

  it.each([
    ['is none', null],
    [
      'is of a type that this release does not know',
      (tenantId: string) => anEnvelope(tenantId, { type: 'care-records.person.registered.v9' }),
    ],
  ])('whose event %s can not be replayed', async (_what, make) => {
    const tenantId = anId();
    await domains.plant(tenantId, make ? make(tenantId) : null);
    const consumer = domains.follow();
    await consumer.caughtUp();
    await consumer.stop();
    const [letter] = await deadLetters(domains.target.db, tenantId);
    expect(await replay(tenantId, letter?.id ?? '')).toEqual(refuse('STILL_UNREADABLE', 'id'));
    expect(await deadLetters(domains.target.db, tenantId)).toHaveLength(1);
  });

  it('is replayed by its own consumer only', async () => {
    const { tenantId, id } = await aDeadLetter();
    expect(await replayDeadLetter({ name: 'governance', db: domains.target.db, handle: printOne }, tenantId, id)).toEqual(
      refuse('NOT_FOUND', 'id'),
    );
  });
});
