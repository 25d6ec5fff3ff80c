import PDFDocument from 'pdfkit';

const REGULAR = require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf');
const BOLD = require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf');
const MARGIN = 50;
const LINE = 16;
/** The library knows it, its types do not yet. */
const SUBSET: object = { subset: 'PDF/UA' };
const SIZES = { H1: 20, H2: 15, H3: 12 } as const;
type Level = keyof typeof SIZES;
type Document = InstanceType<typeof PDFDocument>;
type Struct = ReturnType<Document['struct']>;
/** The library reads these, and its types do not have them yet. */
interface TaggedCell {
  readonly text: string;
  readonly type: 'TH' | 'TD';
  readonly scope?: 'Column' | 'Row';
  readonly font?: { readonly src: string; readonly size: number };
}

/** Writes a document for eyes and for screen readers alike: whatever is written has its place in the tree of what it is. */
export interface PdfWriter {
  readonly width: number;
  readonly heading: (level: Level, text: string) => void;
  readonly paragraph: (text: string) => void;
  readonly facts: (facts: readonly (readonly [label: string, text: string])[]) => void;
  /** The first row heads its columns, the first cell of each further row that row. */
  readonly table: (rows: readonly (readonly string[])[], widths: readonly (number | '*')[]) => void;
  /** A drawing of this height, with what it shows in words. */
  readonly figure: (alt: string, height: number, draw: (doc: Document, x: number, y: number) => void) => void;
  readonly attach: (name: string, content: string, about: string) => void;
  readonly end: () => Promise<Buffer>;
}

export function pdfWriter(title: string, madeAt: string): PdfWriter {
  const doc = new PDFDocument({
    ...{ size: 'A4', margin: MARGIN, bufferPages: true, font: REGULAR },
    ...{ pdfVersion: '1.7', tagged: true, lang: 'en-GB', displayTitle: true },
    ...SUBSET,
    info: { Title: title, Subject: 'Evidence pack', CreationDate: new Date(madeAt) },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => doc.once('end', resolve));
  const root = doc.struct('Document');
  doc.addStructure(root);
  const width = doc.page.width - 2 * MARGIN;
  const tagged = (tag: string, write: () => void, into: Struct = root): void => {
    into.add(doc.struct(tag, {}, [write]));
  };
  const room = (height: number): void => {
    if (doc.y + height > doc.page.height - MARGIN) doc.addPage();
  };
  const said = (size: number, font = REGULAR): Document => doc.font(font).fontSize(size).fillColor('black');
  return {
    width,
    heading: (level, text) => {
      room(SIZES[level] * 4);
      doc.moveDown(0.5);
      if (level === 'H2') doc.outline.addItem(text);
      tagged(level, () => said(SIZES[level], BOLD).text(text, MARGIN, doc.y, { width }));
      doc.moveDown(0.3);
    },
    paragraph: (text) => {
      tagged('P', () => said(10).text(text, MARGIN, doc.y, { width }));
      doc.moveDown(0.4);
    },
    facts: (facts) => {
      if (facts.length === 0) return;
      const list = doc.struct('L');
      root.add(list);
      for (const [label, text] of facts) {
        // A page that begins within a label would begin in another font.
        room(LINE);
        const item = doc.struct('LI');
        list.add(item);
        tagged(
          'LBody',
          () => {
            said(10, BOLD).text(`${label}: `, MARGIN + 10, doc.y, { width: width - 10, continued: true });
            said(10).text(text);
          },
          item,
        );
        item.end();
      }
      list.end();
      doc.moveDown(0.4);
    },
    table: (rows, widths) => {
      room(60);
      said(8);
      const data = rows.map((row, n): TaggedCell[] =>
        row.map((text, column) =>
          n === 0 || column === 0
            ? { text, type: 'TH', scope: n === 0 ? 'Column' : 'Row', font: { src: BOLD, size: 8 } }
            : { text, type: 'TD' },
        ),
      );
      const options = { position: { x: MARGIN, y: doc.y }, structParent: root, columnStyles: [...widths], data };
      doc.table({ ...options, defaultStyle: { border: 0.5, borderColor: '#595959', padding: 2 } });
      doc.x = MARGIN;
      doc.moveDown(1);
    },
    figure: (alt, height, draw) => {
      room(height + 10);
      const y = doc.y;
      const bbox: [number, number, number, number] = [MARGIN, y, MARGIN + width, y + height];
      root.add(doc.struct('Figure', { alt, bbox, placement: 'Block' } as object, [() => draw(said(7), MARGIN, y)]));
      doc.x = MARGIN;
      doc.y = y + height + 10;
    },
    attach: (name, content, about) => {
      doc.file(Buffer.from(content), { name, type: 'application/json', description: about, creationDate: new Date(madeAt) });
    },
    end: async () => {
      root.end();
      numberPages(doc, title);
      doc.end();
      await ended;
      return Buffer.concat(chunks);
    },
  };
}

/** Which page it is stands below each, and is read out by nobody. */
function numberPages(doc: Document, title: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let i = 0; i < count; i += 1) {
    doc.switchToPage(start + i);
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font(REGULAR).fontSize(8).fillColor('#595959');
    doc.text(`${title.slice(0, 90)} · ${i + 1} of ${count}`, MARGIN, doc.page.height - 30, { lineBreak: false });
    doc.endMarkedContent();
  }
}
