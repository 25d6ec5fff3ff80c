import { recordsOf, withheldOf } from './domain';
import { closedAt, goesOn, plain, type Fields } from './fields';

describe('an answer of the graph, made plain', () => {
  const page = (...nodes: object[]) => ({ pageInfo: { hasNextPage: false }, edges: nodes.map((node) => ({ node })) }) as Fields;

  it('has its pages as lists, without what was entered in error', () => {
    const answer = {
      a: page({ id: '1', enteredInErrorAt: null }, { id: '2', enteredInErrorAt: '2026-01-01T00:00:00Z' }),
      b: [1, null, { c: [] }],
    };
    expect(plain(answer, new Set())).toEqual({ a: [{ id: '1' }], b: [1, null, { c: [] }] });
  });

  it('has no field that is closed, wherever it stands, and keeps what is null', () => {
    const answer = {
      title: null,
      open: null,
      list: [{ name: null, id: '1' }],
      causes: page({ id: '1', text: null }, { id: '2', text: null }),
    };
    const closed = closedAt([['title'], ['list', 0, 'name'], ['causes', 'edges', 1, 'node', 'text']]);
    expect(plain(answer, closed)).toEqual({ open: null, list: [{ id: '1' }], causes: [{ id: '1', text: null }, { id: '2' }] });
  });

  it('goes on where any of its pages does, however deep', () => {
    expect(goesOn({ a: page({ b: page() }) })).toBe(false);
    expect(goesOn({ a: [{ b: { pageInfo: { hasNextPage: true }, edges: [] } }] })).toBe(true);
    expect(goesOn({ a: { pageInfo: null, edges: [{ node: { pageInfo: { hasNextPage: true } } }] } })).toBe(true);
  });
});

describe('what is left out', () => {
  it('is each field by its name, as often as it stood somewhere', () => {
    const paths = [
      ['review', 'causes', 'edges', 0, 'node', 'text'],
      ['review', 'title'],
      ['review', 'causes', 'edges', 1, 'node', 'text'],
    ];
    expect(withheldOf(paths, [{}])).toEqual([
      { field: 'review.causes.text', times: 2 },
      { field: 'review.title', times: 1 },
    ]);
  });

  it('is the chart of a measure without one; none where all charts are closed, which is said as such', () => {
    const movements = [{ measure: 'M1A' }, { measure: 'M3' }];
    expect(withheldOf([], [{ movements, charts: [{ measure: 'M1A' }] }])).toEqual([{ field: 'review.charts of M3', times: 1 }]);
    expect(withheldOf([], [{ movements }])).toEqual([]);
  });
});

describe('the records of a pack', () => {
  const cause = (id: string, state: string) => ({ id, state });
  const review: Fields = {
    id: 'r',
    title: 'Missed updates',
    causes: [cause('tested', 'TESTED'), cause('read', 'REVIEWED'), cause('withdrawn', 'TESTED')],
    preventions: [
      { cause: { id: 'tested' }, missing: ['PREVENTION_OPEN'] },
      { cause: { id: 'withdrawn' }, missing: ['PROOF_WITHDRAWN'] },
    ],
    feeds: [{ cause: { id: 'tested' }, feed: 'SUPERVISION', state: 'FED' }],
    factorMatrix: {
      factors: [
        { id: 'f1', cause: { id: 'tested' } },
        { id: 'f2', cause: { id: 'read' } },
      ],
      rows: [{ record: { kind: 'Handover', id: 'h', happenedAt: 'then' }, sourceKind: null, cells: [null, 'CITED'] }],
    },
    reviewActions: [
      { id: 'weak', strength: 'WEAKER', changeKind: 'ROUTINE' },
      { id: 'strong', strength: 'STRONGER', changeKind: 'OVERSIGHT' },
      { id: 'middle', strength: 'INTERMEDIATE', changeKind: 'OWNERSHIP' },
    ],
    changesMade: [{ id: 'strong' }, { id: 'weak' }],
    linkJudgements: [{ id: 'j', judgedLink: 'UNKNOWN' }],
    judgedLinks: { unknown: 1 },
    barriers: [{ id: 'b', kind: 'PHYSICAL', inPlace: 'YES', worked: 'NO' }],
    differences: [{ id: 'd', normal: 'Two on nights.' }],
    involvements: [{ id: 'i', relation: 'FAMILY_MEMBER' }],
    reporterFeedbacks: [{ id: 't', relation: 'PERSON' }],
    commentaryEntries: { totalCount: 101 },
    commentary: [
      { kind: 'CLOSED', at: 'now', text: null },
      { kind: 'OPENED', at: 'then', text: 'Why.' },
    ],
    evidenceSince: [
      { source: 'FEEDBACK', records: [] },
      { source: 'AUDITS', records: [] },
    ],
  };
  const of = (section: string) => recordsOf(review).filter((record) => record.section === section);
  const ids = (section: string): string[] => of(section).map(({ id }) => id);

  it('hold the analysis, who was involved and told, and the latest of the commentary in its order, with how many entries it has in all', () => {
    expect(of('analysis').map(({ type, id }) => [type, id])).toEqual([
      ['Barrier', 'b'],
      ['Difference', 'd'],
    ]);
    expect(of('people').map(({ type, id }) => [type, id])).toEqual([
      ['Involvement', 'i'],
      ['ReporterFeedback', 't'],
    ]);
    expect(of('commentary')).toEqual([
      {
        ...{ section: 'commentary', type: 'Commentary', id: 'r' },
        content: {
          entries: [
            { kind: 'OPENED', at: 'then', text: 'Why.' },
            { kind: 'CLOSED', at: 'now', text: null },
          ],
          inAll: 101,
        },
      },
    ]);
    expect(of('problem')[0]?.content).toEqual({ id: 'r', title: 'Missed updates' });
  });

  it('begin with findings that are not tested, or tested by what was withdrawn since (part of R6)', () => {
    expect(recordsOf(review)[0]?.section).toBe('untestedFindings');
    expect([ids('untestedFindings'), ids('causes')]).toEqual([['read', 'withdrawn'], ['tested']]);
  });

  it('have with each finding its factors, its prevention and its feeds, and with no other', () => {
    expect(of('causes')[0]?.content).toEqual({
      ...{ id: 'tested', state: 'TESTED', factors: [{ id: 'f1' }], prevention: { missing: ['PREVENTION_OPEN'] } },
      comparedWithRecords: null,
      feeds: [{ feed: 'SUPERVISION', state: 'FED' }],
    });
    expect(of('untestedFindings')[0]?.content).toMatchObject({ factors: [{ id: 'f2' }], prevention: null, feeds: [] });
  });

  it('have each record that speaks against findings once, with what it says of which, and with each finding how it was compared', () => {
    const record = { kind: 'Audit', id: 'a', happenedAt: 'then', recordedAt: 'later' };
    const compared = { mayLackRecords: true, contradictions: [{ record, says: 'AUDIT_FAILED', cited: false }, { record: null }] };
    const against = ['one', 'two'].map((id) => ({ ...cause(id, 'TESTED'), comparedWithRecords: compared }));
    const records = recordsOf({ ...review, causes: against });
    expect(records.filter(({ section }) => section === 'contradictions')).toEqual([
      {
        ...{ section: 'contradictions', type: 'Audit', id: 'a' },
        content: {
          ...{ happenedAt: 'then', recordedAt: 'later' },
          says: ['one', 'two'].map((finding) => ({ finding, says: 'AUDIT_FAILED', cited: false })),
        },
      },
    ]);
    expect(records.find(({ section }) => section === 'causes')?.content).toMatchObject({ comparedWithRecords: { mayLackRecords: true } });
    expect(JSON.stringify(records.filter(({ section }) => section === 'causes'))).not.toContain('AUDIT_FAILED');
  });

  it('tell whoever is not of the group nothing of fewer than five answers', () => {
    const share = (denominator: number) => ({ numerator: 1, denominator, from: 'first', to: 'last' });
    const rated = { ...review, experience: { before: share(4), since: share(5) } };
    const experience = (outside: boolean) => recordsOf(rated, outside).find(({ type }) => type === 'Experience')?.content;
    expect(experience(false)).toEqual(rated.experience);
    expect(experience(true)).toEqual({ before: { fewerThan: 5, from: 'first', to: 'last' }, since: share(5) });
  });

  it('have the stronger actions first, and what was changed by what it altered', () => {
    expect(ids('actions')).toEqual(['strong', 'middle', 'weak']);
    expect(ids('changes')).toEqual(['weak', 'strong']);
  });

  it('say of each record of evidence what it says of which factor', () => {
    expect(of('evidence').slice(0, 1)).toEqual([
      {
        ...{ section: 'evidence', type: 'Handover', id: 'h' },
        content: { happenedAt: 'then', sourceKind: null, says: [{ factor: 'f2', says: 'CITED' }] },
      },
    ]);
  });

  it('have what was judged of incidents after the records of evidence, and how it is counted', () => {
    expect(of('evidence').slice(1)).toEqual([
      { section: 'evidence', type: 'LinkJudgement', id: 'j', content: { id: 'j', judgedLink: 'UNKNOWN' } },
      { section: 'evidence', type: 'JudgedLinks', id: 'r', content: { unknown: 1 } },
    ]);
    expect(recordsOf({ ...review, linkJudgements: [], judgedLinks: null }).filter(({ section }) => section === 'evidence')).toHaveLength(1);
  });

  it('have the review by itself, and evidence by its source, of which feedback stands apart', () => {
    expect(of('problem')).toEqual([{ section: 'problem', type: 'Review', id: 'r', content: { id: 'r', title: 'Missed updates' } }]);
    expect([ids('effect'), ids('feedback')]).toEqual([['AUDITS'], ['FEEDBACK']]);
  });
});
