import fc from 'fast-check';
import { at, instant, troubledRota } from './concern-worlds';
import type { Told } from './oracle';
import { ids, one, PEOPLE, SERVICES, SHIFTS, some, STAFF, story } from './worlds';

const often = fc.constantFrom(true, true, true, false);
const induction = fc.record({ staffMemberId: one(STAFF), orientation: often, personSpecific: fc.boolean(), peopleIds: some(PEOPLE) });
const guidance = fc.record({ shiftId: one(SHIFTS), staffMemberId: one(STAFF), peopleIds: some(PEOPLE) });
const checklist = fc.record({
  shiftId: one(SHIFTS),
  staffMemberId: one(STAFF),
  seniorId: one(STAFF),
  peopleIds: some(PEOPLE),
  workerSigned: often,
  seniorSigned: often,
});
const briefing = fc.record({
  shiftId: one(SHIFTS),
  staffMemberId: one(STAFF),
  personId: one(PEOPLE),
  changeId: fc.constant(null),
  givenById: one(STAFF),
  acknowledgedAt: instant,
});
/** Mostly before anything is worked; written down at once, or the evening before the shifts end. */
const early = fc.oneof(
  fc.integer({ min: -4, max: 8 }).map((n) => at(n)),
  instant,
);

const gathered = (told: Told, i: number): Told => (i % 4 === 0 ? told : { ...told, serviceId: SERVICES[0] ?? '' });

/** Everything that a small group ever told of its rota, of what went wrong, and of what its workers were told and taught, as a set. */
export const toldRota: fc.Arbitrary<Told[]> = fc
  .tuple(
    troubledRota,
    fc
      .tuple(
        ...ids(30, 4).map((each) => story('Induction', each, induction, early)),
        ...ids(31, 4).map((each) => story('PersonGuidance', each, guidance, early)),
        ...ids(32, 3).map((each) => story('BriefingChecklist', each, checklist, early)),
        ...ids(33, 4).map((each) => story('Briefing', each, briefing, early)),
      )
      .map((stories) => stories.flat().map(gathered)),
  )
  .map((both) => both.flat());
