import { lastlySafe, unsafeOf, type SafetyWord } from './safety';

const word = (verdict: SafetyWord['verdict'], peopleIds: string[], ...shownBy: string[][]): SafetyWord => ({
  ...{ verdict, peopleIds, shownBy: shownBy.map((people) => ({ peopleIds: people })) },
});
const [ANN, BOB] = ['Ann', 'Bob'];
const BOTH = [ANN, BOB];
const safe = (...people: string[]): SafetyWord => word('SUFFICIENT', people, []);

describe('whom a review concerns', () => {
  it.each<[string, string[], SafetyWord[], string[]]>([
    ['is not safe while nobody says so', BOTH, [], BOTH],
    ['is safe, each by a note that names them', BOTH, [safe(ANN), safe(BOB)], []],
    ['is safe by one note that names both', BOTH, [safe(ANN, BOB)], []],
    ['is not safe by a note on somebody else', BOTH, [safe(ANN)], [BOB]],
    ['is not safe by a note that names nobody, where they are several', BOTH, [safe()], BOTH],
    ['is safe by a note that names nobody, where they are one', [ANN], [safe()], []],
    ['is not safe once a later note says so', BOTH, [safe(ANN, BOB), word('INSUFFICIENT', [ANN], [])], [ANN]],
    ['is not safe once a later note doubts it', BOTH, [safe(ANN, BOB), word('UNCLEAR', [BOB])], [BOB]],
    ['is not safe once a later note that names nobody doubts it', BOTH, [safe(ANN, BOB), word('INSUFFICIENT', [])], BOTH],
    ['is safe again by the note after that', BOTH, [safe(BOB), word('INSUFFICIENT', []), safe(ANN, BOB)], []],
    ['is not safe by a note of which no record stands', [ANN], [word('SUFFICIENT', [ANN])], [ANN]],
    ['is not safe by an earlier note, once the records of the later are gone', [ANN], [safe(ANN), word('SUFFICIENT', [ANN])], [ANN]],
    ['is not safe by a record of somebody else', BOTH, [word('SUFFICIENT', BOTH, [ANN])], [BOB]],
    ['is safe by a record of their own, or of both', BOTH, [word('SUFFICIENT', BOTH, [ANN], [BOB])], []],
    ['is safe by a record that names both', BOTH, [word('SUFFICIENT', BOTH, BOTH)], []],
  ])('%s', (_what, concerned, words, unsafe) => {
    expect(unsafeOf(concerned, words)).toEqual(unsafe);
  });

  it('is nobody by name: then the last note says it, by a record that stands', () => {
    expect(lastlySafe([])).toBe(false);
    expect(lastlySafe([word('UNCLEAR', []), safe()])).toBe(true);
    expect(lastlySafe([safe(), word('UNCLEAR', [], [])])).toBe(false);
    expect(lastlySafe([word('SUFFICIENT', [])])).toBe(false);
  });
});
