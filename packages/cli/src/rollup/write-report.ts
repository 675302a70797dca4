import { applyEdits, editReport, formatReport, newReport, parseReport } from '@nianbao/document';
import type { ReportSum } from '@nianbao/rules';
import type { Edition } from '@nianbao/schema';
import type { Gathered } from './members.js';

/** The summed report as a file: what could not be summed stays blank, and so does everything that people write. */
export function reportOf({ organ, year, entry }: Gathered, sum: ReportSum, edition: Edition): string {
  const blank = newReport({
    agency: organ,
    year,
    edition: edition.id,
    ...(entry?.kind === undefined ? {} : { kind: entry.kind }),
    ...(entry?.level === undefined ? {} : { level: entry.level }),
  });
  const edits = [...sum.values].flatMap(([path, cell]) =>
    cell.sum === null ? [] : [{ path, value: cell.sum }],
  );
  return formatReport(applyEdits(blank, editReport(parseReport(blank), edits)));
}
