import { describeImportMessage } from '@nianbao/importers';
import type { Locale } from '@nianbao/schema';
import { type Imported, statusOf } from './imported.js';

/** One source for programs. */
export function jsonImported(imported: Imported, locale: Locale): string {
  const { source, format, result, target, failure } = imported;
  return JSON.stringify({
    source,
    format: format ?? null,
    status: statusOf(imported),
    report: target ?? null,
    edition: result?.edition ?? null,
    agency: result?.report?.agency?.name ?? null,
    year: result?.report?.reportingYear ?? null,
    ...(failure === undefined ? {} : { failure }),
    messages: (result?.messages ?? []).map((message) => ({
      ...message,
      message: describeImportMessage(message, locale),
    })),
  });
}

/** How many sources were read how well. */
export function jsonSummary(all: readonly Imported[]): string {
  const of = (status: ReturnType<typeof statusOf>) => all.filter((one) => statusOf(one) === status).length;
  return JSON.stringify({
    sources: all.length,
    exact: of('exact'),
    messages: of('messages'),
    failed: of('failed'),
  });
}
