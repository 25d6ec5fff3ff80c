import type { IdentifiedChange } from '../changes/domain';
import type { PlanOwnership } from './domain';
import { publicationFaults, type Publication } from './rules';

const change = (more: Partial<IdentifiedChange> = {}): IdentifiedChange =>
  ({ personId: 'P', code: 'FALLS', state: 'CONFIRMED', highRisk: false, signedOffAt: null, ...more }) as IdentifiedChange;
const OWNER = { ownerId: 'S' } as PlanOwnership;

/** A version against which nothing speaks. */
const sound: Publication = {
  ...{ personId: 'P', reason: 'IDENTIFIED_CHANGE', text: 'Walks with one person.', riskCodes: ['FALLS'], previousText: 'Walks alone.' },
  ...{ answers: [change()], askedAnswers: 1, owner: OWNER, ownershipInForce: true, signOffInForce: true },
};
const said = (more: Partial<Publication>): string[] =>
  publicationFaults({ ...sound, ...more }).map(({ code, field }) => `${code} ${field}`);

describe('a version of a plan', () => {
  it.each<[string, Partial<Publication>]>([
    ['that answers a change, names its code and says something new', {}],
    ['of the longest text', { text: 'x'.repeat(20_000) }],
    ['that is the first', { previousText: null }],
    ['that is the first, after none was written', { text: 'Anything.', previousText: null }],
    ['with the shortest code and the longest beside it', { riskCodes: ['FALLS', 'AB', `A${'_'.repeat(39)}`] }],
    ['for another reason, without changes', { reason: 'FORMAL_REVIEW', answers: [], askedAnswers: 0, riskCodes: [] }],
    ['without an owner, while none is asked for', { owner: null, ownershipInForce: false }],
    ['of a high risk that was signed off', { answers: [change({ highRisk: true, signedOffAt: new Date(0) })] }],
    ['of a high risk, while no sign-off is asked for', { answers: [change({ highRisk: true })], signOffInForce: false }],
    ['of several changes', { answers: [change(), change({ code: 'EATING' })], askedAnswers: 2, riskCodes: ['EATING', 'FALLS'] }],
  ])('%s is published', (_what, more) => {
    expect(said(more)).toEqual([]);
  });

  it.each<[string, Partial<Publication>]>([
    ['TEXT_EMPTY text', { text: ' \n' }],
    ['TEXT_TOO_LONG text', { text: 'x'.repeat(20_001) }],
    ['CODE_MALFORMED riskCodes', { riskCodes: ['FALLS', 'F'] }],
    ['CODE_MALFORMED riskCodes', { riskCodes: ['FALLS', `A${'_'.repeat(40)}`] }],
    ['CODE_MALFORMED riskCodes', { riskCodes: ['FALLS', ' FALLS'] }],
    ['CODE_MALFORMED riskCodes', { riskCodes: ['FALLS', 'EATING!'] }],
    ['SAME_TEXT text', { text: ' Walks alone. ', previousText: 'Walks alone.\n' }],
    ['NOT_FOUND answersIds', { askedAnswers: 2 }],
    ['CHANGE_OTHER_PERSON answersIds', { answers: [change(), change({ personId: 'Q' })], askedAnswers: 2 }],
    ['ENTERED_IN_ERROR answersIds', { answers: [change(), change({ state: 'ENTERED_IN_ERROR' })], askedAnswers: 2 }],
    ['CODE_NOT_NAMED riskCodes', { riskCodes: ['EATING'] }],
    ['CHANGES_MISSING answersIds', { answers: [], askedAnswers: 0 }],
    ['OWNER_MISSING planId', { owner: null }],
    ['SIGN_OFF_MISSING answersIds', { answers: [change(), change({ highRisk: true })], askedAnswers: 2 }],
  ])('is refused for %s alone', (fault, more) => {
    expect(said(more)).toEqual([fault]);
  });

  it('says the row of each rule that has one', () => {
    const rules = publicationFaults({
      ...{ ...sound, text: 'Same.', previousText: 'Same.', askedAnswers: 0, owner: null, riskCodes: [] },
      answers: [change({ personId: 'Q', highRisk: true })],
    }).map(({ code, rule }) => [code, rule]);
    expect(rules).toEqual([
      ['SAME_TEXT', 'R25'],
      ['CHANGE_OTHER_PERSON', 'R28'],
      ['CODE_NOT_NAMED', 'R25'],
      ['CHANGES_MISSING', 'R25'],
      ['OWNER_MISSING', 'R36'],
      ['SIGN_OFF_MISSING', 'R42'],
    ]);
  });
});
