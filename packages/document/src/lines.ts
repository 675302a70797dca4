/** Positions as editors count them: lines and UTF-16 characters from zero. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Offsets of a text as lines and back. A line ends at LF, CRLF or a lone CR. */
export interface LineIndex {
  position(offset: number): Position;
  offset(line: number, character: number): number;
  readonly lineCount: number;
}

const LF = 10;
const CR = 13;

/** Offsets at which the lines of a text start. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return starts;
}

/** The last index whose value is at most `wanted`, in a list that rises. */
export function lastAtMost(list: readonly number[], wanted: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Indexes the lines of a text; the starts are found on first use. */
export function indexLines(text: string): LineIndex {
  let known: readonly number[] | undefined;
  const starts = () => {
    known ??= lineStarts(text);
    return known;
  };
  return {
    position(offset) {
      const inside = Math.max(0, Math.min(offset, text.length));
      const line = lastAtMost(starts(), inside);
      return { line, character: inside - (starts()[line] ?? 0) };
    },
    offset(line, character) {
      const start = starts()[Math.max(0, line)];
      if (start === undefined) return text.length;
      const end = starts()[Math.max(0, line) + 1] ?? text.length + 1;
      return Math.min(start + Math.max(0, character), Math.max(start, end - 1));
    },
    get lineCount() {
      return starts().length;
    },
  };
}
