import { anId } from '@causeway/testing';
import { NOW, careGraph, refused, type Care, type Made } from './care';

const { care: open } = careGraph();
let care: Care;
beforeAll(async () => {
  care = await open();
});

const received = (notActedOn = false): Promise<Made> =>
  care.done('receiveComplaint', { personId: care.personId, category: 'FOOD', text: 'Cold.', notActedOn });
const on = ({ id, version }: Made) => ({ complaintId: id, version });
const acknowledged = async (notActedOn = false): Promise<Made> => care.done('acknowledgeComplaint', on(await received(notActedOn)));
const answer = (made: Made, more: object = {}) => ({
  ...on(made),
  outcome: 'PARTLY_UPHELD',
  answer: 'We will heat it.',
  answeredById: care.manager,
  ...more,
});

describe('a complaint', () => {
  it('is acknowledged once, which others are told', async () => {
    const made = await received();
    const [event] = await care.announced('acknowledgeComplaint', on(made));
    expect(event).toMatchObject({
      type: 'care-records.complaint.acknowledged.v1',
      aggregateVersion: 2,
      data: { acknowledgedAt: NOW, answeredAt: null, outcome: null, notActedOn: false },
    });
    expect(await care.refusals('acknowledgeComplaint', { ...on(made), version: 2 })).toEqual(
      refused('ACKNOWLEDGED_ALREADY', 'complaintId'),
    );
    expect(await care.refusals('acknowledgeComplaint', on(made))).toEqual(refused('STALE', 'version'));
  });

  it('is answered once, after it was acknowledged, with what it was found to be and no word of it told', async () => {
    expect(await care.refusals('answerComplaint', answer(await received()))).toEqual(refused('NOT_ACKNOWLEDGED', 'complaintId'));
    const made = await acknowledged();
    const [event] = await care.announced('answerComplaint', answer(made));
    expect(event).toMatchObject({
      type: 'care-records.complaint.answered.v1',
      aggregateVersion: 3,
      data: { answeredAt: NOW, outcome: 'PARTLY_UPHELD', answeredById: care.manager, notActedOn: false },
    });
    expect(JSON.stringify(event)).not.toContain('heat');
    expect(await care.read('complaint', made.id, 'outcome answer acknowledgedAt answeredAt answeredBy { id }')).toEqual({
      outcome: 'PARTLY_UPHELD',
      answer: 'We will heat it.',
      acknowledgedAt: new Date(NOW),
      answeredAt: new Date(NOW),
      answeredBy: { id: care.manager },
    });
    expect(await care.refusals('answerComplaint', answer({ ...made, version: 3 }))).toEqual(refused('ANSWERED_ALREADY', 'complaintId'));
  });

  it.each([
    [false, {}, false],
    [false, { foundNotActedOn: true }, true],
    [true, { foundNotActedOn: false }, true],
  ])('that said %s of an earlier concern not acted on, answered with %j, says %s', async (said, found, says) => {
    const [event] = await care.announced('answerComplaint', answer(await acknowledged(said), found));
    expect(event?.data['notActedOn']).toBe(says);
  });

  it('is answered in words, not too many, by someone who is known', async () => {
    const made = await acknowledged();
    expect(await care.refusals('answerComplaint', answer(made, { answer: ' ' }))).toEqual(refused('TEXT_EMPTY', 'answer'));
    expect(await care.refusals('answerComplaint', answer(made, { answer: 'x'.repeat(8001) }))).toEqual(refused('TEXT_TOO_LONG', 'answer'));
    const stranger = answer(made, { answeredById: anId() });
    expect(await care.refusals('answerComplaint', stranger)).toEqual(refused('RECORD_NOT_KNOWN', 'answeredById', 'R28'));
    await care.done('answerComplaint', answer(made, { answer: 'x'.repeat(8000) }));
  });

  it('is answered by a manager and not by a care worker, nor found in another service', async () => {
    const input = answer(await acknowledged());
    expect(await care.refusals('answerComplaint', input, { as: care.as('SUPPORT_WORKER') })).toEqual(
      refused('NOT_PERMITTED', 'complaintId'),
    );
    const elsewhere = care.as('REGISTERED_MANAGER', undefined, [care.otherServiceId]);
    expect(await care.refusals('answerComplaint', input, { as: elsewhere })).toEqual(refused('NOT_FOUND', 'complaintId'));
  });
});
