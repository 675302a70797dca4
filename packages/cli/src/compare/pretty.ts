import {
  compareWords,
  messageOf,
  type NarrativeView,
  type ProblemsView,
  passageText,
  shareText,
  type TableView,
  tableTexts,
} from '@nianbao/workspace';
import type { Session } from '../session.js';
import { alignRows } from '../terminal/table.js';
import { visible } from '../terminal/visible.js';
import { type Compared, placeAt } from './compared.js';

/** For people: tables in columns, then texts, then problems. */
export function prettyComparison(compared: Compared, session: Session): string {
  const { colors, locale } = session;
  const { files, view } = compared;
  const words = compareWords(locale);
  const blocks = [
    (['a', 'b'] as const).map(
      (side) =>
        `${words[side]}  ${colors.bold(visible(view.sides[side].name))}  ${colors.dim(visible(files[side].name))}`,
    ),
    ...view.tables.map((table) => tableLines(table, compared, session)),
    [
      colors.bold(words.narratives),
      ...view.narratives.flatMap((one) => narrativeLines(one, compared, session)),
    ],
    ...view.problems.map((group) => problemLines(group, compared, session)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function tableLines(
  table: TableView,
  { view }: Compared,
  { colors, locale, messages }: Session,
): readonly string[] {
  const { head, rows, note } = tableTexts(table, view, compareWords(locale));
  const texts = [head, ...rows.map((row) => row.texts)].map((row) => row.map(visible));
  const [first = '', ...lines] =
    rows.length > 0 ? alignRows(texts, ['left', 'right', 'right', 'right', 'right']) : [];
  return [
    colors.bold(visible(table.title)),
    ...(rows.length > 0 ? [`  ${colors.dim(first)}`, ...lines.map((line) => `  ${line}`)] : []),
    ...(note === undefined ? [] : [`  ${note}${messages.compare.listAll}`]),
  ];
}

function narrativeLines(
  one: NarrativeView,
  compared: Compared,
  { colors, locale, messages }: Session,
): readonly string[] {
  const words = compareWords(locale);
  const share = shareText(one, words);
  const line = `  ${one.label}${messages.colon}${one.share === null ? share : words.same(share)}`;
  if (!one.longest) return [line];
  const { length, place } = one.longest;
  const at = colors.dim(visible(placeAt(compared, 'b', place)));
  return [line, `    ${at} ${words.longest(length)}${visible(passageText(one, words))}`];
}

function problemLines(
  { title, of, problems }: ProblemsView,
  compared: Compared,
  { colors, locale, messages }: Session,
): readonly string[] {
  const lines = problems.map((problem) => {
    const place = placeAt(compared, of, problem);
    return `  ${visible(`${place} ${messages.severities[problem.severity]} ${problem.code} ${messageOf(problem, locale)}`)}`;
  });
  return [colors.bold(title), ...lines];
}
