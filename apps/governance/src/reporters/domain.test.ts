import type { Refusal } from '@causeway/kernel';
import { acknowledgingFaults, reporterOf, tellingFaults, type Telling } from './domain';

const told = (refusals: readonly Refusal[]): string[] => refusals.map(({ code, field }) => `${code} ${field}`);
const worker = (staffMemberId: string) => ({ staffMemberId, personId: null });
const person = { staffMemberId: null, personId: 'P' };

describe('who reported a record', () => {
  it.each([
    ['Incident', { reportedById: 'W' }, worker('W')],
    ['Concern', { raisedById: 'W' }, worker('W')],
    ['StaffQuestion', { askedById: 'W' }, worker('W')],
    ['StaffInterview', { staffMemberId: 'W', interviewerId: 'I' }, worker('W')],
    ['Complaint', { answeredById: 'W' }, person],
    ['Feedback', { respondent: 'PERSON', takenById: 'W' }, person],
    ['Feedback', { respondent: 'FAMILY', takenById: 'W' }, person],
    ['Feedback', { respondent: 'STAFF', takenById: 'T', answeredById: 'W' }, worker('W')],
    ['Feedback', { respondent: 'STAFF', takenById: 'T', answeredById: null }, null],
    ['Feedback', { respondent: 'PARTNER', takenById: 'T' }, null],
    ['Incident', {}, null],
    ['Audit', { auditedById: 'W' }, null],
    ['EarlyWarning', {}, null],
  ])('of a %s with %j', (kind, facts, reporter) => {
    expect(reporterOf({ kind, personId: 'P', facts })).toEqual(reporter);
  });

  it('is nobody of a complaint or feedback about no person', () => {
    for (const kind of ['Complaint', 'Feedback']) expect(reporterOf({ kind, personId: null, facts: { respondent: 'FAMILY' } })).toBeNull();
  });
});

const TO_WORKER: Telling = {
  ...{ ofTrigger: true, isTrigger: true, ofInvolvement: false, isInvolvement: false, reporter: worker('W'), relation: null },
  ...{ told: 'The lock was mended.', notToldReason: null, acknowledged: false },
};
const TO_FAMILY: Telling = { ...TO_WORKER, reporter: person, relation: 'FAMILY_MEMBER' };
const TO_INVOLVED: Telling = { ...TO_WORKER, ofTrigger: false, isTrigger: false, ofInvolvement: true, isInvolvement: true, reporter: null };

describe('telling somebody what came of a review', () => {
  it.each<[string, Telling]>([
    ['a worker who reported', TO_WORKER],
    ['a family who complained, who said that they have heard it', { ...TO_FAMILY, acknowledged: true }],
    ['somebody who was involved, who said so too', { ...TO_INVOLVED, acknowledged: true }],
    ['nobody, with why', { ...TO_WORKER, told: null, notToldReason: 'They left the service.' }],
    ['in 8000 characters', { ...TO_WORKER, told: 'x'.repeat(8000) }],
  ])('is %s', (_who, telling) => {
    expect(tellingFaults(telling)).toEqual([]);
  });

  it.each<[string, Telling]>([
    ['FEEDBACK_OF_ONE trigger', { ...TO_INVOLVED, ofInvolvement: false, isInvolvement: false }],
    ['FEEDBACK_OF_ONE trigger', { ...TO_WORKER, ofInvolvement: true, isInvolvement: true }],
    ['NOT_A_TRIGGER trigger', { ...TO_WORKER, isTrigger: false, reporter: null }],
    ['NO_REPORTER trigger', { ...TO_WORKER, reporter: null }],
    ['INVOLVEMENT_UNKNOWN involvementId', { ...TO_INVOLVED, isInvolvement: false }],
    ['RELATION_NEEDED relation', { ...TO_FAMILY, relation: null }],
    ['RELATION_NEEDED relation', { ...TO_WORKER, relation: 'PERSON' }],
    ['RELATION_NEEDED relation', { ...TO_INVOLVED, relation: 'PERSON' }],
    ['TOLD_OR_REASON told', { ...TO_WORKER, told: null }],
    ['TOLD_OR_REASON told', { ...TO_WORKER, notToldReason: 'They left the service.' }],
    ['REASON_TOO_SHORT notToldReason', { ...TO_WORKER, told: null, notToldReason: 'They left.' }],
    ['TEXT_TOO_LONG told', { ...TO_WORKER, told: 'x'.repeat(8001) }],
    ['TEXT_TOO_LONG notToldReason', { ...TO_WORKER, told: null, notToldReason: 'They left so '.repeat(700) }],
    ['NOT_YOURS_TO_ACKNOWLEDGE acknowledged', { ...TO_WORKER, acknowledged: true }],
    ['NOT_YOURS_TO_ACKNOWLEDGE acknowledged', { ...TO_FAMILY, told: null, notToldReason: 'They moved away since.', acknowledged: true }],
  ])('is refused: %s', (refused, telling) => {
    expect(told(tellingFaults(telling))).toEqual([refused]);
  });

  it('is acknowledged once', () => {
    expect(acknowledgingFaults({ acknowledgedAt: null })).toEqual([]);
    expect(told(acknowledgingFaults({ acknowledgedAt: new Date(0) }))).toEqual(['ACKNOWLEDGED_ALREADY feedbackId']);
  });
});
