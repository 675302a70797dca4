import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currentEdition,
  publishedSchemas,
  reportSchema,
  reportZhSchema,
  translateJson,
  validateReport,
} from '../src/index.js';
import { buildBalancedReport, buildReport } from '../src/testing/index.js';
import { validatorOf } from './ajv.js';

const validators = publishedSchemas.map((options) => ({ options, validate: validatorOf(options) }));
const inWords = (report: unknown, vocabulary: 'zh' | 'en') =>
  vocabulary === 'zh' ? translateJson(report, 'zh') : report;
const zodOf = (vocabulary: 'zh' | 'en') => (vocabulary === 'zh' ? reportZhSchema : reportSchema);

/** Paths of every object and value inside a report. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function mutate(
  value: unknown,
  path: readonly string[],
  change: (holder: Record<string, unknown>, key: string) => void,
): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  let holder = copy;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
  const key = path.at(-1);
  if (key !== undefined) change(holder, key);
  return copy;
}

const strangers: unknown[] = [
  null,
  '',
  'n/a',
  '/',
  '—',
  '12',
  '１２',
  -1,
  2019,
  '2019',
  1.5,
  0,
  7,
  2021,
  '2021',
  '2022-01-14',
  '2025-02-30',
  true,
  [],
  {},
  { total: 1 },
  1e300,
];

describe.each(validators)('$options.vocabulary draft $options.draft', ({ options, validate }) => {
  const zod = zodOf(options.vocabulary);

  it.each(['2019', '2021'])('accepts a complete report of edition %s', (edition) => {
    const report = inWords(buildReport({ edition }), options.vocabulary);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  it('judges a report by the form it declares', () => {
    for (const [edition, other] of [
      ['2019', 2021],
      ['2021', 2019],
    ]) {
      const report = { ...buildReport({ edition: String(edition) }), edition: other };
      expect(validate(inWords(report, options.vocabulary))).toBe(false);
    }
  });

  it('agrees with zod on valid and mutated documents', () => {
    const mutation = fc.record({
      seed: fc.nat(1000),
      edition: fc.constantFrom('2019', '2021'),
      at: fc.nat(),
      kind: fc.constantFrom('none', 'delete', 'replace', 'add'),
      value: fc.oneof(fc.constantFrom(...strangers), fc.jsonValue()),
      key: fc.constantFrom('x-own', 'unknown', '$schema', 'undivided', '未区分'),
    });
    fc.assert(
      fc.property(mutation, ({ seed, edition, at, kind, value, key }) => {
        const report = inWords(buildBalancedReport(seed, { edition }), options.vocabulary);
        const paths = pathsIn(report);
        const path = paths[at % paths.length] ?? [];
        const changed = mutate(report, path, (holder, last) => {
          if (kind === 'delete') delete holder[last];
          if (kind === 'replace') holder[last] = value;
          if (kind === 'add') holder[key] = value;
        });
        const ajv = validate(changed);
        expect({ valid: ajv, path, kind, value }).toEqual({
          valid: zod.safeParse(changed).success,
          path,
          kind,
          value,
        });
      }),
      { numRuns: 600 },
    );
  });
});

describe('validateReport', () => {
  it.each([
    ['a negative count', { 'applications.received.total': -1 }, 'applications.received.total'],
    [
      'a fraction where a count belongs',
      { 'applications.received.total': 1.5 },
      'applications.received.total',
    ],
    ['a date that is none', { publication: { date: '2025-02-30' } }, 'publication.date'],
    ['an unknown kind of organ', { agency: { name: '某局', kind: 'club' } }, 'agency.kind'],
  ])('names the place of %s', (_, set, path) => {
    const result = validateReport(buildReport({ set }));
    expect('issues' in result && result.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it.each(['2019', '2021'])('takes the edition %s as text or number', (edition) => {
    const result = validateReport({ ...buildReport({ edition }), edition: Number(edition) });
    expect('report' in result && result.report.edition).toBe(edition);
  });

  it.each([
    ['no known edition', { ...buildReport(), edition: '2008' }, ['edition']],
    ['no edition', { ...buildReport(), edition: undefined }, ['edition']],
    [
      'the row of another edition',
      buildReport({ edition: '2019', set: { 'proactiveDisclosure.administrativeRules': { produced: 1 } } }),
      [
        'proactiveDisclosure.administrativeRules.published',
        'proactiveDisclosure.administrativeRules.publishedTotal',
      ],
    ],
  ])('says what is wrong and no more: %s', (_, value, paths) => {
    const result = validateReport(value);
    expect('issues' in result && result.issues.map((issue) => issue.path)).toEqual(paths);
  });

  it('takes a negative change', () => {
    const path = 'proactiveDisclosure.administrativeLicensing.change';
    expect('report' in validateReport(buildReport({ edition: '2019', set: { [path]: -18 } }))).toBe(true);
    expect('report' in validateReport(buildReport({ edition: '2019', set: { [path]: 1.5 } }))).toBe(false);
  });

  it('takes （六）其他处理 as one row', () => {
    const row = Object.fromEntries(
      currentEdition.applicationRows[0]?.cells.map((c) => [c.split('.').at(-1), 0]) ?? [],
    );
    const whole = validateReport(
      buildReport({ set: { 'applications.outcomes.otherHandling': { undivided: row } } }),
    );
    expect('report' in whole).toBe(true);
  });

  it.each([null, 1, 'x', [], () => 1, Symbol('x')])('never throws: %s', (value) => {
    expect('issues' in validateReport(value)).toBe(true);
  });
});
