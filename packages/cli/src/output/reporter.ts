import { indexLines, type LineIndex, type Span } from '@nianbao/document';
import type { Locale, Severity } from '@nianbao/schema';
import type { CheckedReport } from '@nianbao/workspace';
import type { Messages } from '../messages/index.js';
import type { Colors } from '../terminal/colors.js';

/** A file that has been checked. */
export interface CheckedFile {
  readonly name: string;
  readonly checked: CheckedReport;
  readonly lines: LineIndex;
}

/** The file with its lines indexed. */
export function checkedFile(name: string, checked: CheckedReport): CheckedFile {
  return { name, checked, lines: indexLines(checked.parsed.text) };
}

/** What was found in all files together. */
export interface Summary {
  readonly files: number;
  readonly failures: number;
  readonly suppressed: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly maxWarnings: number | undefined;
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
  const start = lines.position(span.start);
  const end = lines.position(span.end);
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
