import { silentSources, sourceBehind } from './measuring';

const NOW = Date.parse('2026-05-05T09:00:00.000Z');
const at = '2026-05-05T08:59:30.000Z';
const old = '2026-05-05T08:58:59.000Z';
const heard = { at, seenUntil: { workforce: at, 'care-records': at }, reached: '2026-05-01' };
const silent = (more: object, dead: readonly string[] = []) => silentSources({ ...heard, ...more }, {}, dead, '2026-04-30', NOW - 60_000);

describe('the sources that hold back a verdict (part of R112)', () => {
  it('are none while every one was heard from', () => {
    expect(silent({})).toEqual([]);
  });

  it.each([
    ['linking is silent', { at: old }, ['linking']],
    ['linking has not counted to the end', { reached: '2026-04-30' }, ['linking']],
    ['linking names no source that it reads', { seenUntil: {} }, ['linking']],
    ['one is silent', { seenUntil: { workforce: at, 'care-records': old } }, ['care-records']],
    ['two were never heard from', { seenUntil: { workforce: null, 'care-records': null } }, ['care-records', 'workforce']],
  ])('are named when %s', (_when, more, named) => {
    expect(silent(more)).toEqual(named);
  });

  it('are those whose events wait as dead letters, each once', () => {
    expect(silent({ at: old }, ['linking', 'workforce'])).toEqual(['linking', 'workforce']);
  });

  it('are not those heard from in the very instant', () => {
    expect(silentSources(heard, {}, [], '2026-04-30', Date.parse(at))).toEqual([]);
    expect(silentSources(heard, {}, [], '2026-04-30', Date.parse(at) + 1)).toEqual(['care-records', 'linking', 'workforce']);
  });

  it('are linking while it never told anything', () => {
    expect(silentSources(null, {}, [], '2026-04-30', NOW)).toEqual(['linking']);
  });

  it('are those too that this domain itself has not heard from, whatever linking has', () => {
    const here = (careRecords: Date | null) =>
      silentSources(heard, { workforce: new Date(at), 'care-records': careRecords }, [], '2026-04-30', NOW - 60_000);
    expect([here(new Date(at)), here(new Date(old)), here(null)]).toEqual([[], ['care-records'], ['care-records']]);
  });

  it('are named by the refusal of what they hold back', () => {
    const refusal = { code: 'SOURCE_BEHIND', field: 'reviewId', rule: 'R112', sources: ['linking'] };
    expect(sourceBehind(['linking'], 'reviewId')).toEqual([refusal]);
    expect(sourceBehind([], 'reviewId')).toEqual([]);
  });
});
