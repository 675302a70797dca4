import type { OpenReport } from '../../src/index.js';
import { openReport } from '../../src/index.js';
import { corpusPage, pageOf } from './page.js';
import { type CorpusReport, corpusReports, exampleReports } from './sources.js';

/** The committed page. */
export const corpusFile = new URL('../../corpus.md', import.meta.url);

/** The page made afresh. */
export function makeCorpusPage(): string {
  const reports = [...corpusReports(), ...exampleReports()];
  return corpusPage(reports.map((one) => pageOf(one, earlierOf(one, reports))));
}

/** Reports of the same organ for earlier years, latest first. */
function earlierOf({ report }: CorpusReport, all: readonly CorpusReport[]): readonly OpenReport[] {
  const year = Number(report.reportingYear);
  return all
    .filter(
      (other) =>
        other.report.agency?.name === report.agency?.name && Number(other.report.reportingYear) < year,
    )
    .sort((a, b) => Number(b.report.reportingYear) - Number(a.report.reportingYear))
    .map((other) => openReport(other.report, other.name));
}
