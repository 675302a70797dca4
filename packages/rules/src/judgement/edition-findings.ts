import {
  type Edition,
  editions,
  isTelling,
  type Recognized,
  type Related,
  type ReportDraft,
  valueAt,
} from '@nianbao/schema';
import type { Finding, RuleContext, Stray } from '../engine/rule.js';

/** Table two is written on another form than the one declared. */
export function mixedFinding(
  { declared, written, ofYear }: Recognized,
  context: RuleContext,
): Finding | undefined {
  if (!declared || !written || declared === written) return undefined;
  const values = { year: context.year ?? null, declared: declared.id, written: written.id };
  const related = [...tellingRows(context.report, written), ...strayPlaces(context.strays)];
  if (ofYear === declared) {
    const about = { expected: declared.id, actual: written.id };
    return { path: 'proactiveDisclosure', message: 'F101.table', values, related, ...about };
  }
  const edits = [{ path: 'edition', value: written.id }];
  return {
    path: 'edition',
    message: 'F101.declared',
    values,
    expected: written.id,
    actual: declared.id,
    related,
    suggestions: [{ message: 'suggest.setEdition', values: { written: written.id }, edits, preferred: true }],
  };
}

/** The form is not the one for the year. */
export function yearFinding(
  { declared, written, ofYear }: Recognized,
  context: RuleContext,
): Finding | undefined {
  const { year, strays } = context;
  const actual = written ?? declared;
  if (year === undefined || !actual || actual === ofYear) return undefined;
  const words = wordsOf(strays);
  const values = { year, actual: actual.id, belongs: ofYear?.id ?? null, words };
  const related = strayPlaces(strays);
  if (ofYear)
    return { path: 'edition', message: 'F101.year', values, related, expected: ofYear.id, actual: actual.id };
  const first = editions[0]?.years.first ?? year;
  return year < first
    ? { path: 'reportingYear', message: 'F101.before', values: { ...values, first } }
    : undefined;
}

/** Items that only another form has among those of the report's form. */
export function wordsFinding({ strays, edition }: RuleContext): Finding {
  const [first, ...others] = strayPlaces(strays);
  const values = { words: wordsOf(strays), actual: edition.id };
  return { path: first?.path ?? 'edition', message: 'F101.words', values, related: others };
}

/** Rows of table two that hold items which only this edition has, each with these items. */
function tellingRows(report: ReportDraft, edition: Edition): readonly Related[] {
  return [...edition.entries.values()].flatMap(({ path, node, table, cell, depth }) => {
    if (table !== 2 || cell || depth < 2 || node.kind !== 'group') return [];
    const row = valueAt(report, path);
    if (typeof row !== 'object' || row === null) return [];
    const own = node.children.filter(
      ({ id, key }) => id in row && (isTelling(id, edition) || isTelling(key, edition)),
    );
    const items = own.map((child) => `${path}.${child.id}`);
    return items.length > 0 || isTelling(node.id, edition)
      ? [{ path, message: 'F101.row', values: { items, written: edition.id } }]
      : [];
  });
}

/** Keys that only another edition's form has. */
function strayPlaces(strays: readonly Stray[]): readonly Related[] {
  return strays.map(({ path, word }) => ({ path, message: 'F101.stray', values: { word } }));
}

/** The words of these keys, each once. */
function wordsOf(strays: readonly Stray[]): readonly string[] {
  return [...new Set(strays.map((stray) => stray.word))];
}
