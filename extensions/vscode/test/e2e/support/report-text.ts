/** The line from 1 that starts with `start`; with `after`, the first such line below one that starts with it. */
export function lineOf(text: string, start: string, after?: string): number {
  const lines = text.split('\n').map((line) => line.trimStart());
  const from = after === undefined ? 0 : lines.findIndex((line) => line.startsWith(after)) + 1;
  const found = lines.findIndex((line, i) => i >= from && line.startsWith(start));
  if (found < 0) throw new Error(`no line starts with ${start}`);
  return found + 1;
}

/** How many characters of a line (from 1) come before `words`. */
export function columnOf(text: string, line: number, words: string): number {
  const found = text.split('\n')[line - 1]?.indexOf(words) ?? -1;
  if (found < 0) throw new Error(`line ${line} lacks ${words}`);
  return found;
}
