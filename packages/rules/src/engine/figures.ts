import { type CellValue, type Edition, isCellValue, type ReportDraft } from '@nianbao/schema';

/** The number cells of one report, by index: as they stand, and as numbers that may be added (NaN: unknown). */
export interface Figures {
  readonly cells: readonly (CellValue | undefined)[];
  readonly counts: Float64Array;
}

/** Reads all number cells of a report in one walk; compiled once for an edition. */
export interface CellReader {
  readonly paths: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  read(report: ReportDraft): Figures;
}

interface Branch {
  readonly step: string;
  /** Index of the cell that the branch ends in, or -1. */
  readonly cell: number;
  /** The cell may hold a number below 0. */
  readonly signed: boolean;
  readonly branches: Branch[];
}

/** The reader for an edition's cells, those of alternative rows included. */
export function compileReader(edition: Edition): CellReader {
  const paths = [...edition.entries.values()].filter((entry) => entry.cell).map((entry) => entry.path);
  const root: Branch = { step: '', cell: -1, signed: false, branches: [] };
  paths.forEach((path, index) => {
    const signed = edition.entries.get(path)?.node.kind === 'change';
    grow(root, path.split('.'), { index, signed });
  });
  return {
    paths,
    indexOf: new Map(paths.map((path, index) => [path, index])),
    read(report) {
      const cells: (CellValue | undefined)[] = new Array(paths.length).fill(undefined);
      const counts = new Float64Array(paths.length).fill(Number.NaN);
      collect(root, report, { cells, counts });
      return { cells, counts };
    },
  };
}

function grow(branch: Branch, steps: readonly string[], cell: { index: number; signed: boolean }): void {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  let next = branch.branches.find((known) => known.step === step);
  if (!next) {
    next = { step, cell: rest.length === 0 ? cell.index : -1, signed: cell.signed, branches: [] };
    branch.branches.push(next);
  }
  grow(next, rest, cell);
}

function collect(
  branch: Branch,
  holder: unknown,
  into: { cells: (CellValue | undefined)[]; counts: Float64Array },
): void {
  if (typeof holder !== 'object' || holder === null) return;
  const bag = holder as Readonly<Record<string, unknown>>;
  for (const next of branch.branches) {
    const value = bag[next.step];
    if (next.cell < 0) collect(next, value, into);
    else if (isCellValue(value)) {
      into.cells[next.cell] = value;
      if (isCount(value, next.signed)) into.counts[next.cell] = value;
    }
  }
}

/** Only whole numbers, from 0 where the form asks for a count, take part in sums: blank, 「/」 and what cannot be a count are unknown, never 0. */
function isCount(value: CellValue, signed: boolean): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && (signed || value >= 0);
}
