import { indexLines, type LineIndex, type ParsedReport, type Span } from '@nianbao/document';
import type { Outcome, OutcomeReason } from '@nianbao/rules';
import type { Locale, Severity } from '@nianbao/schema';
import type {
  CheckedReport,
  LocatedProblem,
  LocatedRelated,
  ReadConfig,
  SuppressedProblem,
} from '@nianbao/workspace';
import type { OutcomeTable } from '../check/outcome-tally.js';
import type { Messages } from '../messages/index.js';
import type { Colors } from '../terminal/colors.js';

/** A file that has been checked: a report, or the configuration of a project. */
export interface CheckedFile {
  readonly name: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly problems: readonly LocatedProblem[];
  readonly suppressed: readonly SuppressedProblem[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly reasons: Readonly<Record<string, OutcomeReason>>;
  /** Absent for a configuration. */
  readonly parsed?: ParsedReport;
  /** How another file of the project is shown. */
  nameOf(path: string): string;
}

/** A report with its lines indexed. */
export function checkedFile(
  name: string,
  checked: CheckedReport,
  nameOf: CheckedFile['nameOf'] = (path) => path,
): CheckedFile {
  const { parsed, problems, suppressed, outcomes, reasons } = checked;
  const { text } = parsed;
  return { name, text, lines: indexLines(text), parsed, problems, suppressed, outcomes, reasons, nameOf };
}

/** A configuration with its lines indexed. */
export function checkedConfig(name: string, { text, problems }: Omit<ReadConfig, 'config'>): CheckedFile {
  const nothing = { suppressed: [], outcomes: {}, reasons: {} };
  return { ...nothing, name, text, lines: indexLines(text), problems, nameOf: (path) => path };
}

/** What was found in all files together. */
export interface Summary {
  /** Reports. */
  readonly files: number;
  readonly failures: number;
  readonly suppressed: Readonly<Record<SuppressedProblem['by'], number>>;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly maxWarnings: number | undefined;
  /** Reports that could not be compared with the year before, since nobody has its report. */
  readonly withoutLastYear: number;
  /** Problems that a baseline knows and that no longer occur. */
  readonly goneFromBaseline: number;
  /** What became of the rules, where it is to be shown. */
  readonly outcomes: OutcomeTable | undefined;
}

/** Writes the outcome of a check piece by piece, so that no more than one file is held in memory. */
export interface Reporter {
  begin(): string;
  file(file: CheckedFile): string;
  failure(name: string, message: string): string;
  end(summary: Summary): string;
}

/** What a reporter writes with. */
export interface ReporterContext {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly colors: Colors;
  readonly columns: number;
  readonly quiet: boolean;
  readonly showOutcomes: boolean;
  readonly version: string;
}

/** A place in a file as people and programs outside editors count: lines and UTF-16 columns from 1. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a span. */
export function regionOf(span: Span, lines: LineIndex): Region {
  return regionFrom({ start: lines.position(span.start), end: lines.position(span.end) });
}

/** A place that a problem rests on, in its own file or in another. */
export interface RelatedPlace {
  /** The other file. */
  readonly elsewhere: string | undefined;
  /** Absent where the other file has not been looked at. */
  readonly region: Region | undefined;
}

/** Where a place is that a problem rests on. */
export function relatedPlace({ span, elsewhere }: LocatedRelated, file: CheckedFile): RelatedPlace {
  if (!elsewhere) return { elsewhere: undefined, region: regionOf(span, file.lines) };
  const { range } = elsewhere;
  return { elsewhere: file.nameOf(elsewhere.file), region: range && regionFrom(range) };
}

/** The place as people and editors write it: `line:column`, with the file before it where it is another one. */
export function placeText({ elsewhere, region }: RelatedPlace): string {
  const at = region ? `${region.line}:${region.column}` : '';
  return [elsewhere, at].filter((part) => part !== undefined && part !== '').join(':');
}

function regionFrom({ start, end }: NonNullable<NonNullable<LocatedRelated['elsewhere']>['range']>): Region {
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
