import type { Locale, Place } from '@nianbao/schema';
import type { LocatedProblem } from '../located.js';
import { messageOf } from '../messages.js';
import { escapeMarkdown, markdownTable } from '../page/escape.js';
import { pageWords } from '../page/words.js';
import type { Side } from './names.js';
import { passageText, type RowTexts, shareText, tableTexts } from './texts.js';
import type { ComparisonView, NarrativeView, ProblemsView } from './view.js';
import { type CompareWords, compareWords } from './words.js';

/** A place in one of the two reports; that of a problem knows its characters. */
export type ComparedPlace = Place & Partial<Pick<LocatedProblem, 'span'>>;

/** How a comparison says where something stands. */
export interface PlaceOptions {
  /** Address of a place; where it gives one, numbers, sections and codes lead there. */
  readonly link?: (side: Side, place: ComparedPlace) => string | undefined;
  /** A place written out before a problem, where nothing can lead there: `2024.nianbao.yaml:16:3`. */
  readonly placeText?: (side: Side, place: ComparedPlace) => string;
}

interface Rendering extends PlaceOptions {
  readonly view: ComparisonView;
  readonly words: CompareWords;
  readonly locale: Locale;
}

/** A comparison as Markdown, for a page, a document or a review. */
export function comparisonMarkdown(view: ComparisonView, locale: Locale, places: PlaceOptions = {}): string {
  const words = compareWords(locale);
  const rendering = { ...places, view, words, locale };
  const blocks = [
    `# ${escapeMarkdown(view.title)}`,
    ...view.tables.flatMap((table) => {
      const { head, rows, note } = tableTexts(table, view, words);
      const lines = markdownTable(
        head,
        rows.map((row) => rowCells(row, rendering)),
      );
      return [
        `## ${escapeMarkdown(table.title)}`,
        ...(rows.length > 0 ? [lines.join('\n')] : []),
        ...(note === undefined ? [] : [escapeMarkdown(note)]),
      ];
    }),
    ...narrativeBlocks(rendering),
    ...view.problems.flatMap((group) => problemBlocks(group, rendering)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function rowCells({ path, of, texts }: RowTexts, { link }: Rendering): readonly string[] {
  const [label, a, b, ...rest] = texts.map(escapeMarkdown);
  const value = (side: Side, text = '') =>
    linked(text, of.includes(side) ? link?.(side, { path }) : undefined);
  return [label ?? '', value('a', a), value('b', b), ...rest];
}

function narrativeBlocks({ view, words, link }: Rendering): readonly string[] {
  const passage = (one: NarrativeView) => {
    const text = escapeMarkdown(passageText(one, words));
    return one.longest ? linked(text, link?.('b', one.longest.place)) : text;
  };
  const rows = view.narratives.map((one) => [
    linked(escapeMarkdown(one.label), link?.('b', { path: one.path })),
    escapeMarkdown(shareText(one, words)),
    passage(one),
  ]);
  const table = markdownTable([words.section, words.share, words.passage], rows, [2]);
  return [`## ${words.narratives}`, table.join('\n')];
}

function problemBlocks(
  { title, of, problems }: ProblemsView,
  { link, placeText, locale }: Rendering,
): readonly string[] {
  const { severities } = pageWords[locale];
  const lines = problems.map((problem) => {
    const code = linked(`\`${problem.code}\``, link?.(of, problem));
    const place = placeText ? `${escapeMarkdown(placeText(of, problem))} ` : '';
    return `- ${place}${severities[problem.severity]} ${code} ${escapeMarkdown(messageOf(problem, locale))}`;
  });
  return [`## ${title}`, ...(lines.length > 0 ? [lines.join('\n')] : [])];
}

const linked = (markdown: string, address: string | undefined) =>
  address === undefined || markdown === '' ? markdown : `[${markdown}](<${address}>)`;
