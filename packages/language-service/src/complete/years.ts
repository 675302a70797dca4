import { deadlineOf } from '@nianbao/rules';
import type { ReportDraft } from '@nianbao/schema';

const organs = [
  { organ: 'department', agency: { kind: 'department' } },
  { organ: 'county', agency: { kind: 'government', level: 'county' } },
  { organ: 'municipal', agency: { kind: 'government', level: 'municipal' } },
  { organ: 'provincial', agency: { kind: 'government', level: 'provincial' } },
] as const;

/** A day by which a report is to be published, and by whom. */
export interface Deadline {
  readonly date: string;
  readonly organ: (typeof organs)[number]['organ'];
  /** It holds for the organ of this report. */
  readonly own: boolean;
}

/** The last days of publication in the year after the one reported on; none where that year is not known. */
export function deadlinesOf(report: ReportDraft): readonly Deadline[] {
  const { reportingYear } = report;
  if (reportingYear === undefined) return [];
  const own = deadlineOf(report);
  return organs.map(({ organ, agency }) => {
    const { day } = deadlineOf({ agency });
    return { date: `${reportingYear + 1}-${day}`, organ, own: own.organ !== 'any' && own.day === day };
  });
}

/** A year that the report may be on, and what tells it. */
export interface ToldYear {
  readonly year: number;
  readonly from: 'date' | 'name';
}

/** The year reported on, as the date of publication and the name of the file tell it. */
export function yearsToldBy(report: ReportDraft, uri: string): readonly ToldYear[] {
  const published = /^\d{4}/.exec(report.publication?.date ?? '')?.[0];
  const named = /(?<!\d)20\d\d(?!\d)/.exec(
    uri.slice(uri.lastIndexOf('/') + 1).replace(/%[0-9A-F]{2}/gi, ' '),
  )?.[0];
  const date = published === undefined ? [] : [{ year: Number(published) - 1, from: 'date' as const }];
  const name = named === undefined ? [] : [{ year: Number(named), from: 'name' as const }];
  return [...date, ...name.filter(({ year }) => year !== date[0]?.year)];
}
