import type { TreeNode, TreePair } from '../parse/tree.js';
import type { TextEdit } from '../source/repair.js';
import type { FormatLine } from './lines.js';

/** A change of white space; indentation is told apart because half of it would break the structure. */
export interface LayoutEdit extends TextEdit {
  readonly indentation: boolean;
}

/** A line that begins with a key of a block map: where it is and where it belongs. */
export interface KeyLine {
  readonly line: FormatLine;
  readonly column: number;
  readonly target: number;
  readonly parent: KeyLine | undefined;
  readonly blank: boolean;
}

/** The formatter on its way through a tree. */
export interface Layout {
  readonly text: string;
  readonly lines: readonly FormatLine[];
  readonly keys: KeyLine[];
  readonly edits: LayoutEdit[];
}

/** Makes the characters between two offsets what they should be. */
export function setGap(layout: Layout, start: number, end: number, text: string, indentation = false): void {
  if (layout.text.slice(start, end) !== text) layout.edits.push({ start, end, text, indentation });
}

/** The offset of the colon behind a key, if it stands on the same line. */
export function colonOf(text: string, pair: TreePair): number | undefined {
  let at = pair.key.end;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  return text.charAt(at) === ':' ? at : undefined;
}

/** True when a value begins and ends on one line. */
export function isOneLine(text: string, value: TreeNode): boolean {
  return !/[\r\n]/.test(text.slice(value.start, value.end));
}
