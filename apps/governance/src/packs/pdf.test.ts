import { generateKeyPairSync } from 'node:crypto';
import { packText, sealed, type PackRecord } from '@causeway/kernel';
import { pdfOf } from './pdf';

const share = (from: string, numerator: number) => ({
  ...{ numerator, denominator: 20, share: numerator / 20, lower: 0.2, upper: 0.9, method: 'Wilson', level: 0.95 },
  ...{ from, to: from, calendarVersion: 'england-and-wales/2026-11' },
});
const point = (from: string, numerator: number, signals: { cause: string; direction: string }[] = []) => ({
  ...{
    share: share(from, numerator),
    centre: 0.4,
    lowerLimit: 0.1,
    upperLimit: 0.7,
    inBaseline: numerator < 10,
    afterChange: numerator > 10,
    signals,
  },
});
const RECORDS: PackRecord[] = [
  {
    section: 'untestedFindings',
    type: 'Cause',
    id: 'c1',
    content: { id: 'c1', category: 'OWNERSHIP', state: 'RECORDED', description: 'Nobody was named (ŵ, ł).' },
  },
  {
    section: 'problem',
    type: 'Review',
    id: 'r1',
    content: { id: 'r1', title: 'Missed updates (second)', visibleProblem: 'Plans were late. '.repeat(400) },
  },
  {
    section: 'evidence',
    type: 'Handover',
    id: 'h1',
    content: { happenedAt: '2026-02-01T09:00:00.000Z', sourceKind: 'CARE_RECORDS', says: [{ factor: 'f1', says: 'CITED' }] },
  },
  {
    section: 'charts',
    type: 'ReviewChart',
    id: 'M1A',
    content: {
      measure: 'M1A',
      target: 0.95,
      centre: 0.4,
      changedOn: '2026-03-09',
      points: [point('2026-01-01', 8), point('2026-04-01', 20, [{ cause: 'OUTSIDE_LIMITS', direction: 'HIGH' }])],
    },
  },
];
const MADE_AT = '2026-06-02T09:00:00.000Z';

async function printed(records: readonly PackRecord[] = RECORDS, type = 'Review'): Promise<string> {
  const head = {
    ...{ format: 'causeway-evidence-pack/1' as const, about: { type, id: 'r1' }, madeAt: MADE_AT },
    ...{
      readAs: { roles: ['INSPECTOR'], purpose: 'inspection' },
      withheld: [{ field: 'review.conclusion', times: 1 }],
      mayLackRecords: true,
    },
  };
  const pack = sealed(head, records, generateKeyPairSync('ed25519').privateKey);
  return (await pdfOf(pack, packText(pack))).toString('latin1');
}
/** The objects of a kind in the tree of what stands in it. */
const structs = (pdf: string, kind: string): string[] =>
  [...pdf.matchAll(/\d+ 0 obj\n<<\n([\s\S]*?)\n>>\nendobj/g)].flatMap(([, body = '']) =>
    new RegExp(`^/S /${kind}$`, 'm').test(body) ? [body] : [],
  );
/** A text as the objects of a document hold it. */
const held = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`;

describe('a pack as PDF', () => {
  let pdf: string;
  beforeAll(async () => {
    pdf = await printed();
  });

  it('says its language and its title, shows the title, and claims to be accessible by PDF/UA', () => {
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toContain('/Lang (en-GB)');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf).toMatch(/\/MarkInfo \d+ 0 R|\/Marked true/);
    expect(pdf).toContain(`\n${held('Evidence pack: Missed updates (second)')}\n`);
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('has a tree of headings, paragraphs, lists and tables, of which every header says what it heads', () => {
    expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect([structs(pdf, 'Document').length, structs(pdf, 'H1').length]).toEqual([1, 1]);
    // What was left out, and the ten sections.
    expect(structs(pdf, 'H2')).toHaveLength(14);
    expect(structs(pdf, 'LBody').length).toBeGreaterThan(10);
    expect(structs(pdf, 'Table')).toHaveLength(2);
    const headers = structs(pdf, 'TH');
    // Four columns each, one record of evidence, two months.
    expect(headers).toHaveLength(4 + 1 + 4 + 2);
    const scopes = headers.map(
      (header) => new RegExp(`^${/\/A (\d+) 0 R/.exec(header)?.[1]} 0 obj\\n[\\s\\S]*?endobj`, 'm').exec(pdf)?.[0] ?? '',
    );
    expect(scopes.filter((attributes) => attributes.includes('/Scope /Column'))).toHaveLength(8);
    expect(scopes.filter((attributes) => attributes.includes('/Scope /Row'))).toHaveLength(3);
  });

  it('says of each chart in words what it shows', () => {
    const [figure, ...others] = structs(pdf, 'Figure');
    expect(others).toEqual([]);
    expect(figure).toContain('From 40.0 % in 2026-01 to 100.0 % in 2026-04');
    expect(figure).toContain('Special causes: 100.0 % in 2026-04.');
  });

  it('writes out what was judged of an incident, and makes no row of it in the table of evidence', async () => {
    const judgement = {
      incident: { kind: 'Incident', id: 'i1', happenedAt: MADE_AT },
      judgedLink: 'NOT_CONTRIBUTORY',
      reason: 'She was told.',
    };
    const more = await printed([...RECORDS, { section: 'evidence', type: 'LinkJudgement', id: 'j1', content: judgement }]);
    expect(structs(more, 'TH')).toHaveLength(structs(pdf, 'TH').length);
    expect(structs(more, 'H3')).toHaveLength(structs(pdf, 'H3').length + 1);
    expect(structs(more, 'LBody').length).toBe(structs(pdf, 'LBody').length + 3);
  });

  it('has the records that speak against findings as a table, a row for each finding', async () => {
    const says = ['f1', 'f2'].map((finding) => ({ finding, says: 'AUDIT_FAILED', stretch: 'AFTER', cited: false }));
    const against = { section: 'contradictions', type: 'Audit', id: 'a1', content: { happenedAt: MADE_AT, recordedAt: MADE_AT, says } };
    const more = await printed([...RECORDS, against]);
    expect(structs(more, 'Table')).toHaveLength(3);
    expect(structs(more, 'TH')).toHaveLength(structs(pdf, 'TH').length + 4 + 2);
  });

  it('has the commentary as a table, and says how many entries are not in it', async () => {
    const entries = [{ at: MADE_AT, recordedAt: MADE_AT, kind: 'OPENED', by: { id: 's1' }, text: 'Two audits said so.', level: null }];
    const commented = (inAll: number) =>
      printed([...RECORDS, { section: 'commentary', type: 'Commentary', id: 'r1', content: { entries, inAll } }]);
    expect(structs(await commented(1), 'TH')).toHaveLength(structs(pdf, 'TH').length + 4 + 1);
    expect(structs(await commented(3), 'TH')).toHaveLength(structs(pdf, 'TH').length + 4 + 2);
  });

  it('of a service has its own title and sections, and names each review by a number', async () => {
    const of = (section: string, type: string, id: string, content: object): PackRecord => ({
      section,
      type,
      id,
      content: content as never,
    });
    const service = await printed(
      [
        of('findingsNotTested', 'InspectionFinding', 'f', { kind: 'BREACH', regulationKey: 'RA2014_17', state: 'RECORDED' }),
        of('service', 'Service', 's', { name: 'Elm Court' }),
        of('problem', 'Review', 'r1', { state: 'CLOSED' }),
        of('problem', 'Review', 'r2', { state: 'OPEN' }),
        of('causes', 'Cause', 'r2/c', { review: 'r2', category: 'OWNERSHIP', state: 'TESTED' }),
      ],
      'Service',
    );
    const outline = [...service.matchAll(/\/Title (\([^)]*\))/g)].map(([, title = '']) => title);
    expect(outline[0]).toBe(held('What was found at inspection and is not tested yet'));
    expect(outline).toEqual(expect.arrayContaining([held('What is open'), held('What is not known yet')]));
    expect(service).toContain(held('Before re-inspection: Elm Court'));
    expect(structs(service, 'H2')).toHaveLength(20);
    expect(structs(service, 'H3')).toHaveLength(5);
  });

  it('carries its fonts, and the signed pack as an attachment', () => {
    expect(pdf).toMatch(/\/FontName \/\w+\+AtkinsonHyperlegibleNext/);
    expect(pdf).not.toContain('/BaseFont /Helvetica');
    expect(pdf).toContain('(evidence-pack.json)');
  });

  it('puts untested findings before every other section, and says in words when there are none', async () => {
    const outline = (text: string): string[] => [...text.matchAll(/\/Title (\([^)]*\))/g)].map(([, title = '']) => title);
    expect(outline(pdf).at(0)).toBe(held('Findings that are not tested yet'));
    expect(outline(pdf).at(-1)).toBe(held('What was left out'));
    const without = await printed(RECORDS.slice(1));
    expect([structs(pdf, 'H3').length, structs(without, 'H3').length]).toEqual([3, 2]);
    expect(structs(without, 'P').length).toBe(structs(pdf, 'P').length + 1);
  });
});
