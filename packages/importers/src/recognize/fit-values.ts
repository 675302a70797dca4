import { even } from '../words/bare.js';
import { type Columns, type Fit, unclear } from './fit.js';
import { fitRuns, rawOf, runsOf } from './fit-runs.js';
import { hasValues, type NumberRow, type Piece } from './number-rows.js';

/** Puts the values of a row into columns: by number, by the head, without fillers, split by the equations. */
export function fitValues(row: NumberRow, columns: Columns): Fit {
  if ((columns.disordered && hasValues(row)) || hasPageNumber(row)) return unclear;
  if (columns.nextLost && mayHoldMore(row, columns.count)) return unclear;
  const values = valuesFrom(row, columns.first);
  const written = values.filter((value) => value.text.trim() !== '');
  if (row.grid === undefined && written.length === columns.count) return { kind: 'cells', cells: written };
  const byHead = columns.head && row.grid ? fitHead(values, columns) : undefined;
  if (byHead && columns.reordered) return byHead;
  if (values.length === columns.count && byHead && isBeside(values, columns)) return byHead;
  if (values.length === columns.count)
    return isTold(row, values, columns) ? { kind: 'cells', cells: withoutLost(values, columns) } : unclear;
  if (byHead) return byHead;
  if (written.length === columns.count && isWhole(values, written, columns))
    return { kind: 'cells', cells: written };
  if (written.length < columns.count && values.length > columns.count) {
    const cells = fitWindow(values, columns);
    return cells ? { kind: 'cells', cells } : unclear;
  }
  if (written.length > columns.count) return fitTorn(written, columns);
  // What is parted into many numbers is no run of digits, unless spaces are lost in it.
  const runs = runsOf(written);
  const isParted = runs.length > mostRuns && runs.length < columns.count;
  return isParted && (row.grid || !runs.some(isGlued)) ? unclear : fitRuns(written, columns);
}

/** A row of more parts than these has one number in each. */
const mostRuns = 3;

/** 「00」 and 「023」 are several numbers. */
const isGlued = (run: string): boolean => /^0\d/.test(run);

/** A piece of a line without separators that has digits enough for two rows. */
function mayHoldMore({ place, values }: NumberRow, count: number): boolean {
  const digits = values.reduce((sum, value) => sum + even(value.text).replace(/\D/g, '').length, 0);
  return place.offset !== undefined && digits >= 2 * count;
}

/** 「12— 3 —」: the number of a page ran into a row without separators. */
const hasPageNumber = ({ grid, values }: NumberRow): boolean =>
  grid === undefined &&
  /\d\s*[—–-]\s*\d{1,3}\s*[—–-]/.test(values.map((value) => even(value.text)).join(' '));

/** The values of a row without the blank cells that stand where other rows have labels. */
function valuesFrom({ grid, values }: NumberRow, first: number | undefined): readonly Piece[] {
  if (!grid || first === undefined) return values;
  return values.filter(({ x, text }) => x >= first || text.trim() !== '');
}

/**
 * In a table each blank cell has its place, unless its head has other columns. In lines a blank may be spacing, and a
 * value may be missing before it: then only the sums tell which columns the others stand in.
 */
function isTold(
  { grid, labels }: NumberRow,
  values: readonly Piece[],
  { group, head, sure }: Columns,
): boolean {
  const isBlank = (value: Piece | undefined) => value?.text.trim() === '';
  const proved = () => group > 0 && !isBlank(values.at(-1)) && sums(values, group);
  if (!values.some((value) => !isBlank(value))) return true;
  if (grid === undefined) return !values.some(isBlank) || proved();
  // A blank at the beginning may stand below a label of other rows.
  if (labels.length > 0 && group > 0 && !sure && isBlank(values[0])) return proved();
  if (head === undefined) return true;
  const offsets = offsetsOf(values, head);
  if (offsets.size > 1) return !head.includes(undefined);
  // All of them beside their heads: labels that were not padded, unless a value may be lost and another stand before.
  const isBehindLabel = labels.length > 0 && !isBlank(values[0]);
  return group === 0 || offsets.has(0) || isBehindLabel || proved();
}

/** Blank cells among the values, and not all of these below their heads. */
function isBeside(values: readonly Piece[], { head = [], group }: Columns): boolean {
  const offsets = offsetsOf(values, head);
  return (
    values.some((value) => value.text.trim() === '') && (offsets.size > 1 || (group === 0 && !offsets.has(0)))
  );
}

/** No blank cells lie among the numbers, or they are fillers: the numbers sum. */
function isWhole(values: readonly Piece[], written: readonly Piece[], { group, count }: Columns): boolean {
  const start = values.findIndex((value) => value.text.trim() !== '');
  return (
    group === 0 ||
    values.slice(start, start + count).every((value) => written.includes(value)) ||
    sums(written, group)
  );
}

/** A blank cell below no column that the head names is no cell of the form. */
const withoutLost = (values: readonly Piece[], { head }: Columns): readonly (Piece | undefined)[] =>
  values.map((value, index) =>
    head && head[index] === undefined && value.text.trim() === '' ? undefined : value,
  );

/** How far the values stand beside the columns that the head names. */
function offsetsOf(values: readonly Piece[], head: readonly (number | undefined)[]): ReadonlySet<number> {
  return new Set(head.flatMap((x, index) => (x === undefined ? [] : [(values[index]?.x ?? -1) - x])));
}

function fitHead(values: readonly Piece[], { head = [], count }: Columns): Fit | undefined {
  const cells = head.map((x) => (x === undefined ? undefined : values.find((value) => value.x === x)));
  const used = new Set(cells);
  const lost = values.some((value) => value.text.trim() !== '' && !used.has(value));
  const known = cells.filter((cell) => cell !== undefined).length;
  if (lost || known === 0 || cells.length !== count) return undefined;
  return { kind: 'cells', cells };
}

/** So many neighbours that only blanks stand outside; where cells of a row span columns, fillers may be among them. */
function fitWindow(
  values: readonly Piece[],
  { count, first, group, sure }: Columns,
): readonly Piece[] | undefined {
  const isBlank = (piece: Piece | undefined) => (piece?.text.trim() ?? '') === '';
  if (group === 0 && !values.every(isBlank)) return undefined;
  const starts: number[] = [];
  for (let start = 0; start + count <= values.length; start++) {
    const outside = [...values.slice(0, start), ...values.slice(start + count)];
    if (outside.every(isBlank)) starts.push(start);
  }
  const placed = starts.find((start) => values[start]?.x === first);
  if (starts.length > 1 && values.every(isBlank)) return values.slice(0, count);
  const start = starts.length === 1 ? starts[0] : placed;
  const window = start === undefined ? undefined : values.slice(start, start + count);
  // A blank at its beginning may stand where labels do.
  const isOpen = group > 0 && !sure && isBlank(window?.[0]) && !values.every(isBlank);
  return window && isOpen && !sums(window, group) ? undefined : window;
}

/** A number torn over narrow cells, 「2|0」: put together only where the total proves one way. */
function fitTorn(written: readonly Piece[], columns: Columns): Fit {
  const { count, group } = columns;
  const extra = written.length - count;
  const raw = rawOf(written);
  if (group === 0 || extra > 3 || written.some((value) => !/^\d+$/.test(even(value.text).trim())))
    return unclear;
  const all = joins(written, extra).filter((cells) => sums(cells, group));
  const spelled = (cells: readonly Piece[]) => cells.map((cell) => cell.text).join('|');
  const ways = [...new Map(all.map((cells) => [spelled(cells), cells])).values()];
  const [only] = ways;
  if (ways.length === 1 && only) return { kind: 'joined', cells: only, raw };
  const solutions = ways.map((cells) => cells.map((cell) => cell.text));
  return ways.length === 0 ? unclear : { kind: 'ambiguous', solutions, complete: true, raw };
}

function joins(cells: readonly Piece[], extra: number): readonly (readonly Piece[])[] {
  if (extra === 0) return [cells];
  return cells.slice(0, -1).flatMap((cell, index) => {
    const next = cells[index + 1];
    if (!next || cell.text.startsWith('0')) return [];
    const merged = { ...cell, text: `${cell.text.trim()}${next.text.trim()}` };
    return joins([...cells.slice(0, index), merged, ...cells.slice(index + 2)], extra - 1);
  });
}

function sums(cells: readonly Piece[], group: number): boolean {
  for (let start = 0; start < cells.length; start += group) {
    const numbers = cells.slice(start, start + group).map((cell) => Number(even(cell.text)));
    const total = numbers.pop() ?? 0;
    if (numbers.reduce((sum, one) => sum + one, 0) !== total) return false;
  }
  return true;
}
