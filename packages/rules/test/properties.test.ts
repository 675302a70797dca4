import { currentEdition, type ReportDraft, withValue } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkReport,
  describeProblem,
  describeRelated,
  describeSuggestion,
  equationsOf,
} from '../src/index.js';

const seeds = fc.integer({ min: 0, max: 100_000 });
const paths = [...currentEdition.entries.keys()].filter((path) => path !== '');
const cellsInSums = currentEdition.cells.filter((path) => !path.startsWith('proactiveDisclosure.'));

/** Values that a careless program might hand over, beside those that a report may hold. */
const anyValue = fc.oneof(
  fc.constantFrom(
    null,
    'n/a',
    0,
    1,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '12件',
    '',
    '\u0000',
    '\ud800',
  ),
  fc.string({ unit: 'binary' }),
  fc.anything({ maxDepth: 2 }),
);

describe('properties', () => {
  it('a balanced report has no problem of arithmetic', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { problems } = checkReport(buildBalancedReport(seed));
        expect(problems.filter(({ code }) => code.startsWith('T'))).toEqual([]);
        expect(equationsOf(buildBalancedReport(seed)).every(({ difference }) => difference === 0)).toBe(true);
      }),
    );
  });

  it('one changed cell is touched by a problem, and a preferred suggestion that names it restores it', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.constantFrom(...cellsInSums),
        fc.integer({ min: 1, max: 99 }),
        (seed, path, more) => {
          const report = buildBalancedReport(seed);
          const was = numberAt(report, path);
          const { problems } = checkReport(withValue(report, path, was + more));
          const touching = problems.filter((p) => [p, ...p.related].some((place) => place.path === path));
          expect(touching.length).toBeGreaterThan(0);
          const edits = touching.flatMap((p) => p.suggestions).flatMap((suggestion) => suggestion.edits);
          expect(edits).toContainEqual({ path, value: was });
          const preferred = touching
            .flatMap((p) => p.suggestions)
            .filter((suggestion) => suggestion.preferred);
          if (path.startsWith('applications.')) expect(preferred.length).toBeGreaterThan(0);
          for (const { edits: own } of preferred)
            if (path.startsWith('applications.')) expect(own).toEqual([{ path, value: was }]);
        },
      ),
    );
  });

  it('never throws and always finds words, whatever stands in a report', () => {
    const changes = fc.array(fc.tuple(fc.constantFrom(...paths), anyValue), { maxLength: 12 });
    fc.assert(
      fc.property(seeds, changes, (seed, list) => {
        let report: ReportDraft = buildBalancedReport(seed);
        for (const [path, value] of list) report = withValue(report, path, value);
        const { problems, outcomes } = checkReport(report, { strays: [{ path: 'x', word: '政府集中采购' }] });
        for (const problem of problems)
          for (const locale of ['zh-CN', 'en'] as const) {
            expect(describeProblem(problem, locale)).not.toMatch(/undefined|NaN|\[object/);
            for (const related of problem.related) describeRelated(problem, related, locale);
            for (const suggestion of problem.suggestions) describeSuggestion(problem, suggestion, locale);
          }
        for (const code of new Set(problems.map((problem) => problem.code)))
          expect(outcomes[code]).toBe('failed');
      }),
      { numRuns: 300 },
    );
  });
});

function numberAt(report: ReportDraft, path: string): number {
  return path.split('.').reduce<unknown>((value, step) => Object(value)[step], report) as number;
}
