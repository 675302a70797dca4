import { type Edition, editions, type SectionNumber } from '@nianbao/schema';
import type { SourcePlace } from '../source/place.js';
import { bare, even } from '../words/bare.js';
import { fieldVariants, labelVariants, sectionVariants } from '../words/variants.js';
import type { Draft } from './draft.js';
import { dateIn } from './fields.js';
import type { Item } from './items.js';
import { isPageNumber } from './number-rows.js';
import { paragraphsOf } from './paragraphs.js';
import { itemsOfSection, type Outline } from './sections.js';
import type { ZonedItem } from './zones.js';

/** A text that stands nowhere in the report. */
interface Left {
  readonly text: string;
  readonly place: SourcePlace;
}

/** So many texts of tables are said one by one; those after them together. */
const mostSaid = 40;
/** A sentence, and not a title, a menu or a field. */
const isProse = (text: string) => text.length >= 60 || (text.length >= 20 && /[。；]/.test(text));

/** Says every text that is neither in the report, nor one of its labels, nor in another message: nothing is lost. */
export function sayLeftOver(zoned: readonly ZonedItem[], outline: Outline, draft: Draft): void {
  const known = new KnownTexts(draft);
  const { head, headings } = outline;
  const taken = new Set<number>(headings.values());
  for (const section of [1, 5, 6] as const)
    for (const { index } of itemsOfSection(zoned, outline, section)) taken.add(index);
  const left = zoned.filter((one) => !taken.has(one.index));
  const words = left.filter((one) => one.table === undefined);
  sayHead(
    words.filter((one) => one.index < head),
    known,
    draft,
  );
  sayBetween(
    words.filter((one) => one.index >= head),
    { known, outline, draft },
  );
  sayTables(left, known, draft);
}

/** Sentences before the first section each for itself; what else stands there, menus and fields, together. */
function sayHead(words: readonly ZonedItem[], known: KnownTexts, draft: Draft): void {
  const rest: Left[] = [];
  const isRow = (item: Item) => item.kind === 'row';
  for (const { text, place } of paragraphsOf(words.map((one) => one.item).filter((item) => !isRow(item)))) {
    if (known.has(text, place)) continue;
    if (isProse(text)) draft.say('text-left', { place, text });
    else rest.push({ text, place });
  }
  for (const { item } of words)
    if (item.kind === 'row') rest.push(...piecesOf(item).filter((one) => !known.has(one.text, one.place)));
  sayTogether(rest, draft);
}

interface Around {
  readonly known: KnownTexts;
  readonly outline: Outline;
  readonly draft: Draft;
}

/** Paragraphs between tables and behind the last section. */
function sayBetween(words: readonly ZonedItem[], { known, outline, draft }: Around): void {
  const runs: ZonedItem[][] = [];
  for (const one of words) {
    const last = runs.at(-1)?.at(-1);
    if (last?.index === one.index - 1) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  for (const run of runs) {
    const path = pathAt(run[0]?.index ?? 0, outline, draft.edition);
    for (const { text, place } of paragraphsOf(run.map((one) => one.item))) {
      if (!known.has(text, place)) draft.say('text-left', { place, text, ...(path ? { path } : {}) });
    }
  }
}

/** The section of a table that words stand in; none behind the last words. */
function pathAt(index: number, { headings, end }: Outline, edition: Edition): string | undefined {
  if (index >= end) return undefined;
  const before = [...headings].filter(([, at]) => at <= index).sort((a, b) => b[1] - a[1]);
  const section: SectionNumber | undefined = before[0]?.[0];
  return section === undefined ? undefined : edition.sections[section - 1]?.path;
}

/** Notes and captions among the rows of tables. */
function sayTables(left: readonly ZonedItem[], known: KnownTexts, draft: Draft): void {
  const rest: Left[] = [];
  let count = 0;
  for (const { item, table } of left) {
    if (table === undefined) continue;
    const texts = piecesOf(item).filter((one) => !known.has(one.text, one.place) && !known.isLabel(one.text));
    const [first] = texts;
    if (!first) continue;
    const text = texts.map((one) => one.text).join(' ');
    const path = draft.edition.sections[table - 1]?.path;
    if (++count > mostSaid) rest.push({ text, place: first.place });
    else draft.say('text-left', { place: first.place, text, ...(path ? { path } : {}) });
  }
  sayTogether(rest, draft);
}

function sayTogether(rest: readonly Left[], draft: Draft): void {
  const [first] = rest;
  const texts = [...new Set(rest.map((one) => one.text))];
  if (first) draft.say('text-left', { place: first.place, text: texts.join(' / ') });
}

function piecesOf(item: Item): readonly Left[] {
  const pieces = item.kind === 'line' ? [item] : item.cells.filter((cell) => !cell.continued);
  return pieces
    .map(({ text, place }) => ({ text: text.trim(), place }))
    .filter(({ text }) => text !== '' && !isPageNumber(text));
}

/** So many letters of a place that was read may be left: scraps of names. */
const mostUntold = 2;
/** What a page says of itself beside the fields of a report. */
const furniture =
  /(?:浏览|点击|阅读|访问|下载)(?:次数|人数|数|量)?\d*次?|(?:字体|字号)(?:大小)?(?:大|中|小|默认)*|分享到?|打印(?:本页)?|关闭(?:窗口|本页)?|收藏|\d{1,2}(?:时|分|秒)?/g;
/** A place that so much was taken from is looked at no further. */
const mostTold = 64;

/** What of the source is in the report or in a message already. */
class KnownTexts {
  /** What was taken from each place, or said of it. */
  readonly #places = new Map<SourcePlace, Set<string>>();
  readonly #date: unknown;
  readonly #said: readonly string[];
  readonly #title: string;
  readonly #names: ReadonlySet<string>;
  /** Names of sections and fields, the longest first. */
  readonly #named: readonly string[];
  readonly #letters: ReadonlySet<string>;

  constructor(draft: Draft) {
    const messages = draft.messages();
    for (const { place, text } of [...Object.values(draft.provenance()), ...messages]) {
      if (place) this.#places.set(place, (this.#places.get(place) ?? new Set()).add(bare(text ?? '')));
    }
    this.#date = draft.valueOf('publication.date');
    this.#said = messages.slice(0, 400).flatMap((one) => (one.text ? [bare(one.text)] : []));
    this.#title = bare(String(draft.valueOf('publication.title') ?? ''));
    this.#names = new Set([bare(String(draft.valueOf('agency.name') ?? '')), ...namesIn(draft.edition)]);
    this.#named = [...this.#names].filter((name) => name.length > 1).sort(longestFirst);
    this.#letters = lettersOf(editions);
  }

  /** The place is that of a value or of a message, or the words are those of the title, a field or a message. */
  has(text: string, place: SourcePlace): boolean {
    const words = bare(text);
    // A stroke that was read into a numeral, 「l六、」, is none of the words.
    if (words === '' || /^[lI]$/.test(words) || this.#isTold(words, place)) return true;
    if (words.length <= 12 && this.#date !== undefined && dateIn(text) === this.#date) return true;
    if (this.#names.has(words.replace(/^表[一二三四]/, ''))) return true;
    if (this.#title !== '' && (this.#title.includes(words) || words === `标题${this.#title}`)) return true;
    return this.#said.some((said) => (words.length > 1 ? said.includes(words) : said.endsWith(words)));
  }

  /** All but a name or two was taken from the place: a whole page on one line holds more than its date. */
  #isTold(words: string, place: SourcePlace): boolean {
    const told = this.#places.get(place);
    if (!told) return false;
    if (told.size > mostTold) return true;
    let rest = words;
    for (const text of [...told].sort(longestFirst)) if (text !== '') rest = rest.split(text).join('');
    if (rest.length > mostNamed) return false;
    for (const name of this.#named) rest = rest.split(name).join('');
    return rest.replace(furniture, '').length <= mostUntold;
  }

  /** A label of a table, or scraps of some: no letter in it that the labels lack. */
  isLabel(text: string): boolean {
    const words = even(text);
    // 「12人」 is a number with a word of its own; 「1.国家秘密」 is a label.
    if (/^\s*\d+\s*\p{L}/u.test(words)) return false;
    const letters = words.match(/\p{L}/gu) ?? [];
    return letters.length > 0 && letters.length < 80 && letters.every((letter) => this.#letters.has(letter));
  }
}

/** What is longer holds more than names. */
const mostNamed = 60;
const longestFirst = (one: string, other: string) => other.length - one.length;

/** Names of sections and of the fields of a head. */
function namesIn(edition: Edition): readonly string[] {
  const publication = edition.entries.get('publication')?.node;
  const fields = publication?.kind === 'group' ? publication.children : [];
  return [
    ...edition.sections.map(({ node }) => node.label),
    ...fields.flatMap(({ id, key, label }) => [key, label, ...(fieldVariants[id] ?? [])]),
  ].map(bare);
}

const known = new WeakMap<readonly Edition[], ReadonlySet<string>>();

/** Every letter of every label of the form, and of its usual variants. */
function lettersOf(all: readonly Edition[]): ReadonlySet<string> {
  const gathered = known.get(all);
  if (gathered) return gathered;
  const printed = all.flatMap((edition) => [
    ...edition.form.tables.flatMap((grid) =>
      grid.rows.flatMap((row) => row.flatMap((cell) => (cell.kind === 'label' ? [cell.text] : []))),
    ),
    ...[...edition.entries.values()].flatMap(({ node }) => [node.label, node.key, node.number ?? '']),
  ]);
  const variants = [
    ...Object.values(labelVariants).flat(),
    ...Object.values(sectionVariants).flatMap(({ wordings, weak = [] }) => [...wordings, ...weak]),
  ];
  const letters = new Set(Array.from([...printed, ...variants, '表一二三四五六七八九十'].join('')));
  known.set(all, letters);
  return letters;
}
