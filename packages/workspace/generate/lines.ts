import { indexLines, parseReport, type Span } from '@nianbao/document';

const mostLines = 5;
const longestLine = 160;
const gap = '…';

/** The lines of a report that these paths stand in. */
export function linesOf(text: string, paths: readonly string[]): string {
  const parsed = parseReport(text);
  return linesAt(
    text,
    paths.flatMap((path) => parsed.locate(path, 'value') ?? parsed.locate(path, 'key') ?? []),
  );
}

/** The lines of these places, in order, with a mark where lines between are left out. */
export function linesAt(text: string, spans: readonly Span[]): string {
  const index = indexLines(text);
  const all = text.split('\n');
  const numbers = spans.flatMap(({ start, end }) => {
    const from = index.position(start).line;
    const to = index.position(Math.max(start, end - 1)).line;
    return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
  });
  const shown = [...new Set(numbers)].sort((a, b) => a - b).slice(0, mostLines);
  return shown
    .flatMap((line, at) => {
      const before = shown[at - 1];
      return before === undefined || before === line - 1 ? [clipped(all[line])] : [gap, clipped(all[line])];
    })
    .join('\n');
}

/** A line that fits on a page. */
function clipped(line = ''): string {
  return line.length <= longestLine ? line : `${line.slice(0, longestLine)}……`;
}
