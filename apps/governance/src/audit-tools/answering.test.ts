import type { CitedRecord } from '@causeway/kernel';
import { answeringFaults, isAsked, type Answered, type AuditAnswer } from './answering';
import type { ToolItem } from './tool';

const cited: CitedRecord = { kind: 'Handover', id: 'H', happenedAt: '2026-03-01T20:00:00.000Z', recordedAt: '2026-03-01T20:00:00.000Z' };
const item = (code: string, scoring: ToolItem['scoring'], more: Partial<ToolItem> = {}): ToolItem => ({
  ...{ code, question: `Is ${code} so?`, scoring, weight: 1, askedOf: ['DEPUTY_MANAGER', 'PROVIDER_QUALITY_LEAD'] },
  ...{ evidenceMandatoryFor: ['PROVIDER_QUALITY_LEAD'], noteMandatoryFor: ['DEPUTY_MANAGER'] },
  ...more,
});
const tool = {
  versionCode: 'medication-rounds/2',
  sections: [
    { code: 'ROUNDS', title: 'Rounds', items: [item('SIGNED', 'MET_OF_SAMPLE'), item('CALM', 'SCALE_0_3')] },
    {
      code: 'STORE',
      title: 'Store',
      items: [item('LOCKED', 'YES_NO_NA'), item('COSTED', 'YES_NO_NA', { askedOf: ['REGISTERED_MANAGER'] })],
    },
  ],
};
const said = (code: string, more: Partial<AuditAnswer>): AuditAnswer => ({
  ...{ item: code, answer: null, met: null, notApplicableOf: null, points: null, note: 'Seen.', evidence: [cited] },
  ...more,
});
const answers = [said('SIGNED', { met: 19 }), said('CALM', { points: 3 }), said('LOCKED', { answer: 'YES' })];
const audit: Answered = {
  ...{ auditedAs: 'DEPUTY_MANAGER', answers, population: 60, sampleSize: 20, selectionMethod: 'Every third round' },
};
const auditing = (more: Partial<Answered> = {}, by = tool): string[] =>
  answeringFaults(by, { ...audit, ...more }).map(({ code, field, rule }) => `${code} ${field} ${rule}`);
const instead = (code: string, more: Partial<AuditAnswer>): Partial<Answered> => ({
  answers: answers.map((one) => (one.item === code ? { ...one, ...more } : one)),
});
const ITS_RULE = 'medication-rounds/2';

describe('an audit by a tool', () => {
  it.each<[string, Partial<Answered>]>([
    ['answers each item that is asked of the role', {}],
    ['may find that an item does not apply', instead('SIGNED', { met: null, answer: 'NOT_APPLICABLE' })],
    ['may find so of a part of the sample', instead('SIGNED', { met: 17, notApplicableOf: 3 })],
    ['has notes of up to 2000 characters', instead('CALM', { note: 'x'.repeat(2000) })],
    ['needs no evidence where none is asked of the role', instead('LOCKED', { evidence: [] })],
    ['needs no note where none is asked of the role', { ...instead('LOCKED', { note: null }), auditedAs: 'PROVIDER_QUALITY_LEAD' }],
    ['may look at all there were', { population: 20 }],
  ])('%s', (_what, more) => {
    expect(auditing(more)).toEqual([]);
  });

  it.each<[string, Partial<Answered>]>([
    ['ITEM_UNANSWERED answers.CALM', { answers: answers.filter((one) => one.item !== 'CALM') }],
    ['ITEM_NOT_ASKED answers.COSTED', { answers: [...answers, said('COSTED', { answer: 'YES' })] }],
    ['ITEM_UNKNOWN answers', { answers: [...answers, said('WASHED', { answer: 'YES' })] }],
    ['ITEM_ANSWERED_TWICE answers.LOCKED', { answers: [...answers, said('LOCKED', { answer: 'NO' })] }],
    ['ANSWER_OF_ANOTHER_KIND answers.SIGNED', instead('SIGNED', { met: null, answer: 'YES' })],
    ['ANSWER_OF_ANOTHER_KIND answers.SIGNED', instead('SIGNED', { answer: 'NO' })],
    ['ANSWER_OF_ANOTHER_KIND answers.SIGNED', instead('SIGNED', { met: null })],
    ['ANSWER_OF_ANOTHER_KIND answers.CALM', instead('CALM', { points: null, met: 3 })],
    ['ANSWER_OF_ANOTHER_KIND answers.CALM', instead('CALM', { notApplicableOf: 1 })],
    ['ANSWER_OF_ANOTHER_KIND answers.LOCKED', instead('LOCKED', { answer: null, points: 3 })],
    ['POINTS_OUT_OF_RANGE answers.CALM', instead('CALM', { points: 4 })],
    ['COUNT_WRONG answers.SIGNED', instead('SIGNED', { met: 21 })],
    ['COUNT_WRONG answers.SIGNED', instead('SIGNED', { met: 19, notApplicableOf: 2 })],
    ['NOTE_MISSING answers.LOCKED', instead('LOCKED', { note: ' ' })],
    ['NOTE_MISSING answers.LOCKED', { ...instead('LOCKED', { note: null, answer: 'NOT_APPLICABLE' }), auditedAs: 'PROVIDER_QUALITY_LEAD' }],
    ['NOTE_MISSING answers.SIGNED', { ...instead('SIGNED', { note: null, notApplicableOf: 1 }), auditedAs: 'PROVIDER_QUALITY_LEAD' }],
    ['EVIDENCE_MISSING answers.CALM', { ...instead('CALM', { evidence: [] }), auditedAs: 'PROVIDER_QUALITY_LEAD' }],
    ['TEXT_TOO_LONG answers.CALM', instead('CALM', { note: 'x'.repeat(2001) })],
    ['NOTHING_ASKED auditedAs', { auditedAs: 'SERVICE_LEAD', answers: [] }],
  ])('is refused for %s, by the rule of the tool’s version', (refused, more) => {
    expect(auditing(more)).toEqual([`${refused} ${ITS_RULE}`]);
  });

  it.each<[string, Partial<Answered>]>([
    ['SAMPLE_MISSING sampleSize R113', { ...instead('SIGNED', { met: null, answer: 'NOT_APPLICABLE' }), sampleSize: null }],
    ['COUNT_WRONG sampleSize R113', { population: 19 }],
    ['COUNT_WRONG sampleSize R113', { population: null }],
    ['TEXT_EMPTY selectionMethod R113', { selectionMethod: ' ' }],
    ['TEXT_EMPTY selectionMethod R113', { selectionMethod: null }],
    ['TEXT_TOO_LONG selectionMethod undefined', { selectionMethod: 'x'.repeat(501) }],
  ])('says what its sample was, where an item is scored on one: %s', (refused, more) => {
    expect(auditing(more)).toEqual([refused]);
  });

  it.each<[string, Partial<Answered>]>([
    ['how many there were', { population: 1 }],
    ['how many were looked at', { sampleSize: 1 }],
    ['how they were selected', { selectionMethod: 'All' }],
  ])('has no sample where no item is scored on one: not %s', (_what, more) => {
    const store = { ...tool, sections: tool.sections.slice(1) };
    const none = { answers: answers.slice(2), population: null, sampleSize: null, selectionMethod: null };
    expect(auditing(none, store)).toEqual([]);
    expect(auditing({ ...none, ...more }, store)).toEqual(['SAMPLE_NOT_ASKED sampleSize R113']);
  });

  it('asks an item of the roles that it names', () => {
    const asked = item('SIGNED', 'YES_NO_NA');
    expect([isAsked(asked, 'DEPUTY_MANAGER'), isAsked(asked, 'SERVICE_LEAD'), isAsked(asked, null)]).toEqual([true, false, false]);
  });
});
