import type { Refusal } from '@causeway/kernel';
import { RECORD_CLASSES } from '@causeway/access';
import { hoursLate, KINDS_OF, OF_WORKERS, sourceOf, timelineJudgementFaults, timelineWindow, type TimelineVerdict } from './domain';

const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const judging = (verdict: TimelineVerdict, reason: string, expected: string | null = null): string[] =>
  told(timelineJudgementFaults({ verdict, reason, expected }));

describe('a judgement of a record on a timeline (part of R32)', () => {
  it('says why in three words, and no more than 8000 characters', () => {
    expect(judging('AS_EXPECTED', 'By the plan.')).toEqual([]);
    expect(judging('AS_EXPECTED', 'By plan.')).toEqual(['REASON_TOO_SHORT reason R32']);
    expect(judging('AS_EXPECTED', `By the ${'x'.repeat(7993)}`)).toEqual([]);
    expect(judging('AS_EXPECTED', `By the ${'x'.repeat(7994)}`)).toEqual(['TEXT_TOO_LONG reason']);
  });

  it('says of a care delivery problem what should have happened, and of anything else where it likes', () => {
    expect(judging('CARE_DELIVERY_PROBLEM', 'Nobody told her.')).toEqual(['EXPECTED_MISSING expected R32']);
    expect(judging('CARE_DELIVERY_PROBLEM', 'Nobody told her.', 'A call.')).toEqual(['EXPECTED_MISSING expected R32']);
    expect(judging('CARE_DELIVERY_PROBLEM', 'Nobody told her.', 'A call at once.')).toEqual([]);
    for (const verdict of ['AS_EXPECTED', 'GOOD_PRACTICE', 'NOT_RELEVANT'] as const) expect(judging(verdict, 'Seen by all.')).toEqual([]);
    expect(judging('GOOD_PRACTICE', 'Seen by all.', `By the ${'x'.repeat(7994)}`)).toEqual(['TEXT_TOO_LONG expected']);
  });
});

describe('the window of a timeline', () => {
  it('is what is asked for, else from four weeks before the first trigger until the last day', () => {
    expect(timelineWindow({}, '2026-03-29', '2026-04-10')).toEqual({ from: '2026-03-01', to: '2026-04-10' });
    expect(timelineWindow({ from: '2026-01-01', to: null }, '2026-03-29', '2026-04-10')).toEqual({ from: '2026-01-01', to: '2026-04-10' });
    expect(timelineWindow({ to: '2026-03-05' }, '2026-03-29', '2026-04-10')).toEqual({ from: '2026-03-01', to: '2026-03-05' });
  });

  it('that nobody asked for is of 366 days at most, and keeps the end that was', () => {
    expect(timelineWindow({}, '2025-05-07', '2026-04-09')).toEqual({ from: '2025-04-09', to: '2026-04-09' });
    expect(timelineWindow({}, '2025-05-07', '2026-04-10')).toEqual({ from: '2025-04-10', to: '2026-04-10' });
    expect(timelineWindow({ to: '2026-06-30' }, '2025-05-07', '2026-04-10')).toEqual({ from: '2025-06-30', to: '2026-06-30' });
    expect(timelineWindow({ from: '2025-04-09' }, '2025-05-07', '2026-04-10')).toEqual({ from: '2025-04-09', to: '2026-04-09' });
    expect(timelineWindow({ from: '2025-01-01', to: '2026-04-10' }, '2025-05-07', '2026-04-10')).toEqual({
      ...{ from: '2025-01-01', to: '2026-04-10' },
    });
  });
});

describe('the records of a timeline', () => {
  it('are of kinds that can be cited, each of one service, and those of workers of workforce', () => {
    const kinds = Object.values(KINDS_OF).flat();
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.filter((kind) => !(kind in RECORD_CLASSES))).toEqual([]);
    expect(OF_WORKERS.map(sourceOf)).toEqual(OF_WORKERS.map(() => 'WORKFORCE'));
    expect(['DailyNote', 'Alert', 'Shift', 'Audit', 'Person'].map(sourceOf)).toEqual([
      ...['CARE_RECORDS', 'SAFEGUARDING', 'WORKFORCE', 'GOVERNANCE', null],
    ]);
  });

  it('are late by the hours from when they happened to when they were written down, and never by less than none (part of R46)', () => {
    const at = (happenedAt: string, recordedAt: string): number => hoursLate({ happenedAt, recordedAt });
    expect(at('2026-03-01T09:00:00.000Z', '2026-03-02T21:30:00.000Z')).toBe(36.5);
    expect(at('2026-03-02T09:00:00.000Z', '2026-03-01T09:00:00.000Z')).toBe(0);
  });
});
