import type { ImportMessage } from '../messages/message.js';
import type { SourcePlace } from './place.js';

/** What the bytes were. */
export type Format = 'text' | 'html' | 'docx' | 'pdf' | 'xlsx' | 'csv';

/** One cell of a table: its text, paragraphs parted by newlines. */
export interface Cell {
  readonly text: string;
  readonly place: SourcePlace;
}

/**
 * One table. A cell that spans rows or columns stands, as the same object, at each place that it covers; rows may be
 * of different length where the format has no columns of its own.
 */
export interface Grid {
  readonly kind: 'grid';
  readonly place: SourcePlace;
  readonly rows: readonly (readonly Cell[])[];
  /** The rows have no columns in common: the number of a cell does not tell what it stands below. */
  readonly loose?: true;
  /** The table is part of the page and not of the article on it. */
  readonly outside?: true;
}

/** One paragraph or line outside tables; an empty text where the source leaves a line blank. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  readonly place: SourcePlace;
  /** The source marks it as a heading, e.g. <h2> or `##`. */
  readonly heading?: true;
  /** The line was broken by a layout and not by the writer: the next one may go on with its sentence. */
  readonly wrapped?: true;
  /** The line is part of the page and not of the article on it: a menu, a footer. */
  readonly outside?: true;
}

export type Block = Line | Grid;

/** A named value from the head of a page: 索引号, 发布机构, 成文日期 … */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly place: SourcePlace;
}

/** What a reader makes of bytes: blocks in the order of the document. It knows a format and nothing of the form. */
export interface Source {
  readonly format: Format;
  readonly blocks: readonly Block[];
  readonly fields: readonly Field[];
  /** The title that the format itself holds, e.g. <title> or the properties of a document. */
  readonly title?: string;
  /** What the reader could not read. */
  readonly messages: readonly ImportMessage[];
}
