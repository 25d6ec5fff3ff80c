import type { Fields } from './fields';
import { recordsOfService } from './reinspection';

const finding = (id: string, state: string, more: Fields = {}): Fields => ({ id, state, answers: [], stillShown: true, ...more });
const answers = [{ by: 'REGULATION', review: { id: 'r', level: 'FULL' } }];
const lightly = [{ by: 'FINDING', review: { id: 'r', level: 'CONCISE' } }];
const action = (id: string, strength: string, changeKind: string, completedOn: string | null, dueOn = '2026-06-01'): Fields => ({
  ...{ id, strength, changeKind, completedOn, dueOn },
});
const review = (id: string, more: Fields): Fields => ({ id, state: 'CLOSED', ...more });
const service: Fields = {
  ...{
    id: 's',
    name: 'Elm Court',
    sourcesBehind: ['workforce'],
    overdue: { totalCount: 21 },
    overdueChecks: [{ id: 'k', dueOn: '2026-05-01' }],
  },
  inspections: [
    { id: 'older', inspectedOn: '2024-02-10' },
    { id: 'newer', inspectedOn: '2026-02-10' },
  ],
  reinspectionPack: [
    finding('tested', 'TESTED', { answers, stillFound: false }),
    finding('still', 'TESTED', { answers, stillFound: true }),
    finding('answered', 'REVIEWED', { answers }),
    finding('lost', 'TESTED', { stillShown: false }),
    finding('alone', 'RECORDED'),
    finding('lightly', 'REVIEWED', { answers: lightly }),
  ],
  reviews: [
    review('r1', {
      state: 'CHANGED',
      causes: [{ id: 'c', state: 'TESTED' }],
      reviewActions: [action('weak', 'WEAKER', 'OWNERSHIP', '2026-05-01'), action('undone', 'STRONGER', 'ROUTINE', '2026-05-01')],
      preventions: [{ cause: { id: 'c' }, open: [{ id: 'undone' }], missing: [] }],
      changesMade: [{ id: 'weak' }],
      experience: { before: { denominator: 1 } },
    }),
    review('r2', {
      reviewActions: [action('strong', 'STRONGER', 'ROUTINE', null), action('later', 'STRONGER', 'OVERSIGHT', null, '2026-06-02')],
      changesMade: [{ id: 'strong' }],
    }),
  ],
};
const records = recordsOfService(service, '2026-06-02', true);
const of = (section: string) => records.filter((record) => record.section === section);
const ids = (section: string): string[] => of(section).map(({ id }) => id);

describe('the records of a service before its re-inspection', () => {
  it('begin with what is not tested, or by a test that nothing shows any more: what no full review answers first (part of R6)', () => {
    expect(records[0]?.section).toBe('findingsNotTested');
    expect([ids('findingsNotTested'), ids('findingsTested')]).toEqual([
      ['lost', 'alone', 'lightly', 'answered'],
      ['still', 'tested'],
    ]);
  });

  it('have the service by itself, and its inspections, the latest first', () => {
    expect(of('service').map(({ content }) => content)).toEqual([{ id: 's', name: 'Elm Court' }]);
    expect(ids('inspections')).toEqual(['newer', 'older']);
  });

  it('have the records of every review, each with its review: actions by strength, and changes by what they altered, of all reviews together', () => {
    expect(ids('problem')).toEqual(['r1', 'r2']);
    expect(of('causes').map(({ id, content }) => [id, (content as Fields)['review']])).toEqual([['r1/c', 'r1']]);
    expect(ids('actions')).toEqual(['r1/undone', 'r2/strong', 'r2/later', 'r1/weak']);
    expect(ids('changes')).toEqual(['r2/strong', 'r1/weak']);
    expect(of('feedback').map(({ content }) => content)).toEqual([{ review: 'r1', before: { fewerThan: 5, from: null, to: null } }]);
    expect(new Set(records.map(({ section, type, id }) => `${section} ${type} ${id}`)).size).toBe(records.length);
  });

  it('end with what is open, and with the sources that were not heard from', () => {
    expect(of('open').map(({ type, id, content }) => [type, id, (content as Fields)['overdue']])).toEqual([
      ['Review', 'r1', undefined],
      ['ReviewAction', 'undone', true],
      ['ReviewAction', 'strong', true],
      ['ReviewAction', 'later', false],
      ['OverdueChecks', 's', 21],
    ]);
    expect(records.at(-1)).toEqual({ section: 'notKnown', type: 'SourcesBehind', id: 's', content: { sourcesBehind: ['workforce'] } });
  });
});
