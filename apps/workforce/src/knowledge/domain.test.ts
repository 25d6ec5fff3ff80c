import type { CitedRecord, Fields } from '@causeway/kernel';
import { knowledgeFaults, type KnowledgeCase, type KnowledgeVerdict, type Taught } from './domain';

const NOTED = new Date('2026-03-06T23:30:00.000Z');
const cited = (kind: string): CitedRecord => ({
  kind,
  id: kind,
  happenedAt: '2026-02-01T09:00:00.000Z',
  recordedAt: '2026-02-01T09:00:00.000Z',
});
const taught = (more: Partial<Taught> = {}): Taught => ({
  ...{ kind: 'TrainingRecord', staffMemberId: 'carer', codes: ['SAFEGUARDING_ADULTS'], knownAt: NOTED, validUntil: null, passed: true },
  ...more,
});
const verdict = {
  ...{ reviewId: 'review', noteId: 'note', staffMemberId: 'carer', verdict: 'KNEW', refs: [cited('TrainingRecord')] },
  ...{ compared: [cited('Supervision')], noneReason: null, comparison: 'Supervision spoke of the phone number.', checkedById: 'cc' },
};
const known: KnowledgeCase = {
  ...{
    sampled: true,
    noteRecordedAt: NOTED,
    shown: [taught()],
    compared: [taught({ kind: 'Supervision', codes: ['ROTA'] })],
    gap: false,
    standing: [],
  },
};
const judging = (more: object = {}, of: Partial<KnowledgeCase> = {}): string[] =>
  knowledgeFaults({ ...verdict, ...more } as unknown as Fields<KnowledgeVerdict>, { ...known, ...of }).map(
    ({ code, field, rule }) => `${code} ${field} ${rule}`,
  );
const showing = (more: Partial<Taught>): string[] => judging({}, { shown: [taught(more)] });

describe('that a worker knew the route', () => {
  it('is shown by what was taught, on the route and valid, by the time the note was recorded', () => {
    expect(judging()).toEqual([]);
    expect(showing({ codes: ['ROTA', 'ESCALATION'] })).toEqual([]);
    expect(showing({ validUntil: '2026-03-06' })).toEqual([]);
  });

  it('is not shown by what was taught or written down later, though a minute (part of R71)', () => {
    expect(showing({ knownAt: new Date(NOTED.getTime() + 60_000) })).toEqual(['LATER_THAN_NOTE refs R71']);
    expect(showing({ validUntil: '2026-03-05' })).toEqual(['NOT_VALID_THEN refs R71']);
  });

  it('is shown by nothing of another worker, of another subject or of another kind, nor by questions that were failed', () => {
    expect(showing({ staffMemberId: 'other' })).toEqual(['OF_ANOTHER_WORKER refs R71']);
    expect(showing({ codes: ['SAFEGUARDINGS', 'LIFTING'] })).toEqual(['NOT_OF_THE_ROUTE refs R71']);
    expect(judging({ refs: [cited('Induction')] })).toEqual(['SHOWS_NO_KNOWLEDGE refs R71']);
    expect(showing({ passed: false })).toEqual(['KNOWLEDGE_NOT_SHOWN refs R71']);
    expect(judging({ refs: [] }, { shown: [] })).toEqual(['KNOWLEDGE_NOT_SHOWN refs R71']);
    expect(judging({}, { sampled: false })).toEqual(['NOTE_NOT_SAMPLED noteId R71']);
  });
});

describe('that a worker did not know the route, or that nothing shows it', () => {
  const asked = (said: string, standing: Partial<Taught>, shown: Taught[] = []): string[] =>
    judging({ verdict: said, refs: [] }, { shown, gap: true, standing: [taught(standing)] });

  it.each(['DID_NOT_KNOW', 'NOT_SHOWN'])('is not said (%s) while a record of then stands that shows it, though nobody named it', (said) => {
    expect(asked(said, {})).toEqual(['KNOWLEDGE_SHOWN verdict R71']);
    expect(asked(said, { validUntil: '2026-03-06' })).toEqual(['KNOWLEDGE_SHOWN verdict R71']);
    for (const none of [{ passed: false }, { codes: ['ROTA'] }, { validUntil: '2026-03-05' }, { knownAt: new Date(NOTED.getTime() + 1) }])
      expect(asked(said, none)).toEqual([]);
  });

  it('is said against such a record by questions that were not passed, and never that nothing shows it', () => {
    const failed = [taught({ kind: 'ScenarioResult', passed: false })];
    expect(asked('DID_NOT_KNOW', {}, failed)).toEqual([]);
    expect(asked('DID_NOT_KNOW', {}, [taught()])).toEqual(['KNOWLEDGE_SHOWN verdict R71']);
    expect(asked('NOT_SHOWN', {}, failed)).toEqual(['KNOWLEDGE_SHOWN verdict R71']);
  });

  it('is judged by nobody of themselves', () => {
    expect(judging({ checkedById: 'carer' })).toEqual(['JUDGES_OWN_NOTE checkedById R71']);
  });
});

describe('the comparison with supervision (part of R72)', () => {
  it('names supervision of that worker, or says why there is none', () => {
    const none = { compared: [], noneReason: 'No session was held.' };
    expect(judging(none, { compared: [] })).toEqual([]);
    expect(judging({ ...none, noneReason: null }, { compared: [] })).toEqual(['COMPARISON_MISSING compared R72']);
    expect(judging({ ...none, noneReason: 'None held.' }, { compared: [] })).toEqual(['COMPARISON_MISSING compared R72']);
    expect(judging({ noneReason: 'No session was held.' })).toEqual(['COMPARED_ALREADY noneReason R72']);
    expect(judging({ compared: [cited('Coaching')] })).toEqual(['COMPARED_WITH_ANOTHER_KIND compared R72']);
    expect(judging({}, { compared: [taught({ staffMemberId: 'other' })] })).toEqual(['OF_ANOTHER_WORKER refs R71']);
  });

  it('says what it showed', () => {
    expect(judging({ comparison: '\n' })).toEqual(['TEXT_EMPTY comparison R72']);
    expect(judging({ comparison: 'x'.repeat(8000) })).toEqual([]);
    expect(judging({ comparison: 'x'.repeat(8001) })).toEqual(['TEXT_TOO_LONG comparison undefined']);
  });

  it.each(['DID_NOT_KNOW', 'NOT_SHOWN'])('has a gap become an action where the verdict is %s, and where it is not, none', (said) => {
    expect(judging({ verdict: said, refs: [] }, { shown: [], gap: true })).toEqual([]);
    expect(judging({ verdict: said, refs: [] }, { shown: [] })).toEqual(['GAP_ACTION_MISSING gap R72']);
    expect(judging({}, { gap: true })).toEqual(['NO_GAP gap R72']);
  });
});
