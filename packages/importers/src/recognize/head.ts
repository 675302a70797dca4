import type { Source } from '../source/source.js';
import { even } from '../words/bare.js';
import type { Draft, FoundCell } from './draft.js';
import { dateIn, FieldFinder, type FoundField } from './fields.js';
import { type Item, textOf } from './items.js';
import { traitsOf } from './organ.js';
import { type Title, type TitleLine, titleIn } from './title.js';

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
  setOrgan(title, fields, draft);
  setYear(title, head, draft);
  setPublication(title, fields, draft);
  setDate(fields, { source, head, tail }, draft);
}

function findTitle(source: Source, head: readonly Item[], fields: readonly FoundField[]): Title | undefined {
  const lines: TitleLine[] = head
    .filter((item) => item.kind === 'line')
    .map((item) => ({ text: textOf(item), place: item.place }))
    .filter(({ text }) => text.trim() !== '');
  const named = fields
    .filter((field) => field.id === 'title')
    .map(({ value, place }) => ({ text: value, place }));
  const own = source.title === undefined ? [] : [{ text: source.title, place: {} }];
  return titleIn(lines) ?? titleIn(named) ?? titleIn(own);
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
  const found = dateOfField(fields) ?? dateOfSignature(around.tail);
  if (found) draft.set(path, found.date, found);
  const unread = fields.find((field) => field.id === 'date' && field.value !== '');
  if (unread && !found) draft.say('field-unreadable', { path, place: unread.place, text: unread.value });
}

type FoundDate = FoundCell & { readonly date: string };

function dateOfField(fields: readonly FoundField[]): FoundDate | undefined {
  for (const { id, value, place } of fields) {
    const date = id === 'date' ? dateIn(value) : undefined;
    if (date) return { date, place, text: value, match: 'exact' };
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
