import type { ConcernFact, ShiftFact, WorkFact } from '../units/facts';
import { agencyShare, inHighAgencyShift } from './agency-detector';

const at = (time: string): string => `2026-03-02T${time}:00.000Z`;
const recorded = { happenedAt: at('07:00'), recordedAt: at('07:00') };
const shift: ShiftFact = {
  ...{
    id: 'shift',
    ...recorded,
    serviceId: 'service',
    kind: 'SHIFT',
    startsAt: at('08:00'),
    endsAt: at('18:00'),
    plannedStaff: 2,
    peopleIds: [],
  },
};
const work = (staffMemberId: string, agency: boolean, from = '08:00', until = '18:00', shiftId = 'shift'): WorkFact => ({
  ...{ id: `${staffMemberId} ${from}`, ...recorded, shiftId, staffMemberId, startsAt: at(from), endsAt: at(until), agency },
});
const incident = (happenedAt = at('12:00')): ConcernFact => ({
  ...{ kind: 'Incident', id: 'incident', serviceId: 'service', personId: 'person', happenedAt, recordedAt: at('20:00'), concernCode: null },
});

describe('the share of a shift that agency workers worked', () => {
  it('is by hours, and not by heads', () => {
    expect(agencyShare(shift, [work('own', false), work('agency', true, '08:00', '13:00')])).toBeCloseTo(5 / 15, 12);
    expect(agencyShare(shift, [work('own', false)])).toBe(0);
    expect(agencyShare(shift, [work('agency', true)])).toBe(1);
  });

  it('is of those who worked in it alone, and of nobody is none', () => {
    expect(agencyShare(shift, [work('own', false), work('other', true, '08:00', '18:00', 'another')])).toBe(0);
    expect(agencyShare(shift, [])).toBeNull();
    expect(agencyShare(shift, [work('agency', true, '18:00', '20:00')])).toBeNull();
  });
});

describe('an incident in a shift with much agency staff (part of R63)', () => {
  const seven = (until: string): WorkFact[] => [work('own', false, '08:00', '15:00'), work('agency', true, '08:00', until)];

  it('is warned of from three tenths of the hours on', () => {
    expect(inHighAgencyShift(incident(), [shift], seven('11:00'))).toHaveLength(1);
    expect(inHighAgencyShift(incident(), [shift], seven('10:59'))).toEqual([]);
    expect(inHighAgencyShift(incident(), [shift], [])).toEqual([]);
  });

  it('by when it happened, and in each of several shifts, with the records and the setting', () => {
    const evening = { ...shift, id: 'evening', startsAt: at('17:00'), endsAt: at('22:00') };
    const works = [work('agency', true), work('agency', true, '17:00', '22:00', 'evening')];
    const shiftsOf = (happenedAt: string) => inHighAgencyShift(incident(happenedAt), [shift, evening], works).map(({ about }) => about);
    expect(shiftsOf(at('12:00'))).toEqual(['shift']);
    expect(shiftsOf(at('17:30'))).toEqual(['shift', 'evening']);
    expect(shiftsOf(at('07:59'))).toEqual([]);
    expect(inHighAgencyShift(incident(), [shift], works)).toEqual([
      {
        rule: 'INCIDENT_IN_HIGH_AGENCY_SHIFT',
        state: 'STANDING',
        serviceId: 'service',
        personId: 'person',
        ownerId: null,
        because: [
          { kind: 'Incident', id: 'incident', happenedAt: at('12:00'), recordedAt: at('20:00') },
          { kind: 'Shift', id: 'shift', ...recorded },
        ],
        setting: 'any incident in a shift or visit of which agency workers worked 30 % of the hours or more',
        suggestsReview: false,
        about: 'shift',
        by: 'incident',
      },
    ]);
  });
});
