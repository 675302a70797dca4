import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  cellAt,
  editions,
  pathFromWords,
  pathInWords,
  translateJson,
  valueAt,
  withoutValue,
  withValue,
} from '../src/index.js';
import { buildBalancedReport, buildReport } from '../src/testing/index.js';

it('Chinese keys and back give the same report', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.constantFrom('2019', '2021'), (seed, edition) => {
      const report = {
        ...buildBalancedReport(seed, { edition }),
        agency: { name: '某局', kind: 'department', level: 'county' },
        notes: { 'applications.received.total': '其中修订16件' },
      };
      expect(translateJson(translateJson(report, 'zh'), 'en')).toEqual(report);
    }),
    { numRuns: 50 },
  );
});

it('translates keys, choices, not-applicable words and note paths', () => {
  const zh = translateJson(
    buildReport({
      set: {
        'agency.level': 'county',
        'applications.received.total': 'n/a',
        notes: { 'applications.received.total': '见说明' },
      },
    }),
    'zh',
  );
  expect(zh).toMatchObject({
    机关: { 层级: '县级' },
    依申请公开: { 本年新收: { 总计: '不适用', 自然人: 0 } },
    备注: { '依申请公开.本年新收.总计': '见说明' },
  });
});

it('paths go into words and back', () => {
  for (const edition of editions)
    for (const path of edition.entries.keys()) {
      if (path === '') continue;
      expect(pathFromWords(pathInWords(path, 'zh', edition), edition)).toBe(path);
      expect(pathFromWords(path, edition)).toBe(path);
    }
  expect(pathFromWords('没有这个')).toBeUndefined();
});

it('reads, sets and removes by path', () => {
  const report = withValue({}, 'applications.received.total', 4);
  expect([
    cellAt(report, 'applications.received.total'),
    cellAt(report, 'applications.received.naturalPerson'),
  ]).toEqual([4, undefined]);
  expect(valueAt(withoutValue(report, 'applications.received.total'), 'applications.received')).toEqual({});
  expect(valueAt(report, 'applications.received.toString')).toBeUndefined();
});
