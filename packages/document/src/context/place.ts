import type { Edition, Entry, Vocabulary } from '@nianbao/schema';
import type { ParsedReport } from '../parse/report.js';
import type { Words } from '../parse/words.js';
import type { Span } from '../source/problem.js';
import type { SourceLine } from './line.js';

/** What a cursor stands in, for completion and hover. */
export interface Context {
  readonly where: 'key' | 'value' | 'narrative' | 'comment' | 'none';
  /** The group whose field is being written. */
  readonly parent: Entry;
  /** The field whose key or value the cursor is in, where the form knows it. */
  readonly entry?: Entry;
  /** Ids of the fields of `parent` that are there already, this one left out. */
  readonly present: readonly string[];
  /** What stands before the cursor of the word being written. */
  readonly typed: string;
  /** The characters that a completion replaces. On a blank line at a wrong column it begins at the start of the line. */
  readonly replace: Span;
  /** Inside of braces. */
  readonly flow: boolean;
  /** The column that the key stands or belongs in. */
  readonly indent: number;
  readonly vocabulary: Vocabulary;
  /** A colon follows the key already. */
  readonly hasColon: boolean;
  /** The value would stand right behind the colon: YAML needs a space first. */
  readonly needsSpace: boolean;
  readonly edition: Edition;
}

/** What reading a line comes to, before it is put into the words of the form. */
export interface Place {
  readonly text: string;
  readonly offset: number;
  readonly parsed: ParsedReport;
  readonly words: Words;
  readonly line: SourceLine;
}
