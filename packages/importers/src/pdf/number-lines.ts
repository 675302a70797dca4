import { segmentsOf, type Word, type WordLine } from './words.js';

/** A line that ends in numbers, as the row of a table does. */
export interface NumberLine {
  readonly line: WordLine;
  /** What stands before the numbers, parted where there are wide gaps. */
  readonly labels: readonly WordLine[];
  readonly numbers: WordLine;
}

/** From where to where a column of numbers reaches. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Lines whose numbers stand below one another; other lines may lie between them. */
export interface NumberRun {
  readonly columns: readonly Span[];
  readonly lines: readonly NumberLine[];
}

/** No table has more columns, nor labels before them; a line with more is none. */
const mostColumns = 64;
/** No label of a row stands on more lines. */
export const mostLabelLines = 40;
const isNumber = ({ text }: Word) =>
  /^\s*(?:[-−]?\d[\d,]{0,20}(?:\.\d{1,8})?[\u00b9\u00b2\u00b3\u2070-\u2079]{0,2}|[/—–-]{1,2})\s*$/.test(text);

/** The line as a row, where nothing but numbers stands at its end. */
export function numberLineOf(line: WordLine): NumberLine | undefined {
  const last = line.findLastIndex((word) => !isNumber(word));
  const numbers = line.slice(last + 1);
  if (numbers.length === 0 || numbers.length > mostColumns) return undefined;
  const labels = segmentsOf(line.slice(0, last + 1));
  return labels.length > mostColumns ? undefined : { line, labels, numbers };
}

interface GrowingRun extends NumberRun {
  columns: readonly Span[];
  readonly lines: NumberLine[];
}

/** Gathers lines into runs, from the top of a page down. */
export function numberRuns(lines: readonly WordLine[]): readonly NumberRun[] {
  const runs: GrowingRun[] = [];
  let open = false;
  let between = 0;
  for (const line of lines) {
    const row = numberLineOf(line);
    const run: GrowingRun | undefined = open ? runs.at(-1) : undefined;
    if (!row) {
      // Words below a column of numbers end the table.
      open = run !== undefined && line.every((word) => word.right <= (run.columns[0]?.left ?? 0));
      if (++between > mostLabelLines) open = false;
      continue;
    }
    between = 0;
    const spans = row.numbers.map((word) => ({ left: word.x, right: word.right }));
    const columns = run && joinedColumns(run.columns, spans);
    if (run && columns) {
      run.columns = columns;
      run.lines.push(row);
    } else {
      open = spans.length > 1;
      if (open) runs.push({ columns: spans, lines: [row] });
    }
  }
  return runs;
}

/** The columns of both where all of the one are columns of the other; a row may have blank cells. */
function joinedColumns(one: readonly Span[], other: readonly Span[]): readonly Span[] | undefined {
  const [many, few] = one.length >= other.length ? [one, other] : [other, one];
  const joined = [...many];
  const used = new Set<number>();
  for (const span of few) {
    const at = many.flatMap((column, index) => (meet(column, span) ? [index] : []));
    const [index] = at;
    if (index === undefined || at.length > 1 || used.has(index)) return undefined;
    used.add(index);
    const column = many[index] ?? span;
    joined[index] = {
      left: Math.min(column.left, span.left),
      right: Math.max(column.right, span.right),
    };
  }
  return joined;
}

export const meet = (one: Span, other: Span): boolean => one.left < other.right && other.left < one.right;
