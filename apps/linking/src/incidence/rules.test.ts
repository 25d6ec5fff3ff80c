import { aStaffed, aStaffedUnit, anAgencyWorker } from '../../test/staffed';
import { isExposing, isHighAgency, levelOf, type StaffExposure } from './rules';

const levels = (
  ...workers: Parameters<typeof aStaffedUnit>[0] extends infer U ? (U extends { workers?: infer W } ? NonNullable<W> : never) : never
) => (['UNFAMILIAR', 'FEW_SHIFTS', 'NOT_GUIDED'] as StaffExposure[]).map((by) => levelOf(aStaffedUnit({ workers }), by));

describe('an unfamiliar worker', () => {
  it('is one from an agency or the bank with fewer than 3 shifts in 90 days, or without guidance for the shift (part of R51)', () => {
    expect(levels(anAgencyWorker({ completedBefore: 2 }))).toEqual(['EXPOSED', 'EXPOSED', 'NOT_EXPOSED']);
    expect(levels(anAgencyWorker({ completedBefore: 3 }))).toEqual(['NOT_EXPOSED', 'NOT_EXPOSED', 'NOT_EXPOSED']);
    expect(levels(anAgencyWorker({ guided: false }))).toEqual(['EXPOSED', 'NOT_EXPOSED', 'EXPOSED']);
    expect(levels(anAgencyWorker({ agency: false, completedBefore: 0 }))).toEqual(['EXPOSED', 'EXPOSED', 'NOT_EXPOSED']);
  });

  it('is none of the service’s own, however new', () => {
    expect(levels(aStaffed({ completedBefore: 0, guided: false }))).toEqual(['NOT_EXPOSED', 'NOT_EXPOSED', 'NOT_EXPOSED']);
    expect(isExposing(aStaffed({ completedBefore: null, guided: null }), 'UNFAMILIAR')).toBe(false);
  });

  it('is unknown where the records can’t say, and known by either where one is enough', () => {
    expect(levels(anAgencyWorker({ completedBefore: null }))).toEqual(['UNKNOWN', 'UNKNOWN', 'NOT_EXPOSED']);
    expect(levels(anAgencyWorker({ guided: null }))).toEqual(['UNKNOWN', 'NOT_EXPOSED', 'UNKNOWN']);
    expect(levels(anAgencyWorker({ completedBefore: null, guided: false }))).toEqual(['EXPOSED', 'UNKNOWN', 'EXPOSED']);
    expect(levels(anAgencyWorker({ completedBefore: 0, guided: null }))).toEqual(['EXPOSED', 'EXPOSED', 'UNKNOWN']);
    expect(levels(anAgencyWorker({ completedBefore: null }), anAgencyWorker({ completedBefore: 1 }))[1]).toBe('EXPOSED');
    expect(levels()).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  });
});

describe('a high-agency shift', () => {
  const shift = (...hours: readonly (readonly [own: boolean, hours: number])[]) => ({
    ...aStaffedUnit(),
    workers: hours.map(([own, of], n) => (own ? aStaffed : anAgencyWorker)({ staffMemberId: `${n}`, hours: of })),
  });

  it('is one of which agency workers gave 30 % of the care hours or more (part of R52)', () => {
    expect(isHighAgency(shift([true, 7], [false, 3]))).toBe(true);
    expect(isHighAgency(shift([true, 7], [false, 2.9]))).toBe(false);
  });

  it('is one in which everybody was unfamiliar, without anybody from an agency too', () => {
    const bank = (completedBefore: number | null) => aStaffed({ temporary: true, completedBefore });
    expect(isHighAgency(aStaffedUnit({ workers: [bank(0), bank(2)] }))).toBe(true);
    expect(isHighAgency(aStaffedUnit({ workers: [bank(0), bank(3)] }))).toBe(false);
    expect(isHighAgency(aStaffedUnit({ workers: [bank(0), aStaffed()] }))).toBe(false);
    expect(isHighAgency(aStaffedUnit({ workers: [bank(0), bank(null)] }))).toBeNull();
    expect(isHighAgency(aStaffedUnit({ workers: [] }))).toBeNull();
  });
});
