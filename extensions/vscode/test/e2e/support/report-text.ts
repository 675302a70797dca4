/** Line and column, both from 1, as VS Code's own box "Go to Line/Column" takes them. */
export interface Cursor {
  readonly line: number;
  readonly column: number;
}

/** The place after `word`, in the line that starts with `start` (blanks before it aside). */
export function cursorAfter(text: string, start: string, word: string): Cursor {
  const lines = text.split('\n');
  const line = lines.findIndex((candidate) => candidate.trimStart().startsWith(start));
  const column = (lines[line] ?? '').lastIndexOf(word);
  if (line < 0 || column < 0) throw new Error(`no ${word} in a line that starts with ${start}`);
  return { line: line + 1, column: column + word.length + 1 };
}

/** The line from 1 that starts with `start`; with `after`, the first such line below one that starts with it. */
export function lineOf(text: string, start: string, after?: string): number {
  const lines = text.split('\n').map((line) => line.trimStart());
  const from = after === undefined ? 0 : lines.findIndex((line) => line.startsWith(after)) + 1;
  const found = lines.findIndex((line, i) => i >= from && line.startsWith(start));
  if (found < 0) throw new Error(`no line starts with ${start}`);
  return found + 1;
}
