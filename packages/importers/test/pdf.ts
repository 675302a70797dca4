import { type Grid, type GridCell, type Report, spread } from '@nianbao/schema';
import { type Words, wordsOf } from './layouts.js';

const page = { width: 595, height: 842, margin: 40 };
const size = 9;
const leading = 12;
const inner = page.width - 2 * page.margin;

/** A letter takes its whole size, a half-width one half of it: the font says so below. */
const widthOf = (sign: string) => (/[\x20-\x7e]/.test(sign) ? size / 2 : size);

/** How a PDF is laid out. */
export interface PdfLayout {
  /** Tables without rules. */
  readonly unruled?: boolean;
  /** A running head and a number on each page. */
  readonly furniture?: boolean;
}

/** Content of the pages, drawn from the top down. */
class Pages {
  readonly streams: string[] = [];
  readonly layout: PdfLayout;
  y = page.margin;

  constructor(layout: PdfLayout) {
    this.layout = layout;
    this.#start();
  }

  #start(): void {
    this.streams.push('');
    this.y = page.margin;
    if (!this.layout.furniture) return;
    this.text('示例县政务公开', 240, 24);
    this.text(`— ${this.streams.length} —`, 280, page.height - 20);
  }

  draw(operators: string): void {
    this.streams.push(`${this.streams.pop() ?? ''}${operators}\n`);
  }

  /** Starts a new page where there is no room for so much. */
  need(height: number): void {
    if (this.y + height <= page.height - page.margin) return;
    this.#start();
  }

  text(text: string, x: number, y: number): void {
    const hex = Array.from({ length: text.length }, (_, at) =>
      text.charCodeAt(at).toString(16).padStart(4, '0'),
    );
    this.draw(`BT /F1 ${size} Tf 1 0 0 1 ${x} ${page.height - y} Tm <${hex.join('')}> Tj ET`);
  }

  rule(x: number, y: number, right: number, bottom: number): void {
    if (this.layout.unruled) return;
    this.draw(`${x} ${page.height - y} m ${right} ${page.height - bottom} l S`);
  }
}

/** A text over lines of so much room. */
function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const sign of text) {
    if (width + widthOf(sign) > room) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += sign;
    width += widthOf(sign);
  }
  return [...lines, line];
}

function drawParagraph(pages: Pages, text: string, indent: number): void {
  wrapped(text, inner - indent).forEach((line, index) => {
    pages.need(leading);
    pages.y += leading;
    pages.text(line, page.margin + (index === 0 ? indent : 0), pages.y);
  });
}

/** Rows with rules around their cells; a cell over several rows has its text in the first. */
function drawTable(pages: Pages, grid: Grid, words: Words): void {
  const places = spread(grid);
  const column = inner / Math.max(...places.map((row) => row.length));
  places.forEach((row, y) => {
    const starts = row.flatMap((cell, x) => (row[x - 1] === cell ? [] : [{ cell, x }]));
    const isFirst = (cell: GridCell, x: number) => places[y - 1]?.[x] !== cell;
    const linesOf = (cell: GridCell) => wrapped(words.text(cell), cell.colSpan * column - 6);
    const count = Math.max(
      ...starts.map(({ cell, x }) => (isFirst(cell, x) && cell.rowSpan === 1 ? linesOf(cell).length : 1)),
    );
    const height = count * leading + 6;
    pages.need(height);
    const isTop = pages.y === page.margin;
    for (const { cell, x } of starts) {
      const left = page.margin + x * column;
      const right = left + cell.colSpan * column;
      const bottom = pages.y + height;
      if (isFirst(cell, x))
        for (const [at, line] of linesOf(cell).entries())
          pages.text(line, left + 3, pages.y + (at + 1) * leading);
      if (isFirst(cell, x) || isTop) pages.rule(left, pages.y, right, pages.y);
      if (places[y + 1]?.[x] !== cell) pages.rule(left, bottom, right, bottom);
      pages.rule(left, pages.y, left, bottom);
      pages.rule(right, pages.y, right, bottom);
    }
    pages.y += height;
  });
}

/**
 * A report as a PDF with ruled tables. Its font is not in the file and its letters are named by their code in UCS-2, as
 * old printers of Chinese wrote them: whoever reads it needs the character maps.
 */
export function pdfOf(report: Report, layout: PdfLayout = {}): Uint8Array {
  const words = wordsOf(report);
  const pages = new Pages(layout);
  drawParagraph(pages, words.title, 120);
  for (const section of [1, 2, 3, 4, 5, 6]) {
    drawParagraph(pages, words.heading(section), 2 * size);
    if (section >= 2 && section <= 4) drawTable(pages, words.grid(section), words);
    else for (const line of words.narrative(section)) drawParagraph(pages, line, 2 * size);
  }
  return pdf(pages.streams);
}

/** A PDF of pages with this content. */
export function pdf(streams: readonly string[]): Uint8Array {
  const first = 6;
  const kids = streams.map((_, index) => `${first + 2 * index} 0 R`);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${streams.length}/Kids[${kids.join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500]/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>',
    ...streams.flatMap((stream, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${page.width} ${page.height}]/Resources<</Font<</F1 3 0 R>>>>/Contents ${first + 2 * index + 1} 0 R>>`,
      `<</Length ${stream.length}>>stream\n${stream}endstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const count = objects.length + 1;
  const tail = `xref\n0 ${count}\n0000000000 65535 f \n${rows.join('')}trailer<</Size ${count}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text + tail);
}
