import type { Entry } from '@nianbao/schema';
import type { ParsedReport } from '../parse/report.js';
import type { Span } from '../source/problem.js';
import { contextAt } from './context.js';

/** The field at an offset, for hover; undefined between fields and where the form knows nothing. */
export function entryAt(
  parsed: ParsedReport,
  offset: number,
): { readonly entry: Entry; readonly part: 'key' | 'value'; readonly span: Span } | undefined {
  const { where, entry, replace } = contextAt(parsed, offset);
  if (!entry || where === 'comment' || where === 'none') return undefined;
  if (where === 'narrative') {
    const span = parsed.locate(entry.path, 'value') ?? replace;
    return { entry, part: 'value', span };
  }
  if (replace.end <= replace.start) return undefined;
  return { entry, part: where, span: replace };
}
