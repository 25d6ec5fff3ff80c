import { uncheckedOf, unheardOf, type OnShift } from './domain';

const on = (shiftId: string, staffMemberId: string): OnShift => ({ shiftId, staffMemberId });
const sampled = [
  { shiftId: 'late', group: 'EVENING' },
  { shiftId: 'later', group: 'EVENING' },
  { shiftId: 'night', group: 'NIGHT' },
] as const;

describe('the induction of agency workers', () => {
  const agency = [on('late', 'Ann'), on('late', 'Bob'), on('night', 'Ann'), on('unsampled', 'Cyn')];

  it('is unchecked of each of them on each sampled shift, until it is judged of that worker for that shift', () => {
    expect(uncheckedOf({ sampled, agency, judged: [] })).toEqual(agency.slice(0, 3));
    expect(uncheckedOf({ sampled, agency, judged: [on('late', 'Ann'), on('night', 'Bob'), on('later', 'Bob')] })).toEqual([
      on('late', 'Bob'),
      on('night', 'Ann'),
    ]);
    expect(uncheckedOf({ sampled, agency, judged: agency })).toEqual([]);
  });
});

describe('a group of sampled shifts', () => {
  it('is unheard until somebody spoke of one of its shifts, or it was said why nobody did', () => {
    expect(unheardOf({ sampled, heard: [], reasoned: [] })).toEqual(['EVENING', 'NIGHT']);
    expect(unheardOf({ sampled, heard: ['later', 'unsampled'], reasoned: ['DAY'] })).toEqual(['NIGHT']);
    expect(unheardOf({ sampled, heard: ['night'], reasoned: ['EVENING'] })).toEqual([]);
  });
});
