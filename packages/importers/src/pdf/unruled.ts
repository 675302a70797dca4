import {
  meet,
  mostLabelLines,
  type NumberLine,
  type NumberRun,
  numberRuns,
  type Span,
} from './number-lines.js';
import { segmentsOf, textOf, type Word, type WordLine } from './words.js';

/** The texts of a row; a cell that spans places is the same object at each. */
export type Row = readonly { readonly text: string }[];

/** A table that no rules draw: what tells its columns is that numbers stand below one another. */
export interface UnruledTable {
  /** The lines of the page that are in it. */
  readonly lines: ReadonlySet<WordLine>;
  readonly rows: readonly Row[];
  readonly y: number;
}

/** Fewer rows or columns may stand below one another by chance. */
const fewest = 2;

/** The tables among the lines of a page. Labels over several lines are put together, blank cells keep their places. */
export function unruledTables(lines: readonly WordLine[]): readonly UnruledTable[] {
  return numberRuns(lines).flatMap((run) => {
    if (run.lines.length < fewest || run.columns.length < fewest) return [];
    const held = run.lines.map((row) => ({ row, lines: [row.line] }));
    attachBetween(lines, run, held);
    const starts = new Set(held.flatMap((one) => one.lines.map((line) => placeOf(line[0]?.x ?? 0))));
    const labels = held.map((one) => labelsOf(one, starts));
    const width = labels.reduce((widest, cells) => Math.max(widest, cells.length), 0);
    const rows = held.map(({ row }, index) => rowOf(row, labels[index] ?? [], { width, run }));
    return [{ lines: new Set(held.flatMap((one) => one.lines)), rows, y: run.lines[0]?.line[0]?.y ?? 0 }];
  });
}

/** A row with the lines that its labels stand on. */
interface HeldRow {
  readonly row: NumberLine;
  readonly lines: WordLine[];
}

/** Gives lines between two rows, which hold labels only, to the one or the other; those behind the last to it. */
function attachBetween(lines: readonly WordLine[], { columns }: NumberRun, held: readonly HeldRow[]): void {
  const first = columns[0]?.left ?? 0;
  const places = new Map(lines.map((line, index) => [line, index]));
  held.forEach((one, index) => {
    const next = held[index + 1];
    const from = places.get(one.row.line) ?? 0;
    const to = next ? (places.get(next.row.line) ?? from + 1) : lines.length;
    const between = next ? lines.slice(from + 1, to) : tailOf(lines, from, first);
    const cut = next ? cutOf([one.row.line, ...between, next.row.line]) : between.length;
    one.lines.push(...between.slice(0, cut));
    next?.lines.unshift(...between.slice(cut));
  });
}

/** Lines that go on with the label of the last row: close below it, left of its numbers, without a number. */
function tailOf(lines: readonly WordLine[], from: number, first: number): readonly WordLine[] {
  let to = from + 1;
  while (to < lines.length && to - from <= mostLabelLines) {
    const line = lines[to] ?? [];
    const isClose = yOf(line) - yOf(lines[to - 1]) <= 1.45 * (line[0]?.size ?? 1);
    if (!isClose || isNumbered(line) || line.some((word) => word.right > first)) break;
    to += 1;
  }
  return lines.slice(from + 1, to);
}

const yOf = (line: WordLine | undefined): number => line?.[0]?.y ?? 0;
const isNumbered = (line: WordLine): boolean =>
  /^\s*(?:[（(]?[一二三四五六七八九十]{1,2}[）)、]|\d{1,2}[.．、])/.test(textOf(line));

/** How many of the lines between the first and the last belong to the first: the widest gap parts them, or a number. */
function cutOf(lines: readonly WordLine[]): number {
  const gaps = lines.slice(1).map((line, index) => yOf(line) - yOf(lines[index]));
  const [widest, narrowest] = [Math.max(...gaps), Math.min(...gaps)];
  if (widest > 1.15 * narrowest) return gaps.indexOf(widest);
  const numbered = lines.findIndex(
    (line, index) => index > 0 && index < lines.length - 1 && isNumbered(line),
  );
  return numbered > 0 ? numbered - 1 : lines.length - 2;
}

interface LabelCell extends Span {
  readonly texts: readonly string[];
}

/** Places this near are one. */
const placeOf = (x: number): number => Math.round(x / 4);

/** A segment cut where a word begins below or above the first of another line: there a column begins. */
function cutAt(segment: WordLine, starts: ReadonlySet<number>): readonly WordLine[] {
  const parts: Word[][] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const word of segment) {
    const isStart = [-1, 0, 1].some((by) => starts.has(placeOf(word.x) + by));
    if (parts.length === 0 || (isStart && word.x - right > leastGap * word.size)) parts.push([]);
    parts.at(-1)?.push(word);
    right = word.right;
  }
  return parts;
}

/** Chinese words of one label have no gaps between them. */
const leastGap = 0.25;

/** Words that stand below one another are one label. */
function labelsOf({ row, lines }: HeldRow, starts: ReadonlySet<number>): readonly string[] {
  let cells: readonly LabelCell[] = [];
  for (const line of lines) {
    const segments = line === row.line ? row.labels : segmentsOf(line);
    for (const segment of segments.flatMap((one) => cutAt(one, starts))) {
      const span = { left: segment[0]?.x ?? 0, right: segment.at(-1)?.right ?? 0 };
      const own = cells.filter((cell) => meet(cell, span));
      const joined = {
        left: Math.min(span.left, ...own.map((cell) => cell.left)),
        right: Math.max(span.right, ...own.map((cell) => cell.right)),
        texts: [...own.flatMap((cell) => cell.texts), textOf(segment)],
      };
      cells = [...cells.filter((cell) => !own.includes(cell)), joined];
    }
  }
  return cells.toSorted((a, b) => a.left - b.left).map((cell) => cell.texts.join('\n'));
}

/** Labels stand next to the numbers, so that blank cells left of them are no values. */
function rowOf(
  { numbers }: NumberLine,
  labels: readonly string[],
  { width, run }: { readonly width: number; readonly run: NumberRun },
): Row {
  const fillers = Array<string>(width - labels.length).fill('');
  const values = run.columns.map((column) => {
    const word = numbers.find((one) => meet(column, { left: one.x, right: one.right }));
    return word?.text.trim() ?? '';
  });
  return [...fillers, ...labels, ...values].map((text) => ({ text }));
}
