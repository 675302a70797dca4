import type { SourcePlace } from '../source/place.js';
import type { Source } from '../source/source.js';
import { even } from '../words/bare.js';
import type { Draft, FoundCell } from './draft.js';
import { dateIn, FieldFinder, type FoundField } from './fields.js';
import { type Item, textOf } from './items.js';
import { traitsOf } from './organ.js';
import { bestTitle, type Title, type TitleLine, titleIn } from './title.js';

/** What stands around the report: the head of the page before section one, and the lines at its end. */
export interface Surroundings {
  readonly source: Source;
  readonly head: readonly Item[];
  readonly tail: readonly Item[];
}

/** Fills in title, organ, year, date and metadata from the head of the page. */
export function readHead({ source, head, tail }: Surroundings, draft: Draft): void {
  const fields = new FieldFinder(draft.edition).find(source, head);
  const title = findTitle(source, head, fields);
  setOrgan(title, [...signatureBelow(title, head), ...fields], draft);
  setYear(title, head, draft);
  setPublication(title, fields, draft);
  setDate(fields, { source, head, tail }, draft);
  sayOutside(fields, head, draft);
}

/** Fields that stand outside the article, and say something else than the report now does. */
function sayOutside(fields: readonly FoundField[], head: readonly Item[], draft: Draft): void {
  const places = new Set(head.filter((item) => item.outside).flatMap(placesOf));
  const left = fields.filter(({ id, value, place }) => {
    const known = String(draft.valueOf(`publication.${id}`) ?? '');
    const said = (id === 'date' ? dateIn(value) : undefined) ?? value;
    return places.has(place) && value !== '' && !(known !== '' && even(said).includes(known));
  });
  const [first] = left;
  const text = left.map(({ name, value }) => `${name}：${value}`).join(' / ');
  if (first) draft.say('text-left', { place: first.place, text });
}

const placesOf = (item: Item): readonly SourcePlace[] =>
  item.kind === 'line' ? [item.place] : item.cells.map((cell) => cell.place);

function findTitle(source: Source, head: readonly Item[], fields: readonly FoundField[]): Title | undefined {
  const lines = head.filter((item) => item.kind === 'line' && textOf(item).trim() !== '');
  const linesOf = (outside: boolean): readonly TitleLine[] =>
    lines
      .filter((item) => item.outside === outside)
      .map((item) => ({ text: textOf(item), place: item.place }));
  const named = fields
    .filter((field) => field.id === 'title')
    .map(({ value, place }) => ({ text: value, place }));
  const own = source.title === undefined ? [] : [{ text: source.title, place: {} }];
  return bestTitle([linesOf(false), named, own, linesOf(true)].map(titleIn));
}

/** The name of an organ alone on the line below a title that names none. */
function signatureBelow(title: Title | undefined, head: readonly Item[]): readonly FoundField[] {
  if (!title || title.organ) return [];
  const at = head.findIndex((item) => item.place === title.place);
  const next = head.slice(at + 1).find((item) => textOf(item).trim() !== '');
  const name = next ? even(textOf(next)).replace(/\s/g, '') : '';
  const isName = /^\p{Script=Han}{2,30}(?:局|委员会|政府|办公室|办公厅|厅|委|中心|办事处)$/u.test(name);
  return at < 0 || !next || !isName ? [] : [{ id: 'source', value: name, name: '发布', place: next.place }];
}

function setOrgan(title: Title | undefined, fields: readonly FoundField[], draft: Draft): void {
  const publisher = fields.find(
    (field) =>
      /发布|发文|主体/.test(field.name) && /^[^\d/]{4,40}[局委会厅府院办处室区署]$/u.test(field.value),
  );
  const name = title?.organ ?? publisher?.value;
  const place = title?.organ ? title.place : publisher?.place;
  if (name === undefined || !place) {
    draft.say('organ-unknown', { path: 'agency.name' });
    return;
  }
  const text = title?.organ ? title.text : name;
  draft.set('agency.name', name, { place, text, match: title?.organ ? 'exact' : 'inferred' });
  for (const [id, value] of Object.entries(traitsOf(name))) {
    draft.set(`agency.${id}`, value, { place, text: name, match: 'inferred' });
  }
}

/** 「数据统计期限自2023年1月1日起至…」 */
const period = /(20\d\d)\s*年\s*1\s*月\s*1\s*日/;

function setYear(title: Title | undefined, head: readonly Item[], draft: Draft): void {
  if (title?.year) {
    draft.set('reportingYear', title.year, { place: title.place, text: title.text, match: 'exact' });
    return;
  }
  for (const item of head) {
    const found = period.exec(even(textOf(item)).slice(0, 2000));
    if (!found) continue;
    draft.set('reportingYear', Number(found[1]), { place: item.place, text: found[0], match: 'inferred' });
    return;
  }
  draft.say('year-unknown', { path: 'reportingYear' });
}

function setPublication(title: Title | undefined, fields: readonly FoundField[], draft: Draft): void {
  if (title)
    draft.set('publication.title', title.text, { place: title.place, text: title.text, match: 'exact' });
  for (const { id, value, name, place } of fields) {
    if (id === 'date' || id === 'title') continue;
    const path = `publication.${id}`;
    const known = draft.valueOf(path);
    if (typeof known === 'string') continue;
    draft.set(path, value === '' ? null : value, { place, text: `${name}:${value}`, match: 'exact' });
  }
}

function setDate(fields: readonly FoundField[], around: Surroundings, draft: Draft): void {
  const path = 'publication.date';
  const found = dateOfField(fields) ?? dateOfLine(around.head) ?? dateOfSignature(around.tail);
  if (found) draft.set(path, found.date, found);
  const unread = fields.find(
    ({ id, name, value }) =>
      id === 'date' && value !== '' && !dateIn(value) && (!found || /日期|发布|公开/.test(name)),
  );
  if (unread) draft.say('field-unreadable', { path, place: unread.place, text: unread.value });
}

type FoundDate = FoundCell & { readonly date: string };

/** Dates of writing count only where there is none of publishing. */
const ofWriting = /成文|生成|发文/;

function dateOfField(fields: readonly FoundField[]): FoundDate | undefined {
  const dates = fields.flatMap(({ id, name, value, place }) => {
    const date = id === 'date' ? dateIn(value) : undefined;
    return date ? [{ name, date, place, text: value, match: 'exact' as const }] : [];
  });
  const found = dates.find(({ name }) => !ofWriting.test(name)) ?? dates[0];
  return found && { date: found.date, place: found.place, text: found.text, match: found.match };
}

/** A date at the beginning of a line below the title has no name: 「2024-01-18 来源：…」. */
const opensWithDate = /^\s*((?:19|20)\d\d\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}日?)(?=\s|$)/;

function dateOfLine(head: readonly Item[]): FoundDate | undefined {
  for (const item of head) {
    if (item.kind !== 'line' || item.outside) continue;
    const text = opensWithDate.exec(even(item.text).slice(0, 200))?.[1];
    const date = text === undefined ? undefined : dateIn(text);
    if (text && date) return { date, place: item.place, text, match: 'inferred' };
  }
  return undefined;
}

function dateOfSignature(tail: readonly Item[]): FoundDate | undefined {
  for (const item of tail.toReversed()) {
    const text = even(textOf(item)).replace(/\s/g, '');
    const date = text.length <= 20 ? dateIn(text) : undefined;
    if (date) return { date, place: item.place, text, match: 'inferred' };
  }
  return undefined;
}
