import type { Entry } from '@nianbao/schema';
import type { ParsedReport } from '../parse/report.js';
import type { Span } from '../source/problem.js';
import { contextAt } from './context.js';

/** A member of the report at an offset, by its key or its value. */
export interface EntryPlace {
  readonly entry: Entry;
  readonly part: 'key' | 'value';
  readonly span: Span;
}

/** The member whose key or value an offset is in; undefined inside narratives, comments and between members. */
export function entryAt(parsed: ParsedReport, offset: number): EntryPlace | undefined {
  const { where, entry, replace } = contextAt(parsed, offset);
  if (!entry || (where !== 'key' && where !== 'value')) return undefined;
  return { entry, part: where, span: replace };
}
