import { apply, identity, type Matrix, multiply } from './geometry.js';
import type { PdfPage } from './open-pdf.js';

/** A line drawn along a page or across it. */
export interface Rule {
  readonly across: boolean;
  /** y of a line across, x of one down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Operators of pdfjs that matter here; their numbers are part of its interface. */
export interface Operators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly endPath: number;
  readonly fill: number;
  readonly eoFill: number;
}

/** No page of a report has more rules. */
const mostRules = 4_000;
/** What is thinner is a line, even if it was filled. */
const thin = 3;

/** The lines that a page draws: strokes, and thin areas that are filled. */
export async function rulesOf(page: PdfPage, view: Matrix, operators: Operators): Promise<readonly Rule[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = view;
  fnArray.forEach((operator, index) => {
    const args: unknown = argsArray[index];
    if (operator === operators.save) stack.push(matrix);
    else if (operator === operators.restore || operator === operators.paintFormXObjectEnd) {
      matrix = stack.pop() ?? view;
    } else if (operator === operators.transform) matrix = multiply(matrix, numbersIn(args));
    else if (operator === operators.paintFormXObjectBegin) {
      stack.push(matrix);
      const [inner] = Array.isArray(args) ? args : [];
      matrix = multiply(matrix, inner ? numbersIn(inner) : identity);
    } else if (operator === operators.constructPath && rules.length < mostRules) {
      rules.push(...rulesOfPath(args, matrix, operators));
    }
  });
  return rules;
}

const numbersIn = (args: unknown): Matrix => (isList(args) ? Array.from(args, Number) : identity);
const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || ArrayBuffer.isView(value);

function rulesOfPath(args: unknown, matrix: Matrix, operators: Operators): readonly Rule[] {
  if (!Array.isArray(args) || args[0] === operators.endPath) return [];
  const data: unknown = Array.isArray(args[1]) ? args[1][0] : undefined;
  if (!isList(data) || data.length > 100_000) return [];
  const filled = args[0] === operators.fill || args[0] === operators.eoFill;
  return pathsIn(Array.from(data, Number)).flatMap((points) => {
    const placed = points.map(([x, y]) => apply(matrix, x, y));
    return filled ? barOf(placed) : edgesOf(placed);
  });
}

type Point = readonly [number, number];

/** How many numbers follow moveTo, lineTo, curveTo, quadraticCurveTo and closePath. */
const lengths = [2, 2, 6, 4, 0];

/** The points of each part of a path. */
function pathsIn(data: readonly number[]): readonly (readonly Point[])[] {
  const paths: Point[][] = [];
  for (let at = 0; at < data.length; ) {
    const operator = data[at] ?? 0;
    const length = lengths[operator];
    if (length === undefined) break;
    const last = paths.at(-1);
    const first = last?.[0];
    if (operator === 0) paths.push([[data[at + 1] ?? 0, data[at + 2] ?? 0]]);
    else if (operator === 4 && last && first) last.push(first);
    else last?.push([data[at + length - 1] ?? 0, data[at + length] ?? 0]);
    at += 1 + length;
  }
  return paths;
}

function edgesOf(points: readonly Point[]): readonly Rule[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    return before ? ruleBetween(before, point) : [];
  });
}

function ruleBetween([x0, y0]: Point, [x1, y1]: Point): readonly Rule[] {
  const wide = Math.abs(x1 - x0);
  const high = Math.abs(y1 - y0);
  if (Math.min(wide, high) > 1 || Math.max(wide, high) <= thin) return [];
  return wide > high
    ? [{ across: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }]
    : [{ across: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }];
}

/** A filled area is a rule where it is thin. */
function barOf(points: readonly Point[]): readonly Rule[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  if (points.length > 12) return [];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= thin && right - left > thin)
    return [{ across: true, at: (top + bottom) / 2, from: left, to: right }];
  if (right - left <= thin && bottom - top > thin)
    return [{ across: false, at: (left + right) / 2, from: top, to: bottom }];
  return [];
}
