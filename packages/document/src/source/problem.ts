import type { CellValue, Place, Problem, Values } from '@nianbao/schema';
import type { TextEdit } from './repair.js';
import type { SourceCode } from './rules.js';
import { severityOfSource, slugOf } from './rules.js';

/** Characters of a file, as UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A way out as text edits. A safe one changes no meaning and may be applied without asking. */
export interface SourceFix {
  /** Key of the sentence in the catalogue. */
  readonly message: string;
  readonly values?: Values;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** What only the text can show: a fault of writing, with its place in the file. */
export interface SourceProblem extends Problem {
  readonly code: SourceCode;
  readonly span: Span;
  readonly fixes: readonly SourceFix[];
}

/** What a source check says; the rest of the problem follows from it. */
export interface Finding {
  readonly code: SourceCode;
  /** Key of the sentence in the catalogue. */
  readonly message: string;
  readonly span: Span;
  readonly path: string;
  readonly values?: Values;
  readonly fixes?: readonly SourceFix[];
  readonly related?: readonly (Place & { readonly message: string; readonly values?: Values })[];
  readonly expected?: CellValue | string;
  readonly actual?: CellValue | string;
}

/** The problem that a finding stands for; its path is of the form of this edition. */
export function problemOf(finding: Finding, edition: string): SourceProblem {
  const { code, message, span, path, values = {}, fixes = [], related = [], expected, actual } = finding;
  return {
    edition,
    code,
    slug: slugOf(code),
    severity: severityOfSource(code),
    message,
    path,
    values,
    span,
    fixes,
    related,
    suggestions: [],
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  };
}
