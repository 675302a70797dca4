import { indexLines, type ParsedReport, parseReport, type Span } from '@nianbao/document';
import { spanOf } from '@nianbao/workspace';
import type { Range } from 'vscode-languageserver';

/** Where in a report what a path names stands; without a path, at its top. */
export function placesIn(text: string): (path: string | undefined) => Range {
  const parsed = parseReport(text);
  const lines = indexLines(text);
  return (path) => {
    const span = path === undefined ? { start: 0, end: 0 } : spanOfValue(parsed, path);
    return { start: lines.position(span.start), end: lines.position(span.end) };
  };
}

/** What a path names; of a blank its key and the place of what is missing, so that what is written there belongs to it. */
function spanOfValue(parsed: ParsedReport, path: string): Span {
  const value = parsed.locate(path);
  const isBlank = value !== undefined && value.start === value.end;
  return (isBlank && parsed.locate(path, 'pair')) || spanOf(parsed, { path });
}
