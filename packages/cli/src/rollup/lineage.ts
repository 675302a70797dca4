import type { ReportSum, SummedCell } from '@nianbao/rules';
import type { Edition, Locale } from '@nianbao/schema';
import { cellLabel, compareWords, escapeMarkdown, markdownTable } from '@nianbao/workspace';
import type { Session } from '../session.js';
import type { Gathered } from './members.js';

/** Where each number comes from, for programs: every cell. */
export function jsonLineage(gathered: Gathered, sum: ReportSum, options: LineageOptions): string {
  const { organ, year, members } = gathered;
  const value = {
    organ,
    year,
    members: members.map(({ name, report }) => ({ name, file: report?.key ?? null })),
    missing: sum.missing,
    cells: [...sum.values].map(([path, cell]) => ({
      path,
      label: cellLabel(path, options.edition, options.locale),
      ...cell,
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What a lineage is written with. */
export interface LineageOptions {
  readonly edition: Edition;
  readonly locale: Locale;
}

/** Where each number comes from, for people: cells that are 0 with every member are left out. */
export function markdownLineage(
  { organ, year }: Gathered,
  sum: ReportSum,
  { edition, messages, locale }: LineageOptions & Pick<Session, 'messages'>,
): string {
  const words = messages.rollup;
  const compare = compareWords(locale);
  const rows = [...sum.values]
    .filter(([, cell]) => cell.unknown.length > 0 || cell.members.some(({ value }) => value !== 0))
    .map(([path, cell]) => [
      cellLabel(path, edition, locale),
      cell.sum === null ? compare.blank : String(cell.sum),
      partsOf(cell),
      cell.unknown.join(messages.outcomes.listMark),
    ]);
  const head = [compare.cell, words.sum, words.members, words.unknown];
  const table = markdownTable(
    head,
    rows.map((row) => row.map(escapeMarkdown)),
    [2, 3],
  );
  return `${[`# ${escapeMarkdown(organ)} ${year}`, '', ...table].join('\n')}\n`;
}

const partsOf = ({ members }: SummedCell): string =>
  members.flatMap(({ name, value }) => (value === 0 ? [] : `${name} ${value}`)).join(' + ');
