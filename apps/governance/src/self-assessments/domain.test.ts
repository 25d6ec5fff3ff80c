import type { CitedRecord, Refusal } from '@causeway/kernel';
import { besideOwn, isRated, peerFaults, peerRatingFaults, selfAssessmentFaults, type OwnRating, type Peer } from './domain';

const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const cited = [{ kind: 'Audit', id: 'A' } as CitedRecord];

describe('what a service says of itself', () => {
  it.each<[string, string, string[]]>([
    ['says why in three words', 'Notes are good.', []],
    ['says why in up to 8000 characters', `It is ${'x'.repeat(7994)}`, []],
    ['says no less than three words', 'All good.', ['REASON_TOO_SHORT reasons']],
    ['says something', ' ', ['REASON_TOO_SHORT reasons']],
    ['says no more than 8000 characters', `It is ${'x'.repeat(7995)}`, ['TEXT_TOO_LONG reasons']],
  ])('%s, as what a peer says', (_what, reasons, refused) => {
    expect(told(selfAssessmentFaults({ reasons, evidence: cited }))).toEqual(refused);
    expect(told(peerRatingFaults({ reasons }))).toEqual(refused);
  });

  it('is shown by records', () => {
    expect(told(selfAssessmentFaults({ reasons: 'Notes are good.', evidence: [] }))).toEqual(['EVIDENCE_MISSING evidence']);
  });

  it('is of a statement or a line of enquiry, and of no regulation', () => {
    expect([isRated({ keyQuestion: 'SAFE' }), isRated({ keyQuestion: null })]).toEqual([true, false]);
  });
});

describe('a peer', () => {
  const peer: Peer = { staffMemberId: 'P', ofProvider: false, registeredHere: false, holdsRoleHere: false };

  it.each<[string, Partial<Peer>, string[]]>([
    ['is of another service', {}, []],
    ['is of the provider', { ofProvider: true }, []],
    ['is of the provider, though registered in the service', { ofProvider: true, registeredHere: true }, []],
    ['did not make the assessment', { staffMemberId: 'A' }, ['PEER_IS_ASSESSOR selfAssessmentId R109']],
    ['did not make it at provider level either', { staffMemberId: 'A', ofProvider: true }, ['PEER_IS_ASSESSOR selfAssessmentId R109']],
    ['is not registered in the service', { registeredHere: true }, ['PEER_OF_THE_SERVICE selfAssessmentId R109']],
    ['holds no role in it', { holdsRoleHere: true }, ['PEER_OF_THE_SERVICE selfAssessmentId R109']],
    ['holds none in it at provider level either', { holdsRoleHere: true, ofProvider: true }, ['PEER_OF_THE_SERVICE selfAssessmentId R109']],
  ])('%s', (_what, more, refused) => {
    expect(told(peerFaults({ assessedById: 'A' }, { ...peer, ...more }))).toEqual(refused);
  });
});

describe('a peer’s name beside the service’s own', () => {
  it.each<[OwnRating, OwnRating, string, number]>([
    ['GOOD', 'GOOD', 'SAME', 0],
    ['GOOD', 'OUTSTANDING', 'BETTER', 1],
    ['GOOD', 'INADEQUATE', 'WORSE', 2],
    ['INADEQUATE', 'OUTSTANDING', 'BETTER', 3],
    ['OUTSTANDING', 'REQUIRES_IMPROVEMENT', 'WORSE', 2],
  ])('%s and %s: %s, %i names apart', (own, peer, beside, namesApart) => {
    expect(besideOwn(own, peer)).toEqual({ besideOwn: beside, namesApart });
  });
});
