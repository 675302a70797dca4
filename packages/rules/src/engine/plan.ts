import type { Edition, Row, TableNumber } from '@nianbao/schema';
import type { EquationPaths, EquationSource } from './equation.js';
import { type CellReader, compileReader, type Figures } from './figures.js';
import { type Alternative, alternativesOf, type FormView, viewOf } from './form-view.js';

/** An equation with its cells as indexes into the figures. */
export interface CompiledEquation extends EquationPaths {
  readonly code: string;
  readonly index: number;
  readonly leftIndexes: readonly number[];
  readonly rightIndexes: readonly number[];
  readonly totalIndex: number;
}

/** An equation that a cell takes part in: +1 on the left, -1 on the right. */
export interface Part {
  readonly equation: number;
  readonly sign: 1 | -1;
}

/** One table: its section and the indexes of its cells. */
export interface TableIndexes {
  readonly table: TableNumber;
  readonly section: string;
  readonly cells: readonly number[];
}

/** All identities on one shape of the form, compiled. */
export interface Plan {
  readonly view: FormView;
  readonly alternatives: readonly Alternative[];
  readonly reader: CellReader;
  readonly equations: readonly CompiledEquation[];
  readonly byCode: ReadonlyMap<string, readonly CompiledEquation[]>;
  /** The cells of each table that this shape of the form has. */
  readonly tables: readonly TableIndexes[];
  /** The row of table three or group of table four that a cell stands in. */
  readonly lineOf: ReadonlyMap<string, Row>;
  /** For each cell index the equations that it takes part in. */
  readonly parts: readonly (readonly Part[])[];
}

/** The plans of an edition: for the form as printed, and for a report that uses the alternative rows. */
export interface EditionPlans {
  readonly reader: CellReader;
  choose(figures: Figures): Plan;
}

/** Compiles the identities for an edition; done once, not for each report. */
export function compilePlans(edition: Edition, identities: readonly EquationSource[]): EditionPlans {
  const reader = compileReader(edition);
  const alternatives = alternativesOf(edition);
  const printed = compilePlan(viewOf(edition, []), { alternatives, reader, identities });
  const other =
    alternatives.length > 0
      ? compilePlan(viewOf(edition, alternatives), { alternatives, reader, identities })
      : printed;
  const tests = alternatives.map((alternative) => usedTest(alternative, reader));
  return { reader, choose: (figures) => (tests.some((used) => used(figures)) ? other : printed) };
}

/** The one row is used when it is written and none of the rows that it stands for holds a number. */
function usedTest(alternative: Alternative, reader: CellReader): (figures: Figures) => boolean {
  const indexes = (paths: readonly string[]) => paths.map((path) => reader.indexOf.get(path) ?? -1);
  const own = indexes(alternative.row.cells);
  const replaced = indexes(alternative.replaces.flatMap((row) => row.cells));
  return ({ cells }) =>
    own.some((at) => cells[at] !== undefined) && !replaced.some((at) => typeof cells[at] === 'number');
}

interface Compilation {
  readonly alternatives: readonly Alternative[];
  readonly reader: CellReader;
  readonly identities: readonly EquationSource[];
}

function compilePlan(view: FormView, { alternatives, reader, identities }: Compilation): Plan {
  const equations: CompiledEquation[] = [];
  const index = (path: string) => {
    const at = reader.indexOf.get(path);
    if (at === undefined) throw new Error(`identity names no cell: ${path}`);
    return at;
  };
  for (const identity of identities)
    for (const paths of identity.equations(view))
      equations.push({
        ...paths,
        code: identity.code,
        index: equations.length,
        leftIndexes: paths.left.map(index),
        rightIndexes: paths.right.map(index),
        totalIndex: index(paths.total),
      });
  return {
    view,
    alternatives,
    reader,
    equations,
    byCode: groupByCode(equations),
    tables: tablesOf(view, index),
    lineOf: new Map(
      [...view.rows, ...view.groups].flatMap((row) => row.cells.map((cell) => [cell, row] as const)),
    ),
    parts: partsOf(equations, reader),
  };
}

function tablesOf(view: FormView, index: (path: string) => number): readonly TableIndexes[] {
  const lines = { 3: view.rows, 4: view.groups };
  return view.edition.sections.flatMap(({ path, table }) => {
    if (!table) return [];
    const printed = view.edition.cells.filter((cell) => cell.startsWith(`${path}.`));
    const cells = table === 2 ? printed : lines[table].flatMap((row) => row.cells);
    return [{ table, section: path, cells: cells.map(index) }];
  });
}

function groupByCode(
  equations: readonly CompiledEquation[],
): ReadonlyMap<string, readonly CompiledEquation[]> {
  const groups = new Map<string, CompiledEquation[]>();
  for (const equation of equations) {
    const group = groups.get(equation.code);
    if (group) group.push(equation);
    else groups.set(equation.code, [equation]);
  }
  return groups;
}

function partsOf(equations: readonly CompiledEquation[], reader: CellReader): readonly (readonly Part[])[] {
  const parts: Part[][] = reader.paths.map(() => []);
  for (const equation of equations) {
    for (const cell of equation.leftIndexes) parts[cell]?.push({ equation: equation.index, sign: 1 });
    for (const cell of equation.rightIndexes) parts[cell]?.push({ equation: equation.index, sign: -1 });
  }
  return parts;
}
