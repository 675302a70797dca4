import { type CellValue, NOT_APPLICABLE } from '@nianbao/schema';
import type { Side } from './names.js';
import type { ComparisonView, NarrativeView, TableView } from './view.js';
import type { CompareWords } from './words.js';

/** A row of a table as it is read: label, both values, difference, growth. */
export interface RowTexts {
  readonly path: string;
  /** The reports whose form has the cell. */
  readonly of: readonly Side[];
  readonly texts: readonly [string, string, string, string, string];
}

/** A table as it is read. */
export interface TableTexts {
  readonly head: readonly string[];
  /** None where nothing is to be listed. */
  readonly rows: readonly RowTexts[];
  /** What is not listed; undefined where everything is. */
  readonly note: string | undefined;
}

/** Puts a table into words and figures. */
export function tableTexts(table: TableView, { sides }: ComparisonView, words: CompareWords): TableTexts {
  const { cells, lone, leftOut } = table;
  const both = cells.map(
    ({ path, label, a, b, difference, growth }): RowTexts => ({
      path,
      of: ['a', 'b'],
      texts: [label, cellText(a, words), cellText(b, words), signed(difference), growthText(growth)],
    }),
  );
  const single = lone.map(({ path, label, of, value }): RowTexts => {
    const text = cellText(value, words);
    return {
      path,
      of: [of],
      texts: [label, of === 'a' ? text : words.noCell, of === 'b' ? text : words.noCell, '', ''],
    };
  });
  const rows = [...both, ...single];
  const isAnyLeftOut = leftOut.alike + leftOut.unsaid + leftOut.lone > 0;
  const areAllAlike = rows.length === 0 && leftOut.unsaid + leftOut.lone === 0;
  const note = areAllAlike ? words.allAlike : words.leftOut(leftOut, rows.length > 0);
  return {
    head: [words.cell, sides.a.column, sides.b.column, words.difference, words.growth],
    rows,
    note: isAnyLeftOut || areAllAlike ? note : undefined,
  };
}

/** How much of a section is the same, or why that cannot be told. */
export const shareText = ({ share }: NarrativeView, words: CompareWords): string =>
  share === null ? words.notComparable : `${Math.round(share * 100)}%`;

/** Characters of a passage that are shown. */
const mostShown = 40;

/** The beginning of the longest passage that both have; '' where there is none. */
export function passageText({ longest }: NarrativeView, words: CompareWords): string {
  if (!longest) return '';
  const { text } = longest;
  return words.quoted(text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);
}

/** What stands in a cell, as a reader of the form would say it. */
function cellText(value: CellValue | undefined, words: CompareWords): string {
  if (value === NOT_APPLICABLE) return words.notApplicable;
  return value === null || value === undefined ? words.blank : String(value);
}

/** A difference with its sign; nothing where there is none to tell. */
function signed(difference: number | null): string {
  if (difference === null) return '';
  return difference > 0 ? `+${difference}` : String(difference);
}

/** Growth in per cent with one decimal. */
function growthText(growth: number | null): string {
  return growth === null ? '' : `${growth > 0 ? '+' : ''}${(growth * 100).toFixed(1)}%`;
}
