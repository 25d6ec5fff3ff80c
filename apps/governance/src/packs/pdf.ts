import type { EvidencePack, Json, PackRecord } from '@causeway/kernel';
import { SECTIONS, type Fields, type Section } from './domain';
import { CHART_HEIGHT, drawChart } from './pdf-chart';
import { pdfWriter, type PdfWriter } from './pdf-writing';
import { figureSaid } from '../outcomes/saying';
import { chartSaid, HEADINGS, labelOf, said, shareSaid, unitSaid } from './wording';

/** The pack as an accessible PDF, with the signed JSON attached: what is printed and what is checked are one. */
export async function pdfOf(pack: EvidencePack, text: string): Promise<Buffer> {
  const { manifest, records, seal } = pack;
  const review = records.find(({ section }) => section === 'problem')?.content as Fields | undefined;
  const title = `Evidence pack: ${typeof review?.['title'] === 'string' ? review['title'] : `review ${manifest.about.id}`}`;
  const pdf = pdfWriter(title, manifest.madeAt);
  pdf.heading('H1', title);
  pdf.facts([
    ['Review', manifest.about.id],
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
  for (const section of SECTIONS)
    write(
      pdf,
      section,
      records.filter((record) => record.section === section),
    );
  leftOut(pdf, pack);
  pdf.attach('evidence-pack.json', text, 'The same pack as signed JSON');
  return pdf.end();
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

/** What stands with the evidence and is no record of it: written out, and not a row of its table. */
const OF_THE_REVIEW = ['EvidenceMatrix', 'LinkJudgement', 'JudgedLinks'];

function write(pdf: PdfWriter, section: Section, records: readonly PackRecord[]): void {
  pdf.heading('H2', HEADINGS[section]);
  if (records.length === 0)
    return pdf.paragraph(section === 'untestedFindings' ? 'None: every finding was tested.' : 'None that its reader may know of.');
  const rows = section === 'evidence' ? records.filter(({ type }) => !OF_THE_REVIEW.includes(type)) : [];
  if (rows.length > 0) pdf.table([['Record', 'Source', 'Happened', 'What it says'], ...rows.map(evidenceCells)], [190, 80, 90, '*']);
  for (const record of records) {
    if (rows.includes(record)) continue;
    const content = record.content as Fields;
    pdf.heading('H3', headingOf(record, content));
    if (section === 'charts') chart(pdf, content);
    else pdf.facts(Object.entries(content).flatMap(([name, value]) => (name === 'id' ? [] : [[labelOf(name), said(value)] as const])));
  }
}

const evidenceCells = ({ type, id, content }: PackRecord): string[] => {
  const { sourceKind, happenedAt, says } = content as Fields;
  const cells = Array.isArray(says) ? (says as readonly Fields[]) : [];
  const words = cells.map(({ factor, says: what }) => `${said(what ?? null)} factor ${said(factor ?? null)}`);
  return [`${type} ${id}`, said(sourceKind ?? null), said(happenedAt ?? null).slice(0, 10), words.join('; ') || '-'];
};

function headingOf({ type, id }: PackRecord, { category, state, strength, changeKind, measure, source, judgedLink }: Fields): string {
  const words = [category, state, strength, changeKind, measure, source, judgedLink].flatMap((value) =>
    typeof value === 'string' ? [said(value)] : [],
  );
  return words.length > 0 ? `${labelOf(type)}: ${words.join(', ')}` : `${labelOf(type)} ${id}`;
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
  const { points: _, ...about } = content;
  pdf.facts(Object.entries(about).map(([name, value]) => [labelOf(name), said(value)]));
}
