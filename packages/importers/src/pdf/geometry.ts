/** A matrix as PDF writes it. */
export type Matrix = readonly number[];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A point where the matrix puts it. */
export function apply(matrix: Matrix, x: number, y: number): readonly [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Values that lie within `tolerance` of their neighbours made one, in order. */
export function clustered(values: readonly number[], tolerance: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const found: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const value of sorted) {
    if (value - last > tolerance) found.push(value);
    last = value;
  }
  return found;
}
