import { clustered } from './geometry.js';
import type { Rule } from './rules.js';

/** Rules this near meet. */
const near = 3;

/** A table as its rules draw it: places between rules, each with the number of the cell that it is part of. */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** By row and column. */
  readonly cells: readonly (readonly number[])[];
}

/** The tables that rules draw: rules that meet make one. */
export function latticesOf(rules: readonly Rule[]): readonly Lattice[] {
  return groupsOf(rules).flatMap((group) => {
    const down = group.filter((rule) => !rule.across);
    const across = group.filter((rule) => rule.across);
    const xs = clustered(
      down.map((rule) => rule.at),
      near,
    );
    const ys = clustered(
      across.map((rule) => rule.at),
      near,
    );
    return xs.length < 3 || ys.length < 2 ? [] : [{ xs, ys, cells: cellsOf({ xs, ys, down, across }) }];
  });
}

function groupsOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const group = rules.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (group[at] !== at) at = group[at] ?? at;
    return at;
  };
  rules.forEach((one, i) => {
    for (let j = 0; j < i; j++) {
      const other = rules[j];
      if (other && meet(one, other)) group[root(i)] = root(j);
    }
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, index) => {
    const at = root(index);
    groups.set(at, [...(groups.get(at) ?? []), rule]);
  });
  return [...groups.values()];
}

function meet(one: Rule, other: Rule): boolean {
  if (one.across === other.across) {
    return Math.abs(one.at - other.at) <= near && one.from <= other.to + near && other.from <= one.to + near;
  }
  const within = (value: number, rule: Rule) => value >= rule.from - near && value <= rule.to + near;
  return within(one.at, other) && within(other.at, one);
}

interface Lines {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly down: readonly Rule[];
  readonly across: readonly Rule[];
}

/** Places that no rule parts are one cell. */
function cellsOf({ xs, ys, down, across }: Lines): readonly (readonly number[])[] {
  const cells: number[][] = [];
  let next = 0;
  for (let y = 0; y < ys.length - 1; y++) {
    const middle = ((ys[y] ?? 0) + (ys[y + 1] ?? 0)) / 2;
    const row: number[] = [];
    for (let x = 0; x < xs.length - 1; x++) {
      const centre = ((xs[x] ?? 0) + (xs[x + 1] ?? 0)) / 2;
      const left = x > 0 && !isRuled(down, xs[x] ?? 0, middle) ? row[x - 1] : undefined;
      const above = y > 0 && !isRuled(across, ys[y] ?? 0, centre) ? cells[y - 1]?.[x] : undefined;
      row.push(left ?? above ?? next++);
    }
    cells.push(row);
  }
  return cells;
}

function isRuled(rules: readonly Rule[], at: number, beside: number): boolean {
  return rules.some((rule) => Math.abs(rule.at - at) <= 2 * near && rule.from <= beside && beside <= rule.to);
}
