import { equationsOf } from '@nianbao/rules';
import { type Entry, labelOf, type TableNumber, tableName } from '@nianbao/schema';
import type { CheckedReport, LocatedProblem } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeLens } from 'vscode-languageserver-types';
import type { FeatureOptions } from './feature-options.js';
import { sentencesOf } from './sentences.js';
import { rangeOf } from './spans.js';

/** Above each section what stands in it: 「表三：25 行，2 处不平」. What is blank is not called balanced. */
export function codeLenses(
  document: TextDocument,
  checked: CheckedReport,
  options: FeatureOptions,
): CodeLens[] {
  const sections = checked.parsed.edition.sections.flatMap((entry) => {
    const span = checked.parsed.locate(entry.path, 'key');
    if (!span) return [];
    const range = rangeOf(document, span);
    const title = titleOf(checked, entry, options);
    return [
      {
        range,
        command: { title, command: options.showProblems ?? '', arguments: [document.uri, range.start.line] },
      },
    ];
  });
  return [...comparison(document, checked, options), ...sections];
}

/** On the head of the report 「对比上年」, where an earlier report is there and the client can show two side by side. */
function comparison(
  document: TextDocument,
  { parsed, surroundings }: CheckedReport,
  { compare, locale, uriOf }: FeatureOptions,
): CodeLens[] {
  const [earlier] = surroundings?.earlier ?? [];
  const span = parsed.locate('agency', 'key') ?? parsed.locate('reportingYear', 'key');
  if (!earlier || earlier.year === undefined || !span || compare === undefined || !uriOf) return [];
  const title = sentencesOf(locale).compareWith(
    earlier.year,
    earlier.year + 1 === parsed.report.reportingYear,
  );
  const params = { uri: document.uri, with: uriOf(earlier.key) };
  return [{ range: rangeOf(document, span), command: { title, command: compare, arguments: [params] } }];
}

function titleOf(checked: CheckedReport, entry: Entry, { locale }: FeatureOptions): string {
  const sentences = sentencesOf(locale);
  const own = checked.problems.filter((problem) => belongs(problem, entry));
  const label = labelOf(entry.node, locale);
  if (!entry.table || entry.table === 2) return `${label} · ${sentences.section(own.length)}`;
  const broken = new Set(own.filter(isImbalance).map((problem) => problem.path)).size;
  const others = own.filter((problem) => !isImbalance(problem)).length;
  const counts = { rows: rowsOf(checked, entry.table), broken, ...assessed(checked, entry) };
  const table = sentences.table(tableName(entry.table, locale), counts);
  return others === 0 ? table : `${table} · ${sentences.section(own.length)}`;
}

const belongs = ({ path }: LocatedProblem, { path: section }: Entry) =>
  path === section || path.startsWith(`${section}.`);

/** The rules of the form's arithmetic. */
const isImbalance = ({ code }: LocatedProblem) => code.startsWith('T3') || code.startsWith('T4');

/** How many equations of a table could be judged, and how many not for a blank. */
function assessed({ parsed }: CheckedReport, { path }: Entry): { known: number; unknown: number } {
  const own = equationsOf(parsed.report).filter(({ left }) =>
    left.some((cell) => cell.startsWith(`${path}.`)),
  );
  const known = own.filter(({ difference }) => difference !== null).length;
  return { known, unknown: own.length - known };
}

function rowsOf({ parsed }: CheckedReport, table: TableNumber): number {
  const rows = table === 3 ? parsed.edition.applicationRows : parsed.edition.caseGroups;
  return rows.filter((row) => parsed.locate(row.path)).length;
}
