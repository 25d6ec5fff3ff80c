import type { EvidencePack, Json, PackRecord } from '@causeway/kernel';
import { SECTIONS } from './domain';
import { without, type Fields } from './fields';
import { CHART_HEIGHT, drawChart } from './pdf-chart';
import { ownId, tablesOf, type Called } from './pdf-tables';
import { pdfWriter, type PdfWriter } from './pdf-writing';
import { figureSaid } from '../outcomes/saying';
import { SERVICE_SECTIONS, type ServiceSection } from './reinspection';
import { chartSaid, HEADINGS, labelOf, said, shareSaid, unitSaid, valueSaid } from './wording';

/** The pack as an accessible PDF, with the signed JSON attached: what is printed and what is checked are one. */
export async function pdfOf(pack: EvidencePack, text: string): Promise<Buffer> {
  const { manifest, records, seal } = pack;
  const ofService = manifest.about.type === 'Service';
  const title = titleOf(pack);
  const called = ofService ? calledIn(records) : () => '';
  const pdf = pdfWriter(title, manifest.madeAt);
  pdf.heading('H1', title);
  pdf.facts([
    [ofService ? 'Service' : 'Review', manifest.about.id],
    ['Made', manifest.madeAt],
    ['Read as', `${manifest.readAs.roles.map(said).join(', ')}, for ${manifest.readAs.purpose}`],
    ['Records', String(records.length)],
    ['SHA-256', seal.sha256],
    ['Signed by key', seal.keyId],
    ...(isWhole(manifest) ? [] : [['Left out', 'what its reader may not read: see the end'] as const]),
  ]);
  pdf.paragraph(
    'The signed records are attached to this document as evidence-pack.json. To check them: npx causeway verify-pack evidence-pack.json',
  );
  for (const section of ofService ? SERVICE_SECTIONS : SECTIONS)
    write(
      pdf,
      section,
      records.filter((record) => record.section === section),
      called,
    );
  leftOut(pdf, pack);
  pdf.attach('evidence-pack.json', text, 'The same pack as signed JSON');
  return pdf.end();
}

/** In a pack of several reviews each has a number; where what it is stands, so does its code. */
function calledIn(records: readonly PackRecord[]): Called {
  const reviews = records.flatMap(({ section, id }) => (section === 'problem' ? [id] : []));
  return ({ type, id, content }) => {
    const of = type === 'Review' ? id : (content as Fields)['review'];
    const place = typeof of === 'string' ? reviews.indexOf(of) : -1;
    return place < 0 ? '' : `Review ${place + 1}`;
  };
}

function titleOf({ manifest: { about }, records }: EvidencePack): string {
  const named = (section: string, field: string): string | null => {
    const name = (records.find((record) => record.section === section)?.content as Fields | undefined)?.[field];
    return typeof name === 'string' ? name : null;
  };
  return about.type === 'Service'
    ? `Before re-inspection: ${named('service', 'name') ?? `service ${about.id}`}`
    : `Evidence pack: ${named('problem', 'title') ?? `review ${about.id}`}`;
}

const isWhole = ({ withheld, mayLackRecords }: EvidencePack['manifest']): boolean => withheld.length === 0 && !mayLackRecords;

function leftOut(pdf: PdfWriter, { manifest }: EvidencePack): void {
  if (isWhole(manifest)) return;
  const { withheld, mayLackRecords } = manifest;
  pdf.heading('H2', 'What was left out');
  if (mayLackRecords)
    pdf.paragraph('Its reader may not know of records of every kind: those that they may not know of are not here, and are not counted.');
  if (withheld.length === 0) return;
  pdf.paragraph('These fields are closed to the role of its reader:');
  pdf.facts(withheld.map(({ field, times }) => [field, times === 1 ? 'once' : `${times} times`]));
}

/** What is said where a section has nothing that its reader may know of. */
const NONE: Partial<Readonly<Record<ServiceSection, string>>> = {
  untestedFindings: 'None: every finding was tested.',
  findingsNotTested: 'None: everything that was found at inspection, and that its reader may know of, was tested.',
};

function write(pdf: PdfWriter, section: ServiceSection, records: readonly PackRecord[], called: Called): void {
  pdf.heading('H2', HEADINGS[section]);
  if (records.length === 0) return pdf.paragraph(NONE[section] ?? 'None that its reader may know of.');
  const tables = tablesOf(section, records, called);
  for (const { rows, widths } of tables) pdf.table(rows, widths);
  for (const record of records) {
    if (tables.some(({ of }) => of.includes(record))) continue;
    const content = record.content as Fields;
    pdf.heading('H3', headingOf(record, content, called(record)));
    if (section === 'charts') chart(pdf, content);
    else pdf.facts(factsOf(record.type === 'Review' ? content : without(content, ['review'])));
  }
}

/** What identifies a record, and its times, are one fact; names of what it does not say are the last. */
function factsOf(content: Fields): (readonly [string, string])[] {
  const { id, version, happenedAt, recordedAt, receivedAt } = content;
  const times = (
    [
      ['', id],
      ['version', version],
      ['happened', happenedAt],
      ['recorded', recordedAt],
      ['received', receivedAt],
    ] as const
  ).flatMap(([name, value]) => (value === undefined || value === null ? [] : [`${name} ${said(value)}`.trim()]));
  const own = Object.entries(content).filter(([name]) => !['id', 'version', 'happenedAt', 'recordedAt', 'receivedAt'].includes(name));
  const empty = own.filter(([, value]) => value === null || value === '');
  return [
    ...(times.length > 0 ? [['Record', times.join(', ')] as const] : []),
    ...own.flatMap(([name, value]) => (value === null || value === '' ? [] : [[labelOf(name), valueSaid(name, value, content)] as const])),
    ...(empty.length > 0 ? [['Nothing is said of', empty.map(([name]) => labelOf(name).toLowerCase()).join(', ')] as const] : []),
  ];
}

function headingOf(record: PackRecord, content: Fields, called: string): string {
  const { type } = record;
  const { category, state, strength, changeKind, measure, source, judgedLink, regulationKey } = content;
  const finding = type === 'InspectionFinding' ? [regulationKey, content['kind']] : [];
  const words = [
    ...finding,
    category,
    state,
    strength,
    changeKind,
    type === 'ReviewAction' ? undefined : measure,
    source,
    judgedLink,
  ].flatMap((value) => (typeof value === 'string' ? [said(value)] : []));
  const named = type === 'Review' && called !== '' ? called : labelOf(type);
  const of = type === 'Review' || called === '' ? '' : ` (${called})`;
  if (words.length > 0) return `${named}: ${words.join(', ')}${of}`;
  return of === '' ? `${named} ${ownId(record)}` : `${named}${of}`;
}

function chart(pdf: PdfWriter, content: Fields): void {
  const points = (Array.isArray(content['points']) ? content['points'] : []) as readonly Fields[];
  const spoken = chartSaid(content, points);
  pdf.figure(spoken, CHART_HEIGHT, (doc, x, y) => drawChart(doc, content, points, x, y, pdf.width));
  const share = (point: Fields): Fields => (point['share'] ?? {}) as Fields;
  const word = (value: Json | undefined): string => said(value ?? null);
  const rows = points.map((point) => [
    unitSaid(content, share(point)['from']) +
      (point['inBaseline'] ? ' (baseline)' : '') +
      (point['afterChange'] ? ' (after the change)' : ''),
    shareSaid(share(point)),
    `${figureSaid(point['lowerLimit'], content)} to ${figureSaid(point['upperLimit'], content)}, centre ${figureSaid(point['centre'], content)}`,
    word(point['signals']),
  ]);
  if (rows.length > 0) pdf.table([['From', 'Figure', 'Limits', 'Special cause'], ...rows], [90, '*', 110, 90]);
  pdf.facts(factsOf(without(content, ['points', 'review'])));
}
