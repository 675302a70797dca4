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
  /** Where in their cells numbers stand; at the left if it is not said. */
  readonly align?: 'centre' | 'right';
  /** Labels of several lines have their numbers at the middle one. */
  readonly middle?: boolean;
  /** The label of the outcomes stands upright, a letter a line. */
  readonly upright?: boolean;
  /** Rows go on behind the end of a page. */
  readonly torn?: boolean;
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

interface Drawn {
  readonly cell: GridCell;
  readonly x: number;
  readonly lines: readonly string[];
}

/** Rows with rules around their cells; a cell over several rows has its text in the first. */
function drawTable(pages: Pages, grid: Grid, words: Words): void {
  const { layout } = pages;
  const places = spread(grid);
  const column = inner / Math.max(...places.map((row) => row.length));
  places.forEach((row, y) => {
    const isFirst = (cell: GridCell) => !places[y - 1]?.includes(cell);
    const starts = row.flatMap((cell, x): Drawn[] => {
      if (row[x - 1] === cell) return [];
      const upright = layout.upright && cell.rowSpan > 10;
      return [{ cell, x, lines: wrapped(words.text(cell), upright ? size : cell.colSpan * column - 6) }];
    });
    const own = starts.filter(({ cell }) => isFirst(cell) && cell.rowSpan === 1);
    const count = Math.max(1, ...own.map(({ lines }) => lines.length));
    const height = count * leading + 6;
    if (!layout.torn) pages.need(height);
    const top = { page: pages.streams.length, y: pages.y };
    for (let at = 0; at < count; at++) {
      pages.need(leading + 6);
      for (const one of starts) if (isFirst(one.cell)) drawLine(pages, { ...one, at, count, column });
      pages.y += leading;
    }
    pages.y += 6;
    const isTorn = pages.streams.length > top.page;
    const from = isTorn ? page.margin : top.y;
    for (const { cell, x } of starts) {
      const left = page.margin + x * column;
      const right = left + cell.colSpan * column;
      if (isFirst(cell) || isTorn || from === page.margin) pages.rule(left, from, right, from);
      if (places[y + 1]?.[x] !== cell) pages.rule(left, pages.y, right, pages.y);
      pages.rule(left, from, left, pages.y);
      pages.rule(right, from, right, pages.y);
    }
  });
}

interface LineOfCell extends Drawn {
  /** Which line of the row it is, of so many. */
  readonly at: number;
  readonly count: number;
  readonly column: number;
}

function drawLine(pages: Pages, { cell, x, lines, at, count, column }: LineOfCell): void {
  const { layout } = pages;
  const tall = cell.rowSpan > 1;
  const before = layout.middle && !tall ? Math.floor((count - lines.length) / 2) : 0;
  const last = at === count - 1 && tall ? lines.length : at + 1;
  const left = page.margin + x * column + 3;
  lines.slice(Math.max(0, at - before), Math.max(0, last - before)).forEach((line, index) => {
    const room = cell.colSpan * column - 6 - Array.from(line, widthOf).reduce((sum, one) => sum + one, 0);
    const share = layout.align === 'right' ? 1 : layout.align === 'centre' ? 0.5 : 0;
    const shift = cell.kind === 'label' ? 0 : share * room;
    pages.text(line, left + shift, pages.y + (index + 1) * leading);
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
