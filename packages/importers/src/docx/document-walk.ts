import { attributeOf, type XmlVisitor } from '../package/read-xml.js';
import type { ImportLimits } from '../source/limits.js';
import type { Block } from '../source/source.js';
import { DocumentBlocks } from './document-blocks.js';
import type { Numbering } from './numbering.js';
import type { Styles } from './styles.js';

/** Elements of which nothing is shown: what was before a change, what was deleted, codes of fields, doubles. */
const unread = new Set([
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'Fallback',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'tblGridChange',
  'tblPrExChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'sdtPr',
  'rt',
]);

/** Makes blocks of word/document.xml; lives for one walk. */
export class DocumentWalk implements XmlVisitor {
  readonly #blocks: DocumentBlocks;
  readonly #styles: Styles;
  readonly #path: string[] = [];
  #unread = 0;

  constructor(limits: ImportLimits, { styles, numbering }: { styles: Styles; numbering: Numbering }) {
    this.#blocks = new DocumentBlocks(limits, numbering);
    this.#styles = styles;
  }

  get cut(): ReadonlySet<'cells' | 'characters'> {
    return this.#blocks.cut;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (this.#unread > 0 || unread.has(name) || (name === 'del' && !isMark(parent))) {
      this.#unread += 1;
      return;
    }
    this.#enter(name, attributes, parent);
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#unread > 0) {
      this.#unread -= 1;
      return;
    }
    if (name === 'p') this.#blocks.endParagraph();
    else if (name === 'r') this.#blocks.endRun();
    else if (name === 'tc') this.#blocks.endCell();
    else if (name === 'tr') this.#blocks.endRow();
    else if (name === 'tbl') this.#blocks.endTable();
  }

  text(text: string): void {
    if (this.#unread === 0 && this.#path.at(-1) === 't') this.#blocks.append(text);
  }

  finish(): readonly Block[] {
    return this.#blocks.finish();
  }

  #enter(name: string, attributes: Readonly<Record<string, string>>, parent: string | undefined): void {
    const blocks = this.#blocks;
    const value = attributeOf(attributes, 'val');
    if (name === 'p') blocks.startParagraph();
    else if (name === 'tbl') blocks.startTable();
    else if (name === 'tr') blocks.startRow();
    else if (name === 'tc') blocks.startCell();
    else if (parent === 'r') this.#sign(name, attributes);
    else if (name === 'pStyle') this.#style(value ?? '');
    else if (parent === 'numPr') this.#number(name, value ?? '');
    else if (name === 'outlineLvl' && Number(value) < 9) blocks.markHeading();
    else if (parent === 'rPr' && this.#path.at(-3) === 'r') this.#look(name, value);
    else this.#shape(name, value, parent);
  }

  #style(style: string): void {
    if (this.#styles.isHeading(style)) this.#blocks.markHeading();
    const numbered = this.#styles.numberOf(style);
    if (numbered) this.#blocks.numberParagraph(numbered);
  }

  /** A list of its own, or none, instead of that of the style. */
  #number(name: string, value: string): void {
    if (name === 'numId') this.#blocks.numberParagraph({ list: value });
    else if (name === 'ilvl') this.#blocks.numberParagraph({ level: Number(value) });
  }

  /** How a run looks, where that tells what its text is. */
  #look(name: string, value: string | undefined): void {
    const blocks = this.#blocks;
    const isOn = value !== '0' && value !== 'false' && value !== 'off';
    if (name === 'vanish') blocks.hidden = isOn;
    else if (name === 'vertAlign') blocks.raised = value === 'superscript';
    else if ((name === 'strike' || name === 'dstrike') && isOn) blocks.strikeRun();
    else this.#shape(name, value, 'rPr');
  }

  /** What a run holds beside text. */
  #sign(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'tab') this.#blocks.append('\t');
    else if (name === 'noBreakHyphen') this.#blocks.append('-');
    else if (name === 'cr') this.#blocks.append('\n');
    else if (name === 'br' && attributeOf(attributes, 'type') !== 'page') this.#blocks.append('\n');
  }

  /** Spans and deletions of cells, rows and paragraph marks. */
  #shape(name: string, value: string | undefined, parent: string | undefined): void {
    const blocks = this.#blocks;
    if (name === 'gridSpan') blocks.spanCell(Number(value));
    else if (name === 'vMerge') blocks.mergeCell(value === 'restart');
    else if (name === 'gridBefore') blocks.skipColumns(Number(value));
    else if (name === 'cellDel') blocks.dropCell();
    else if (name === 'del' && parent === 'trPr') blocks.dropRow();
    else if (name === 'del' && this.#path.at(-3) === 'pPr') blocks.joinNext();
  }
}

/** There <w:del> says that a row or the end of a paragraph was deleted; elsewhere it holds what was deleted. */
const isMark = (parent: string | undefined) => parent === 'trPr' || parent === 'rPr';
