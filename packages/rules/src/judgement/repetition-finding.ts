import type { Related } from '@nianbao/schema';
import type { OpenReport } from '../engine/open-report.js';
import type { Finding } from '../engine/rule.js';
import { mostRepeated, type RepeatedFrom, type RepeatedPassage } from '../repetition/index.js';

/** Passages that are pointed at; the rest is in the share. */
const shown = 3;

/** What counts as repeated: for each section the percentage, and how many own words it needs to be judged. */
interface RepetitionMeasure {
  readonly limits: Readonly<Record<string, number>>;
  readonly shortest: number;
}

/** The sections that repeat an earlier report beyond their limit; undefined where none has enough words of its own. */
export function repetitionFindings(
  { fingerprints }: OpenReport,
  past: readonly OpenReport[],
  { limits, shortest }: RepetitionMeasure,
): readonly Finding[] | undefined {
  const judged = fingerprints().filter(({ path, codes }) => path in limits && codes.length >= shortest);
  if (judged.length === 0) return undefined;
  return judged.flatMap((section) => {
    const repeated = mostRepeated(section, past);
    const beyond = repeated && repeated.share * 100 >= (limits[section.path] ?? 100);
    return beyond ? [repetitionFinding(section.path, repeated)] : [];
  });
}

/** A section that repeats an earlier year's: said on its longest repeated passage, beside where that was taken from. */
function repetitionFinding(path: string, { share, passages, from }: RepeatedFrom<OpenReport>): Finding {
  const longest = passages.toSorted((a, b) => b.length - a.length).slice(0, shown);
  const [first, ...others] = longest;
  return {
    path,
    ...(first ? { range: first.range } : {}),
    message: 'Y103.repeats',
    values: { year: from.year ?? null, percent: Math.floor(share * 100), longest: first?.length ?? 0 },
    related: [
      ...longest.map((passage) => sourceOf(path, passage, from)),
      ...others.map(({ range, length }) => ({ path, range, message: 'Y103.passage', values: { length } })),
    ],
  };
}

function sourceOf(path: string, { source, length }: RepeatedPassage, from: OpenReport): Related {
  return {
    path,
    range: source,
    message: 'Y103.source',
    values: { year: from.year ?? null, length },
    report: from.key,
    edition: from.edition.id,
  };
}
