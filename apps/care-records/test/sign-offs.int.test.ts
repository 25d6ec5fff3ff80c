import { NOW, careGraph, refused, type Care } from './care';

const { care: open } = careGraph();
let care: Care;
beforeAll(async () => {
  care = await open();
});

describe('the sign-off of a high-risk change', () => {
  const sign = (changeId: string, version: number, signedOffById = care.manager) => ({ changeId, version, signedOffById });

  it('is of a confirmed high-risk change, once, in one’s own name, and not by who confirmed it (part of R42)', async () => {
    const candidate = await care.change({ highRisk: true });
    expect(await care.refusals('signOffChange', sign(candidate.id, candidate.version))).toEqual(
      refused('NOT_CONFIRMED', 'changeId', 'R42'),
    );
    const low = await care.confirmed();
    expect(await care.refusals('signOffChange', sign(low.id, low.version))).toEqual(refused('NOT_HIGH_RISK', 'changeId', 'R42'));
    const { id, version } = await care.confirmed({ highRisk: true });
    const as = care.as('REGISTERED_MANAGER', care.manager);
    expect(await care.refusals('signOffChange', sign(id, version, care.worker), { as })).toEqual(
      refused('NOT_THE_CALLER', 'signedOffById'),
    );
    const confirmer = { as: care.as('REGISTERED_MANAGER', care.keyWorker) };
    expect(await care.refusals('signOffChange', sign(id, version, care.keyWorker), confirmer)).toEqual(
      refused('SELF_SIGN_OFF', 'signedOffById', 'R42'),
    );
    const [event] = await care.announced('signOffChange', sign(id, version));
    expect(event).toMatchObject({
      type: 'care-records.identified-change.amended.v1',
      data: { signedOffById: care.manager, signedOffAt: NOW },
    });
    expect(await care.refusals('signOffChange', sign(id, version + 1))).toEqual(refused('SIGNED_OFF_ALREADY', 'changeId', 'R42'));
  });

  it('while escalated holds the final plan back until the named senior or the on-call manager signs, never the interim instruction, and shows the wait (R42)', async () => {
    const escalated = await open();
    await escalated.escalate({ namedSeniorId: escalated.manager });
    const [{ id: planId }, change] = [await escalated.plan(), await escalated.confirmed({ highRisk: true })];
    const version = { ...escalated.aVersion(planId), reason: 'IDENTIFIED_CHANGE', answersIds: [change.id] };
    expect(await escalated.refusals('publishPlanVersion', version)).toEqual(refused('SIGN_OFF_MISSING', 'answersIds', 'R42'));

    const instruct = { changeId: change.id, text: 'Thickened fluids only.', issuedById: escalated.worker };
    const [issued] = await escalated.announced('issueInterimInstruction', instruct, {
      as: escalated.as('SUPPORT_WORKER', escalated.worker),
    });
    expect(issued).toMatchObject({ type: 'care-records.interim-instruction.issued.v1', data: { awaitingSignOff: true } });
    const instructed =
      (await escalated.read<{ awaitingSignOff: boolean }>('interimInstruction', issued?.aggregateId ?? '', 'awaitingSignOff')) ?? {};
    expect(instructed).toEqual({ awaitingSignOff: true });
    const waited = async (time: string) => escalated.read('identifiedChange', change.id, 'signOffWaitMinutes', undefined, time);
    expect(await waited('2026-03-09T09:30:59.000Z')).toEqual({ signOffWaitMinutes: 90 });

    const lead = { as: escalated.as('SERVICE_LEAD', escalated.worker) };
    const signing = { changeId: change.id, version: change.version };
    expect(await escalated.refusals('signOffChange', { ...signing, signedOffById: escalated.worker }, lead)).toEqual(
      refused('NOT_THE_NAMED_SENIOR', 'signedOffById', 'R42'),
    );
    const onCall = { as: escalated.as('ON_CALL_MANAGER', escalated.worker), at: '2026-03-09T09:00:00.000Z' };
    const events = await escalated.announced('signOffChange', { ...signing, signedOffById: escalated.worker }, onCall);
    expect(events.map((event) => [event.type, event.data['awaitingSignOff'] ?? null])).toEqual(
      expect.arrayContaining([['care-records.interim-instruction.approved.v1', false]]),
    );
    expect(await escalated.read('interimInstruction', issued?.aggregateId ?? '', 'awaitingSignOff')).toEqual({ awaitingSignOff: false });
    expect(await waited('2026-03-10T08:00:00.000Z')).toEqual({ signOffWaitMinutes: 60 });
    await escalated.done('publishPlanVersion', version);
  });

  it('approves no instruction that was entered in error meanwhile (part of R42)', async () => {
    const escalated = await open();
    await escalated.escalate({ namedSeniorId: escalated.manager });
    const change = await escalated.confirmed({ highRisk: true });
    const instruct = (text: string) =>
      escalated.done('issueInterimInstruction', { changeId: change.id, text, issuedById: escalated.worker });
    const [wrong, right] = [await instruct('Two to lift.'), await instruct('Thickened fluids only.')];
    const marked = { record: { kind: 'INTERIM_INSTRUCTION', id: wrong.id }, version: wrong.version, reasonCode: 'WRONG_PERSON' };
    await escalated.done('enterCareRecordInError', marked);
    const events = await escalated.announced('signOffChange', sign(change.id, change.version, escalated.manager));
    const approved = events.filter((event) => event.aggregateKind === 'InterimInstruction').map((event) => event.aggregateId);
    expect(approved).toEqual([right.id]);
    expect(await escalated.read('interimInstruction', wrong.id, 'awaitingSignOff version')).toEqual({ awaitingSignOff: true, version: 2 });
  });

  it('is not waited for by a low-risk change, nor before the escalation begins or after it ends (part of R42)', async () => {
    const quiet = await open();
    await quiet.escalate({ startsOn: '2026-03-10' });
    await quiet.escalate({ startsOn: '2026-03-01', endsOn: '2026-03-08' });
    const [{ id: planId }, high] = [await quiet.plan(), await quiet.confirmed({ highRisk: true })];
    const instruct = { changeId: high.id, text: 'Thickened fluids only.', issuedById: quiet.worker };
    expect((await quiet.announced('issueInterimInstruction', instruct))[0]?.data).toMatchObject({ awaitingSignOff: false });
    await quiet.publish(planId, { reason: 'IDENTIFIED_CHANGE', answersIds: [high.id] });
    await quiet.escalate({ namedSeniorId: quiet.manager });
    const low = await quiet.confirmed();
    expect(await quiet.read('identifiedChange', low.id, 'signOffWaitMinutes')).toEqual({ signOffWaitMinutes: null });
    await quiet.publish(planId, { reason: 'IDENTIFIED_CHANGE', answersIds: [low.id] });
  });
});
