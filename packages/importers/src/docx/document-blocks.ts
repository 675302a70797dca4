import type { ImportLimits } from '../source/limits.js';
import type { Block, Line } from '../source/source.js';
import { raised } from '../words/raised.js';
import type { Numbered, Numbering } from './numbering.js';
import { TableRows } from './table-rows.js';

interface Paragraph {
  text: string;
  heading: boolean;
  /** Its end was deleted: the next paragraph goes on with it. */
  joined: boolean;
  numbered: Numbered | undefined;
}

/** Where blocks go: the document, or a cell of a table. */
interface Container {
  readonly blocks: Block[];
  readonly table?: TableRows;
}

/** No cell keeps more text. */
const longestCell = 20_000;

/** Gathers paragraphs and tables as they come; lives for one document. */
export class DocumentBlocks {
  readonly cut = new Set<'cells' | 'characters'>();
  /** The run is not shown. */
  hidden = false;
  /** The run stands raised. */
  raised = false;
  #struck = false;
  readonly #limits: ImportLimits;
  readonly #numbering: Numbering;
  readonly #budget: { left: number };
  readonly #containers: Container[] = [{ blocks: [] }];
  readonly #tables: TableRows[] = [];
  readonly #paragraphs: Paragraph[] = [];
  #pending = '';
  #characters = 0;
  #lines = 0;
  #grids = 0;

  constructor(limits: ImportLimits, numbering: Numbering) {
    this.#limits = limits;
    this.#numbering = numbering;
    this.#budget = { left: limits.cells };
  }

  startParagraph(): void {
    this.#paragraphs.push({ text: this.#pending, heading: false, joined: false, numbered: undefined });
    this.#pending = '';
  }

  append(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || this.hidden) return;
    this.#characters += text.length;
    if (this.#characters > this.#limits.characters) this.cut.add('characters');
    else paragraph.text += this.raised ? raised(text) : text;
  }

  /** What is crossed out is no part of the number or word beside it. */
  strikeRun(): void {
    if (!this.#struck) this.append(' ');
    this.#struck = true;
  }

  endRun(): void {
    if (this.#struck) this.append(' ');
    this.hidden = false;
    this.raised = false;
    this.#struck = false;
  }

  markHeading(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.heading = true;
  }

  joinNext(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.joined = true;
  }

  /** The paragraph stands in a list; what is said of it last counts. */
  numberParagraph(numbered: Partial<Numbered>): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.numbered = { list: '', level: 0, ...paragraph.numbered, ...numbered };
  }

  endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    if (paragraph.joined) {
      this.#pending = paragraph.text;
      return;
    }
    this.#lines += 1;
    const { blocks } = this.#container();
    const number = paragraph.numbered ? this.#numbering.next(paragraph.numbered) : '';
    // A number before nothing is only counted.
    if (paragraph.text.trim() !== '') paragraph.text = `${number}${paragraph.text}`;
    for (const text of paragraph.text.split('\n')) blocks.push(lineOf(text, this.#lines, paragraph.heading));
  }

  startTable(): void {
    this.#grids += 1;
    this.#tables.push(new TableRows(this.#grids, this.#limits, this.#budget));
  }

  startRow(): void {
    this.#tables.at(-1)?.startRow();
  }

  startCell(): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    table.startCell();
    this.#containers.push({ blocks: [], table });
  }

  spanCell(columns: number): void {
    this.#tables.at(-1)?.spanCell(columns);
  }

  mergeCell(starts: boolean): void {
    this.#tables.at(-1)?.mergeCell(starts);
  }

  skipColumns(columns: number): void {
    this.#tables.at(-1)?.skipColumns(columns);
  }

  dropCell(): void {
    this.#tables.at(-1)?.dropCell();
  }

  dropRow(): void {
    this.#tables.at(-1)?.dropRow();
  }

  endCell(): void {
    const container = this.#containers.length > 1 ? this.#containers.pop() : undefined;
    container?.table?.endCell(textOf(container.blocks), container.blocks);
    if (this.#budget.left <= 0) this.cut.add('cells');
  }

  endRow(): void {
    this.#tables.at(-1)?.endRow();
  }

  endTable(): void {
    const table = this.#tables.pop();
    if (table) this.#container().blocks.push(...table.finish());
  }

  /** The blocks of the document; what a broken file left open is closed. */
  finish(): readonly Block[] {
    while (this.#paragraphs.length > 0) this.endParagraph();
    while (this.#tables.length > 0) {
      if (this.#container().table === this.#tables.at(-1)) this.endCell();
      this.endRow();
      this.endTable();
    }
    return this.#containers[0]?.blocks ?? [];
  }

  #container(): Container {
    const last = this.#containers.at(-1);
    if (!last) throw new Error('no container');
    return last;
  }
}

function lineOf(raw: string, line: number, heading: boolean): Line {
  const text = raw.replaceAll(/[\t\u00a0]+/g, ' ').trim();
  return {
    kind: 'line',
    text,
    place: { line },
    ...(heading && text !== '' ? { heading: true as const } : {}),
  };
}

function textOf(blocks: readonly Block[]): string {
  const texts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (block.kind !== 'line' || block.text === '' || length > longestCell) continue;
    texts.push(block.text);
    length += block.text.length;
  }
  return texts.join('\n').slice(0, longestCell);
}
