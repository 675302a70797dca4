import type { Edition } from '@nianbao/schema';
import type { Fit } from '../recognize/fit.js';

/** A row of table three with what its digits may mean. */
export interface OpenRow {
  readonly path: string;
  readonly fit: Fit;
}

/** A column's equation: the rows on either side add up to the same. */
interface Equation {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

type Numbers = readonly number[] | undefined;

const mostSteps = 20_000;

/**
 * Decides between several readings of a row by the sums of the columns: 一 + 二 = 三（七） + 四, and （七） the sum of
 * the rows above it. Returns, for each row, a better fit where exactly one choice of readings satisfies every equation.
 */
export function resolveByColumns(rows: readonly OpenRow[], edition: Edition): readonly (Fit | undefined)[] {
  const open = rows.flatMap((row, index) =>
    row.fit.kind === 'ambiguous' && row.fit.complete ? [index] : [],
  );
  if (open.length === 0 || rows.some(({ fit }) => fit.kind === 'unclear')) return [];
  const equations = equationsOf(rows, edition);
  if (!open.every((index) => equations.some(({ left, right }) => [...left, ...right].includes(index))))
    return [];
  const search = new Search(rows, open, equations);
  const choice = search.only();
  if (!choice) return [];
  return rows.map(({ fit }, index) => {
    const picked = choice.get(index);
    if (fit.kind !== 'ambiguous' || picked === undefined) return undefined;
    return { kind: 'solved', texts: fit.solutions[picked] ?? [], raw: fit.raw };
  });
}

function equationsOf(rows: readonly OpenRow[], edition: Edition): readonly Equation[] {
  const at = (path: string) => rows.findIndex((row) => row.path === path);
  const total = at('applications.outcomes.total');
  const flow = {
    left: [at('applications.received'), at('applications.broughtForward')],
    right: [total, at('applications.carriedForward')],
  };
  const outcomes = rows.flatMap(({ path }, index) =>
    path.startsWith('applications.outcomes.') && index !== total ? [index] : [],
  );
  const whole = edition.applicationRows.length - 4;
  const complete = outcomes.length === whole || rows.some(({ path }) => path.endsWith('.undivided'));
  const sum = { left: complete ? outcomes : [-1], right: [total] };
  return [flow, sum].filter(({ left, right }) => [...left, ...right].every((index) => index >= 0));
}

class Search {
  readonly #rows: readonly OpenRow[];
  readonly #open: readonly number[];
  readonly #equations: readonly Equation[];
  readonly #numbers: Numbers[];
  #steps = 0;
  #found: ReadonlyMap<number, number>[] = [];

  constructor(rows: readonly OpenRow[], open: readonly number[], equations: readonly Equation[]) {
    this.#rows = rows;
    this.#open = open;
    this.#equations = equations;
    this.#numbers = rows.map(({ fit }) => numbersOf(fit));
  }

  /** The one choice of readings that satisfies all equations, if there is exactly one. */
  only(): ReadonlyMap<number, number> | undefined {
    this.#from(0, new Map());
    return this.#found.length === 1 && this.#steps < mostSteps ? this.#found[0] : undefined;
  }

  #from(depth: number, choice: ReadonlyMap<number, number>): void {
    if (++this.#steps >= mostSteps || this.#found.length > 1) return;
    const index = this.#open[depth];
    if (index === undefined) {
      this.#found.push(choice);
      return;
    }
    const fit = this.#rows[index]?.fit;
    if (fit?.kind !== 'ambiguous') return;
    fit.solutions.forEach((texts, picked) => {
      this.#numbers[index] = texts.map(Number);
      if (this.#holds()) this.#from(depth + 1, new Map([...choice, [index, picked]]));
    });
    this.#numbers[index] = undefined;
  }

  /** No equation whose rows are all known is broken. */
  #holds(): boolean {
    return this.#equations.every(({ left, right }) => {
      const one = this.#sum(left);
      const other = this.#sum(right);
      return !one || !other || one.every((number, column) => number === other[column]);
    });
  }

  #sum(rows: readonly number[]): readonly number[] | undefined {
    let sum: readonly number[] | undefined;
    for (const index of rows) {
      const numbers = this.#numbers[index];
      if (!numbers) return undefined;
      sum = sum ? sum.map((number, column) => number + (numbers[column] ?? 0)) : numbers;
    }
    return sum;
  }
}

function numbersOf(fit: Fit): Numbers {
  if (fit.kind === 'solved') return fit.texts.map(Number);
  if (fit.kind !== 'cells' && fit.kind !== 'joined') return undefined;
  const numbers = fit.cells.map((cell) => Number(cell?.text.trim() || Number.NaN));
  return numbers.some(Number.isNaN) ? undefined : numbers;
}
