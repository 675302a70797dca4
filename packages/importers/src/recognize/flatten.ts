import { type Edition, editions } from '@nianbao/schema';
import { hasHan } from '../words/bare.js';
import { labelVariants, sectionVariants } from '../words/variants.js';
import type { Item, LineItem } from './items.js';

interface Patterns {
  readonly headings: RegExp;
  readonly labels: RegExp;
}

/** Made once for all editions: they hold every label. */
const known = new WeakMap<readonly Edition[], Patterns>();

/** Cuts lines that hold a whole table, or a whole page, into headings, labels and numbers. */
export class LineCutter {
  readonly #headings: RegExp;
  readonly #labels: RegExp;

  constructor() {
    const patterns = known.get(editions) ?? {
      headings: headingPattern(editions),
      labels: labelPattern(editions),
    };
    known.set(editions, patterns);
    this.#headings = patterns.headings;
    this.#labels = patterns.labels;
  }

  cut(items: readonly Item[]): readonly Item[] {
    return items.flatMap((item): readonly Item[] => (item.kind === 'line' ? this.#cutLine(item) : [item]));
  }

  #cutLine(line: LineItem): readonly LineItem[] {
    if (line.text.length < shortest || line.text.length > longest) return [line];
    const parts = pieces(line, headingStarts(line.text, this.#headings));
    const cut = parts.flatMap((part) =>
      isFlattened(part.text, this.#labels) ? this.#cutTable(part) : [part],
    );
    return cut.length === 1 ? [line] : cut;
  }

  /** Each label with its number, and what stands between labels, becomes a piece. */
  #cutTable(line: LineItem): readonly LineItem[] {
    const starts: number[] = [];
    for (const found of line.text.matchAll(this.#labels)) {
      starts.push(found.index, found.index + found[0].length);
    }
    for (const found of line.text.matchAll(numberEnd)) starts.push(found.index + (found[1]?.length ?? 0));
    return pieces(line, starts);
  }
}

/** Digits that run into a label of which only the number, 「7.」, is known. */
const numberEnd =
  /(?<![\d.])(\d[\d\s]{0,400}?|-?\d{1,40}\.\d{1,40})\s{0,40}(?=(?:\d[.．、])?[\p{Script=Han}（(])(?!\s*(?:万?元|[件条宗项个次年月日]))/gu;
const shortest = 12;
const longest = 100_000;
/** A line with so many labels of the form is a flattened table. */
const fewestLabels = 3;
const anchor = /第二十条第|政府信息公开申请数量|结果维持/;

function isFlattened(text: string, labels: RegExp): boolean {
  if (!anchor.test(text.replace(/\s/g, ''))) return false;
  let count = 0;
  for (const _ of text.matchAll(labels)) if (++count >= fewestLabels) return true;
  return false;
}

function pieces(line: LineItem, starts: readonly number[]): readonly LineItem[] {
  const cuts = [...new Set([0, ...starts, line.text.length])].sort((a, b) => a - b);
  if (cuts.length <= 2) return [line];
  return cuts.slice(0, -1).flatMap((start, index) => {
    const text = line.text.slice(start, cuts[index + 1]);
    if (text.trim() === '') return [];
    const offset = (line.place.offset ?? 0) + start + (text.length - text.trimStart().length);
    return [
      {
        ...line,
        text: text.trim(),
        cut: true,
        wrapped: false,
        place: { ...line.place, offset },
      },
    ];
  });
}

/** Where a section's heading stands in a line: after a sentence or a number, and not in a list of headings. */
function headingStarts(text: string, headings: RegExp): readonly number[] {
  const starts: number[] = [];
  for (const found of text.matchAll(headings)) {
    const before = text.slice(0, found.index).trimEnd();
    const after = text.slice(found.index + found[0].length).trimStart();
    if (/[;；,，、]$|[包含括]$/.test(before) || /^[;；,，、。”"》]/.test(after)) continue;
    starts.push(found.index, found.index + found[0].length);
  }
  return starts;
}

/** Signs that reports write in several ways. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/[（(]/, '[（(]'],
  [/[）)]/, '[）)]'],
  [/[：:]/, '[：:]'],
  [/[，,、]/, '[，,、]'],
  [/[“”"]/, '[“”"]?'],
  [/\./, '[.．、]'],
  [/[*+?^${}|[\]\\/]/, '.'],
];

const spaced = (text: string) => Array.from(text, signClass).join('\\s*');
const signClass = (sign: string) => classes.find(([signs]) => signs.test(sign))?.[1] ?? sign;

function headingPattern(all: readonly Edition[]): RegExp {
  const labels = all.flatMap((edition) =>
    edition.sections.flatMap(({ node }) => [node.label, ...(sectionVariants[node.id]?.wordings ?? [])]),
  );
  return new RegExp(`[一二三四五六七八]\\s*[、.．]\\s*(?:${alternatives(labels)})`, 'g');
}

/** Labels of all tables with their numbers; in 「…000000072.没有现成信息」 the 「2.」 belongs to the label. */
function labelPattern(all: readonly Edition[]): RegExp {
  const printed = all.flatMap((edition) =>
    edition.form.tables.flatMap((grid) =>
      grid.rows.flatMap((row) => row.flatMap((cell) => (cell.kind === 'label' ? [cell.text] : []))),
    ),
  );
  const short = printed.map((text) => text.replace(/^(?:[一二三四五六七八]、|（.）|\d\.)/, ''));
  const variants = Object.values(labelVariants)
    .flat()
    .filter((text) => text.length > 3 && hasHan(text));
  return new RegExp(alternatives([...printed, ...short, ...variants]), 'g');
}

function alternatives(labels: readonly string[]): string {
  const unique = [...new Set(labels)].filter((label) => label.length > 1).sort((a, b) => b.length - a.length);
  return unique.map(spaced).join('|');
}
