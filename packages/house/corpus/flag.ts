import { checkReport } from '@nianbao/rules';
import type { Place } from '@nianbao/schema';
import type { CorpusReport } from './read-corpus.js';

/** The places that each rule flags, by code, in order: `file path[start-end]`. */
export type Flagged = Readonly<Record<string, readonly string[]>>;

/** Runs all rules over the reports. */
export function flagAll(reports: readonly CorpusReport[]): Flagged {
  const flagged = new Map<string, string[]>();
  for (const { file, report, written, beside } of reports) {
    for (const problem of [...written, ...checkReport(report, beside).problems]) {
      const places = flagged.get(problem.code) ?? [];
      flagged.set(problem.code, [...places, placeOf(file, problem)]);
    }
  }
  const codes = [...flagged.keys()].sort();
  return Object.fromEntries(codes.map((code) => [code, [...(flagged.get(code) ?? [])].sort()]));
}

function placeOf(file: string, { path, range }: Place): string {
  return range ? `${file} ${path}[${range.start}-${range.end}]` : `${file} ${path}`;
}

/** What changed for one rule since the last recorded run. */
export interface Change {
  readonly code: string;
  readonly newly: readonly string[];
  readonly noLonger: readonly string[];
}

/** Compares a run with the recorded one, rule by rule. A place flagged twice counts twice. */
export function changesSince(recorded: Flagged, now: Flagged): readonly Change[] {
  const codes = [...new Set([...Object.keys(recorded), ...Object.keys(now)])].sort();
  return codes.flatMap((code) => {
    const newly = without(now[code] ?? [], recorded[code] ?? []);
    const noLonger = without(recorded[code] ?? [], now[code] ?? []);
    return newly.length + noLonger.length === 0 ? [] : [{ code, newly, noLonger }];
  });
}

function without(places: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return places.filter((place) => {
    const count = left.get(place) ?? 0;
    left.set(place, count - 1);
    return count <= 0;
  });
}

/** The changes as lines: a rule, then what it newly flags (+) and no longer flags (-). */
export function linesOf(changes: readonly Change[]): readonly string[] {
  return changes.flatMap(({ code, newly, noLonger }) => [
    `${code}: ${newly.length} newly flagged, ${noLonger.length} no longer flagged`,
    ...newly.map((place) => `  + ${place}`),
    ...noLonger.map((place) => `  - ${place}`),
  ]);
}
