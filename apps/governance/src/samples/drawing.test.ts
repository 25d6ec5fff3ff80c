import { createHash } from 'node:crypto';
import type { InspectionSample } from './domain';
import { drawnFrom, drawSample, frameHashOf, frameOf, reproduces } from './drawing';

const cited = (id: string, kind = 'DailyNote') => ({
  kind,
  id,
  happenedAt: '2026-02-20T10:00:00.000Z',
  recordedAt: '2026-02-20T10:00:00.000Z',
});
const MANY = Array.from({ length: 200 }, (_, i) => cited(String(i)));

describe('a sample', () => {
  it('is drawn by the hash of seed, kind and id, so that anyone can draw it again', () => {
    const frame = frameOf([cited('b'), cited('a'), cited('a', 'Audit')]);
    expect(frame).toEqual(['Audit/a', 'DailyNote/a', 'DailyNote/b']);
    const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
    const byHand = [...frame].sort((one, other) => (sha(`7/${one}`) < sha(`7/${other}`) ? -1 : 1));
    expect(drawnFrom(frame, 7, 3)).toEqual(byHand);
    expect(drawnFrom([...frame].reverse(), 7, 2)).toEqual(byHand.slice(0, 2));
    expect(frameHashOf(frame)).toBe(sha('Audit/a\nDailyNote/a\nDailyNote/b\n'));
    expect(frameHashOf([])).toBe(sha(''));
  });

  it('holds each record once, and fewer than were asked for where there are fewer', () => {
    const { frame, drawn } = drawSample([cited('a'), cited('a'), cited('b')], 1, 5);
    expect(frame).toHaveLength(2);
    expect(drawn.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('is another by another seed, gives every record about the same chance, and is moved by what was added only where that is drawn', () => {
    const frame = frameOf(MANY);
    expect(drawnFrom(frame, 1, 5)).not.toEqual(drawnFrom(frame, 2, 5));
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2_000; seed += 1) for (const key of drawnFrom(frame, seed, 5)) times.set(key, (times.get(key) ?? 0) + 1);
    // 50 expected each; six standard deviations are about 42.
    for (const key of frame) expect(Math.abs((times.get(key) ?? 0) - 50)).toBeLessThan(42);
    const more = drawnFrom(frameOf([...MANY, cited('new')]), 1, 5);
    expect(more.filter((key) => key !== 'DailyNote/new')).toEqual(drawnFrom(frame, 1, 5).slice(0, more.includes('DailyNote/new') ? 4 : 5));
  });

  it('shows whether it is what its frame, seed and number give', () => {
    const sample = { ...drawSample(MANY, 3, 5), seed: 3, number: 5 } as unknown as InspectionSample;
    expect(reproduces(sample)).toBe(true);
    expect(reproduces({ ...sample, seed: 4 })).toBe(false);
    expect(reproduces({ ...sample, drawn: sample.drawn.slice(1) })).toBe(false);
    expect(reproduces({ ...sample, frame: [...sample.frame, 'DailyNote/z'] })).toBe(false);
  });
});
