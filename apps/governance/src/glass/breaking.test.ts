import type { Caller } from '@causeway/access';
import type { Refusal } from '@causeway/kernel';
import { breakingFaults, endingFaults, isOpen, reviewFaults, stateOf, warningOf, type AskedOpen, type GlassBreak } from './breaking';

const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);

const HERE = '018f3c6e-0000-7000-8000-00000000000a';
const THERE = '018f3c6e-0000-7000-8000-00000000000b';
const worker = (facts: Partial<Caller> = {}): Caller => ({
  subject: 'someone',
  tenantId: '018f3c6e-0000-7000-8000-0000000000ff',
  staffMemberId: 'holder',
  organisationId: null,
  purpose: 'care',
  grants: [{ role: 'SUPPORT_WORKER', services: [HERE] }],
  ...facts,
});

describe('breaking the glass', () => {
  const asked: AskedOpen = { serviceId: THERE, classes: ['CARE', 'SAFEGUARDING'], minutes: 60, account: 'She stopped breathing' };

  it.each<[string, Partial<AskedOpen>, Caller, string[]]>([
    ['is for an hour, with a reason of three words', {}, worker(), []],
    ['may be for a minute', { minutes: 1 }, worker(), []],
    ['is for a minute at least', { minutes: 0 }, worker(), ['GLASS_OVER_AN_HOUR minutes R110']],
    ['is for an hour at most', { minutes: 61 }, worker(), ['GLASS_OVER_AN_HOUR minutes R110']],
    ['says why in three words', { account: 'Stopped breathing' }, worker(), ['REASON_TOO_SHORT account R110']],
    ['says why in 8000 characters at most', { account: `She stopped ${'x'.repeat(7989)}` }, worker(), ['TEXT_TOO_LONG account']],
    ['opens something', { classes: [] }, worker(), ['GLASS_OPENS_NOTHING opens R110']],
    ['opens nothing that the role opens there anyway', { serviceId: HERE, classes: ['CARE'] }, worker(), ['OPEN_ALREADY opens R110']],
    ['may open what the role opens beside what it does not', { serviceId: HERE }, worker(), []],
    ['is for no machine, and nobody who is no worker', {}, worker({ staffMemberId: null }), ['NOT_PERMITTED serviceId R110']],
    ['is for no outsider', {}, worker({ purpose: 'inspection' }), ['NOT_PERMITTED serviceId R110']],
  ])('%s', (_what, more, caller, refused) => {
    expect(told(breakingFaults({ ...asked, ...more }, caller))).toEqual(refused);
  });
});

const UNTIL = new Date('2026-03-09T03:00:00.000Z');
const at = (minutes: number, ms = 0): Date => new Date(UNTIL.getTime() + minutes * 60_000 + ms);
const glass = (facts: Partial<GlassBreak> = {}): GlassBreak =>
  ({ brokenById: 'holder', opensUntil: UNTIL, endedAt: null, reviewedAt: null, ...facts }) as GlassBreak;

describe('a broken glass', () => {
  it.each<[string, Partial<GlassBreak>, Date, boolean, ReturnType<typeof stateOf>, ReturnType<typeof warningOf>]>([
    ['opens until its time', {}, at(0, -1), true, 'OPEN', null],
    ['is shut at its time, and warns that it was not reviewed', {}, at(0), false, 'TO_REVIEW', 'NOT_REVIEWED'],
    ['is shut once it was ended', { endedAt: at(-30) }, at(-29), false, 'TO_REVIEW', 'NOT_REVIEWED'],
    ['warns no other way for a day', {}, at(1440), false, 'TO_REVIEW', 'NOT_REVIEWED'],
    ['is overdue for its review after a day', {}, at(1440, 1), false, 'TO_REVIEW', 'REVIEW_OVERDUE'],
    ['is overdue a day after it was ended', { endedAt: at(-30) }, at(1411), false, 'TO_REVIEW', 'REVIEW_OVERDUE'],
    ['warns of nothing once it was reviewed', { reviewedAt: at(10) }, at(2000), false, 'REVIEWED', null],
  ])('%s', (_what, facts, now, opens, state, warning) => {
    const one = glass(facts);
    expect([isOpen(one, now), stateOf(one, now), warningOf(one, now)]).toEqual([opens, state, warning]);
  });

  it('is ended while it is open', () => {
    expect(told(endingFaults(glass(), at(-1)))).toEqual([]);
    expect(told(endingFaults(glass(), at(0)))).toEqual(['GLASS_IS_SHUT glassBreakId R110']);
    expect(told(endingFaults(glass({ endedAt: at(-10) }), at(-1)))).toEqual(['GLASS_IS_SHUT glassBreakId R110']);
  });
});

describe('the review of a glass', () => {
  const review = { note: 'Nobody else was there', reviewerId: 'lead', now: at(10) };

  it.each<[string, Partial<GlassBreak>, Partial<typeof review> | { reviewerId: null }, string[]]>([
    ['is by another than its holder, once it is shut', {}, {}, []],
    ['is not by its holder', {}, { reviewerId: 'holder' }, ['REVIEWS_OWN_GLASS glassBreakId R109']],
    ['is not by a caller who is no worker', {}, { reviewerId: null }, ['NOT_PERMITTED glassBreakId R110']],
    ['waits until it is shut', {}, { now: at(-1) }, ['GLASS_STILL_OPEN glassBreakId R110']],
    ['does not wait where it was ended', { endedAt: at(-30) }, { now: at(-1) }, []],
    ['is done once', { reviewedAt: at(5) }, {}, ['GLASS_REVIEWED glassBreakId R110']],
    ['says why in three words', {}, { note: 'Nobody else' }, ['REASON_TOO_SHORT note R110']],
    ['says why in 8000 characters at most', {}, { note: `Nobody else was ${'x'.repeat(7985)}` }, ['TEXT_TOO_LONG note']],
  ])('%s', (_what, facts, more, refused) => {
    expect(told(reviewFaults(glass(facts), { ...review, ...more }))).toEqual(refused);
  });
});
