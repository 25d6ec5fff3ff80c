import {
  assignmentEndedV1,
  assignmentMadeV1,
  assignmentWithdrawnV1,
  shiftCancelledV1,
  shiftPlannedV1,
  staffMemberRegisteredV1,
} from '@causeway/event-contracts';
import { anId } from '@causeway/testing';
import { careGraph, NOW, refused, type Care } from './care';

const { care: open } = careGraph();
let care: Care;
let agencyWorker: string;
beforeAll(async () => {
  care = await open();
  agencyWorker = anId();
  await care.told(staffMemberRegisteredV1, {
    ...{ id: agencyWorker, serviceId: care.serviceId, data: { contract: 'AGENCY', supplierId: anId() } },
  });
  for (const staffMemberId of [care.worker, agencyWorker]) await assigned(staffMemberId);
});

/** Before the shift of a week before had begun. */
const BEFORE_IT = '2026-03-02T07:00:00.000Z';

/** The rota has a worker on a shift. */
async function assigned(staffMemberId: string, shiftId = care.shiftId, serviceId = care.serviceId): Promise<string> {
  const id = anId();
  await care.told(assignmentMadeV1, { id, serviceId, data: { shiftId, staffMemberId } });
  return id;
}

/** A worker of a service, or of none. */
async function aWorker(serviceId: string | null, contract = 'PERMANENT'): Promise<string> {
  const id = anId();
  await care.told(staffMemberRegisteredV1, { id, serviceId, data: { contract, supplierId: null } });
  return id;
}

/** What a permanent worker answers about the shift of a week before. */
const answered = () => ({
  ...{ respondent: 'STAFF', codes: [], text: '', rating: 4, takenById: care.manager },
  ...{ question: 'AGENCY_WORKER_BRIEFED', shiftId: care.shiftId, answeredById: care.worker },
});
const ofFamily = () => ({ ...answered(), respondent: 'FAMILY', personId: care.personId, answeredById: null });
const refusals = (more: object) => care.refusals('recordFeedback', { ...answered(), ...more });

describe('an answer to whether an agency worker was briefed', () => {
  it('is a worker’s about the shift and about nobody, and says who answered', async () => {
    const made = await care.done('recordFeedback', answered());
    const asked = 'respondent question rating text service { id } shift { id } answeredBy { id } person { id }';
    expect(await care.read('feedback', made.id, asked)).toEqual({
      ...{ respondent: 'STAFF', question: 'AGENCY_WORKER_BRIEFED', rating: 4, text: '', person: null },
      ...{ service: { id: care.serviceId }, shift: { id: care.shiftId }, answeredBy: { id: care.worker } },
    });
  });

  it('is told apart by who gave it: own staff, an agency worker, the person, the family', async () => {
    for (const more of [
      answered(),
      { ...answered(), respondent: 'AGENCY_WORKER', answeredById: agencyWorker },
      { ...ofFamily(), respondent: 'PERSON' },
      ofFamily(),
    ]) {
      const [event] = await care.announced('recordFeedback', more);
      expect(event).toMatchObject({ type: 'care-records.shift-feedback.given.v1', serviceId: care.serviceId, aggregateKind: 'Feedback' });
      expect(event?.data).toEqual({
        ...{
          respondent: more.respondent,
          question: 'AGENCY_WORKER_BRIEFED',
          rating: 4,
          shiftId: care.shiftId,
          codes: [],
          concernCode: null,
        },
        ...{ takenById: care.manager, answeredById: more.answeredById, personId: 'personId' in more ? more.personId : null },
      });
    }
  });

  it('needs the question, the shift, a rating, and the worker who answered', async () => {
    expect(await refusals({ question: null, text: 'Said.' })).toContainEqual(refused('QUESTION_MISSING', 'question', 'R50')[0]);
    expect(await refusals({ personId: care.personId, shiftId: null })).toEqual(refused('SHIFT_MISSING', 'shiftId', 'R50'));
    expect(await refusals({ rating: null })).toEqual(refused('RATING_MISSING', 'rating', 'R50'));
    for (const rating of [0, 6]) expect(await refusals({ rating })).toEqual(refused('RATING_OUT_OF_RANGE', 'rating'));
    expect(await refusals({ answeredById: null })).toEqual(refused('ANSWERER_MISSING', 'answeredById', 'R50'));
    expect(await refusals({ respondent: 'AGENCY_WORKER', answeredById: null })).toEqual(refused('ANSWERER_MISSING', 'answeredById', 'R50'));
  });

  it('is about somebody where the person or the family gave it, who are no workers, and where it raises a concern', async () => {
    expect(await refusals({ ...ofFamily(), personId: null })).toEqual(refused('PERSON_MISSING', 'personId'));
    expect(await refusals({ ...ofFamily(), answeredById: care.worker })).toEqual(refused('ANSWERER_NOT_ASKED', 'answeredById', 'R50'));
    expect(await refusals({ concernCode: 'MEALS' })).toEqual(refused('PERSON_MISSING', 'personId'));
    await care.done('recordFeedback', { ...answered(), concernCode: 'MEALS', personId: care.personId });
  });

  it('is not asked of a partner, nor of a worker as one of another kind', async () => {
    expect(await refusals({ ...ofFamily(), respondent: 'PARTNER' })).toEqual(refused('RESPONDENT_NOT_ASKED', 'respondent', 'R50'));
    expect(await refusals({ respondent: 'AGENCY_WORKER' })).toEqual(refused('RESPONDENT_UNLIKE_CONTRACT', 'respondent', 'R50'));
    expect(await refusals({ answeredById: agencyWorker })).toEqual(refused('RESPONDENT_UNLIKE_CONTRACT', 'respondent', 'R50'));
  });

  it('is about a shift that has begun, of the same service', async () => {
    const [startsAt, shiftId, elsewhere] = ['2026-03-08T08:00:00.000Z', anId(), anId()];
    await care.told(shiftPlannedV1, { id: shiftId, serviceId: care.serviceId, data: { startsAt, endsAt: '2026-03-08T16:00:00.000Z' } });
    await care.told(shiftPlannedV1, { id: elsewhere, serviceId: care.otherServiceId });
    await assigned(care.worker, shiftId);
    expect(await refusals({ shiftId, happenedAt: '2026-03-08T07:59:59.999Z' })).toEqual(refused('SHIFT_NOT_BEGUN', 'shiftId', 'R50'));
    await care.done('recordFeedback', { ...answered(), shiftId, happenedAt: startsAt });
    const as = care.as('REGISTERED_MANAGER', care.manager, [care.serviceId, care.otherServiceId]);
    const ofElsewhere = { ...ofFamily(), shiftId: elsewhere };
    expect(await care.refusals('recordFeedback', ofElsewhere, { as })).toEqual(refused('SHIFT_ELSEWHERE', 'shiftId', 'R28'));
  });

  it('is given by a worker whom the rota has on that shift, whoever employs them and also where they left it while it ran (part of R50)', async () => {
    const notOnShift = refused('ANSWERER_NOT_ON_SHIFT', 'answeredById', 'R50');
    const [stranger, senior] = [await aWorker(care.otherServiceId), await aWorker(care.serviceId)];
    for (const answeredById of [senior, await aWorker(null, 'AGENCY')]) expect(await refusals({ answeredById })).toEqual(notOnShift);
    const another = anId();
    await care.told(shiftPlannedV1, { id: another, serviceId: care.serviceId });
    await assigned(senior, another);
    expect(await refusals({ answeredById: senior })).toEqual(notOnShift);
    const withdrawn = await assigned(senior);
    const ofSenior = { serviceId: care.serviceId, version: 2, data: { shiftId: care.shiftId, staffMemberId: senior } };
    await care.told(assignmentWithdrawnV1, { ...ofSenior, id: withdrawn });
    expect(await refusals({ answeredById: senior })).toEqual(notOnShift);
    const ended = await assigned(senior);
    await care.told(assignmentEndedV1, { ...ofSenior, id: ended });
    await assigned(stranger);
    for (const answeredById of [senior, stranger]) await care.done('recordFeedback', { ...answered(), answeredById });
  });

  it('is about one of the people of the shift, where it names any (part of R50)', async () => {
    const [shiftId, other] = [anId(), await care.person()];
    const times = { startsAt: '2026-03-08T08:00:00.000Z', endsAt: '2026-03-08T16:00:00.000Z' };
    await care.told(shiftPlannedV1, { id: shiftId, serviceId: care.serviceId, data: { ...times, peopleIds: [other] } });
    await assigned(care.worker, shiftId);
    const notOfShift = refused('PERSON_NOT_OF_SHIFT', 'personId', 'R50');
    expect(await refusals({ ...ofFamily(), shiftId })).toEqual(notOfShift);
    expect(await refusals({ shiftId, personId: care.personId, concernCode: 'MEALS' })).toEqual(notOfShift);
    for (const said of [{ ...ofFamily(), personId: other }, answered()]) await care.done('recordFeedback', { ...said, shiftId });
  });

  it('is taken by who may act where the shift is', async () => {
    const as = care.as('ROTA_COORDINATOR', care.manager);
    expect(await care.refusals('recordFeedback', answered(), { as })).toEqual(refused('NOT_PERMITTED', 'shiftId'));
  });

  it('tells nothing of a shift or a worker of a service that the caller does not reach, as of none', async () => {
    const [elsewhere, worker] = [anId(), await aWorker(care.otherServiceId, 'AGENCY')];
    await care.told(shiftPlannedV1, { id: elsewhere, serviceId: care.otherServiceId });
    const notKnown = refused('RECORD_NOT_KNOWN', 'shiftId', 'R28');
    expect(await refusals({ ...ofFamily(), shiftId: anId() })).toEqual(notKnown);
    for (const said of [answered(), ofFamily(), { ...answered(), personId: care.personId }, { ...ofFamily(), happenedAt: BEFORE_IT }])
      expect(await refusals({ ...said, shiftId: elsewhere })).toEqual(notKnown);
    for (const answeredById of [worker, anId()])
      expect(await refusals({ answeredById })).toEqual(refused('RECORD_NOT_KNOWN', 'answeredById', 'R28'));
    await assigned(worker);
    expect(await refusals({ answeredById: worker })).toEqual(refused('RESPONDENT_UNLIKE_CONTRACT', 'respondent', 'R50'));
  });

  it('cites a shift and a worker that are known in the tenant, and a shift that was not cancelled', async () => {
    const foreign = await open();
    for (const shiftId of [anId(), foreign.shiftId])
      expect(await refusals({ shiftId })).toEqual(refused('RECORD_NOT_KNOWN', 'shiftId', 'R28'));
    for (const answeredById of [anId(), foreign.worker])
      expect(await refusals({ answeredById })).toEqual(refused('RECORD_NOT_KNOWN', 'answeredById', 'R28'));
    const [id, serviceId] = [anId(), care.serviceId];
    await care.told(shiftPlannedV1, { id, serviceId });
    await care.told(shiftCancelledV1, { id, serviceId, version: 2 });
    expect(await refusals({ shiftId: id })).toEqual(refused('RECORD_NOT_KNOWN', 'shiftId', 'R28'));
  });

  it('takes a text up to its length', async () => {
    expect(await refusals({ text: 'x'.repeat(8001) })).toEqual(refused('TEXT_TOO_LONG', 'text'));
  });

  it('can be taken back, like other feedback', async () => {
    const { id, version } = await care.done('recordFeedback', answered());
    await care.done('enterCareRecordInError', { record: { kind: 'FEEDBACK', id }, version, reasonCode: 'DUPLICATE' });
    expect(await care.read('feedback', id, 'enteredInErrorAt')).toEqual({ enteredInErrorAt: new Date(NOW) });
  });
});

test('feedback that answers no question is about somebody, and is announced as before', async () => {
  const said = { respondent: 'AGENCY_WORKER', codes: ['OTHER'], text: 'Said.', takenById: care.manager };
  expect(await care.refusals('recordFeedback', said)).toEqual(refused('PERSON_MISSING', 'personId'));
  const [event] = await care.announced('recordFeedback', { ...said, personId: care.personId });
  expect(event).toMatchObject({
    type: 'care-records.feedback.recorded.v1',
    data: { respondent: 'AGENCY_WORKER', personId: care.personId },
  });
});
