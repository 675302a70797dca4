import type { Finding } from '../engine/rule.js';
import type { NarrativeSection } from '../narrative/index.js';
import { type PlainSentence, plainSentences } from '../wording/plain-sentences.js';
import {
  type NamedYear,
  plannedYear,
  type StatedPeriod,
  speaksOf,
  statedPeriod,
  toldYear,
} from '../wording/year-words.js';

const improvement = 'problemsAndImprovements';
/** A sentence without a year in digits can name no wrong one. */
const anyYear = /\d{4}/;

/** Wrong years of one section: of the period of the figures, of what was done, and of what is planned. */
export function yearFindings(section: NarrativeSection, year: number): readonly Finding[] {
  const { path, narrative } = section;
  const sentences = plainSentences(section).filter(({ text }) => anyYear.test(text));
  const periods = sentences.flatMap((sentence) => statedPeriod(sentence, year) ?? []);
  const wrong = periods.filter((period) => period.wrong.length > 0);
  const planned = path === improvement ? sentences.flatMap((sentence) => plannedYear(sentence) ?? []) : [];
  const stale = planned.filter((plan) => plan.year <= year);
  const isNamed = speaksOf(narrative.clean.text, year);
  const told =
    path === improvement ? [] : sentences.flatMap((sentence) => strayYear(sentence, year, isNamed) ?? []);
  return [
    ...wrong.map((period) => periodFinding(path, period, year)),
    ...together(stale, { message: 'N107.plan', path, expected: year + 1 }),
    ...together(told, { message: 'N107.told', path, expected: year }),
  ];
}

/** A year that is not the reporting year where its work is told; the years beside it only where the section never names it. */
function strayYear(sentence: PlainSentence, year: number, isNamed: boolean): NamedYear | undefined {
  if (statedPeriod(sentence, year)) return undefined;
  const told = toldYear(sentence);
  if (!told || told.year === year || sentence.text.includes(`${year}`)) return undefined;
  return isNamed && Math.abs(told.year - year) === 1 ? undefined : told;
}

/** A stale year often stands in several sentences of a section: one problem a year, the other places beside it. */
function together(
  found: readonly NamedYear[],
  { message, path, expected }: { message: string; path: string; expected: number },
): readonly Finding[] {
  return [...new Set(found.map(({ year }) => year))].map((actual) => {
    const places = found.filter(({ year }) => year === actual).map(({ range }) => ({ path, range }));
    const edits = places.map((place) => ({ ...place, value: `${expected}` }));
    const [first = { path }, ...others] = places;
    return {
      ...first,
      message,
      values: { actual, expected },
      actual,
      expected,
      related: others.map((place) => ({ ...place, message: 'N107.again' })),
      suggestions: [{ message: 'suggest.setYear', values: { expected }, edits }],
    };
  });
}

function periodFinding(path: string, { range, words, wrong }: StatedPeriod, year: number): Finding {
  const edits = wrong.map((part) => ({ path, range: part.range, value: `${part.expected}` }));
  return {
    path,
    range,
    message: 'N107.period',
    values: { words, year },
    suggestions: [{ message: 'suggest.setPeriod', values: { year }, edits }],
  };
}
