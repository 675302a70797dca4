import { currentEdition, type Edition, editionOf, editions } from '@nianbao/schema';
import { bare, hasHan } from '../words/bare.js';
import type { Item } from './items.js';
import { textOf } from './items.js';

/** The edition of the form, and by what it was told. */
export interface RecognizedEdition {
  readonly edition: Edition;
  readonly by: 'option' | 'labels' | 'year' | 'default';
}

/** Judges by the labels of table two, which differ; else by the year; else takes the edition of today. */
export function recognizeEdition(
  items: readonly Item[],
  said: { readonly option: string | undefined; readonly year: number | undefined },
): RecognizedEdition {
  const chosen = said.option === undefined ? undefined : editionOf(said.option);
  if (chosen) return { edition: chosen, by: 'option' };
  const words = new Set(items.flatMap(wordsOf));
  const scores = editions.map((edition) => ({
    edition,
    score: tellingLabels(edition).filter((label) => words.has(label)).length,
  }));
  const [best, second] = scores.toSorted((a, b) => b.score - a.score);
  if (best && best.score > 0 && best.score > (second?.score ?? 0))
    return { edition: best.edition, by: 'labels' };
  const { year } = said;
  const ofYear =
    year === undefined ? undefined : editions.find(({ years }) => year >= years.first && year <= years.last);
  return ofYear ? { edition: ofYear, by: 'year' } : { edition: currentEdition, by: 'default' };
}

/** No label is longer. */
const longest = 60;

function wordsOf(item: Item): readonly string[] {
  const all = item.kind === 'line' ? [item.text] : item.cells.map((cell) => cell.text);
  const texts = all.filter(hasHan);
  if (texts.length === 0) return [];
  const parts = texts.flatMap((text) => (text.length < longest ? text.split(/[^\p{L}\p{N}/]+|\//u) : []));
  return [...texts, ...parts, textOf(item)].filter((text) => text.length < longest).map(bare);
}

const known = new WeakMap<Edition, readonly string[]>();

/** Labels of table two that no other edition has; gathered once an edition. */
function tellingLabels(edition: Edition): readonly string[] {
  const labels = known.get(edition) ?? gatherTelling(edition);
  known.set(edition, labels);
  return labels;
}

function gatherTelling(edition: Edition): readonly string[] {
  const others = new Set(editions.filter((one) => one !== edition).flatMap(labelsOf));
  return labelsOf(edition).filter((label) => !others.has(label));
}

function labelsOf(edition: Edition): readonly string[] {
  const grid = edition.form.tables.find((one) => one.table === 2);
  const labels = (grid?.rows ?? []).flatMap((row) =>
    row.flatMap((cell) => (cell.kind === 'label' ? [bare(cell.text)] : [])),
  );
  return [...new Set(labels)];
}
