import { getNamedType, isObjectType } from 'graphql';
import type { Answer } from '../../tools/play/client';
import { ref } from '../../tools/story/scene';
import type { Case } from '../../tools/story/example-1/scene';
import { supergraph } from './other-input';

const GRAPH = supergraph();

/** Performs a verb; answers with its record's id and version. */
export const did = ({ player }: Case, login: string, verb: string, input: Answer): Promise<Answer> =>
  player.do(login, verb, recordOf(verb), input);

/** What a verb's payload holds beside its refusals, asked for with what the next verb wants of it. */
function recordOf(verb: string): string {
  const payload = getNamedType(GRAPH.getMutationType()?.getFields()[verb]?.type);
  const field = isObjectType(payload) && Object.values(payload.getFields()).find(({ name }) => name !== 'refusals');
  if (!field) throw new Error(`${verb} answers with no record`);
  const record = getNamedType(field.type);
  const asked = isObjectType(record) ? ['id', 'version'].filter((name) => name in record.getFields()) : [];
  return asked.length > 0 ? `${field.name} { ${asked.join(' ')} }` : field.name;
}

/** A record as the next verb names it. */
export const moved = (record: Answer, field: string): Answer => ({ [field]: record['id'], version: record['version'] });

export const aHandover = async (found: Case): Promise<Answer> =>
  ref(
    'Handover',
    await did(found, 'senior-carer', 'recordHandover', {
      serviceId: found.serviceId,
      peopleIds: found.people.map((person) => person.id),
      changesIds: [],
      assumedSomeoneElse: false,
      text: 'Each change has its owner.',
      givenById: found.staff['senior-carer'],
    }),
  );

/** The five tests of a cause, each on evidence of its own. */
export async function testTheFive(found: Case, causeId: unknown): Promise<void> {
  const { serviceId, staff, player, world, audit } = found;
  const about = { serviceId, staffMemberId: staff['support-worker'] };
  const supervision = await did(found, 'deputy-manager', 'recordSupervision', {
    ...about,
    supervisorId: staff['deputy-manager'],
    topics: ['CARE_PLANNING'],
    nextDueOn: new Date(Date.parse(player.now) + 60 * 86_400_000).toISOString().slice(0, 10),
  });
  const training = await did(found, 'deputy-manager', 'recordTraining', {
    ...about,
    courseCode: 'CARE_PLANNING',
    completedOn: player.now.slice(0, 10),
    validUntil: '2027-06-01',
  });
  const evidence: readonly (readonly [string, Answer])[] = [
    ['SUPERVISION', ref('Supervision', supervision)],
    ['TRAINING', ref('TrainingRecord', training)],
    ['WORKLOAD', ref('Shift', { id: world.shifts[0]?.id })],
    ['COMMUNICATION', await aHandover(found)],
    ['MANAGEMENT_OVERSIGHT', ref('Audit', audit)],
  ];
  await found.told.inForce();
  for (const [subject, record] of evidence)
    await did(found, 'registered-manager', 'testCause', {
      causeId,
      subject,
      verdict: 'DID_NOT_CONTRIBUTE',
      evidence: [record],
    });
}
