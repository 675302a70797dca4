import type { LocatedProblem } from '@nianbao/workspace';
import type { LoadedReport } from '../projects/load-report.js';
import type { Session } from '../session.js';
import { escaped, markdownRows } from '../terminal/table.js';
import { problemLine } from './pretty.js';
import type { ComparisonView, TableView } from './view.js';
import { cellText, columnTitles, growthText, problemTitles, shareText, signed, titleOf } from './words.js';

/** For a document or a review: headings, tables, lists. */
export function markdownComparison(view: ComparisonView, session: Session): string {
  const { messages } = session;
  const { a, b, problems, narratives } = view;
  const words = messages.compare;
  const titles = problemTitles(view, messages);
  const shares = narratives.map(({ label, share }) => [
    label,
    share === null ? words.notComparable : shareText(share),
  ]);
  return `${[
    `# ${escaped(titleOf(a))} / ${escaped(titleOf(b))}`,
    ...view.tables.flatMap((table) => [
      '',
      `## ${escaped(table.name)}`,
      '',
      ...tableLines(table, view, session),
    ]),
    '',
    `## ${words.narratives}`,
    '',
    ...markdownRows([[words.section, words.share], ...shares], ['left', 'right']),
    ...listLines(titles.fresh, { problems: problems.fresh, side: b }, session),
    ...listLines(titles.resolved, { problems: problems.resolved, side: a }, session),
    ...listLines(titles.persisting, { problems: problems.persisting, side: b }, session),
  ].join('\n')}\n`;
}

function tableLines(table: TableView, view: ComparisonView, { messages }: Session): readonly string[] {
  const words = messages.compare;
  if (table.cells.length === 0 && table.lone.length === 0) return [words.nothing];
  const head = [words.cell, ...columnTitles(view, messages), words.difference, words.growth];
  const rows = table.cells.map((cell) => [
    cell.label,
    cellText(cell.a, messages),
    cellText(cell.b, messages),
    signed(cell.difference),
    growthText(cell.growth),
  ]);
  const lone = table.lone.map(({ label, of, value }) => {
    const text = cellText(value, messages);
    return [label, of === 'a' ? text : words.noCell, of === 'b' ? text : words.noCell, '', ''];
  });
  return markdownRows([head, ...rows, ...lone], ['left', 'right', 'right', 'right', 'right']);
}

function listLines(
  title: string,
  { problems, side }: { readonly problems: readonly LocatedProblem[]; readonly side: LoadedReport },
  session: Session,
): readonly string[] {
  const lines = problems.map((problem) => `- ${escaped(problemLine(problem, side, session))}`);
  return ['', `## ${title}`, ...(lines.length > 0 ? ['', ...lines] : [])];
}
