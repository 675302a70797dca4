import { withValue } from '@nianbao/schema';
import { buildReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../generate/cases.js';
import { compareReports, openReport } from '../src/index.js';

const fees = 'proactiveDisclosure.administrativeCharges.collected';
const licences = 'proactiveDisclosure.administrativeLicensing.decisions';
const undivided = 'applications.outcomes.otherHandling.undivided';
const row = (naturalPerson: number) => [naturalPerson, 0, 0, 0, 0, 0, naturalPerson];
const open = (set: Readonly<Record<string, unknown>>, unset: readonly string[] = []) =>
  openReport(reportOf({ set, unset }), '');

describe('two reports side by side', () => {
  it.each([
    ['a count', licences, 550, 9487, 8937, 8937 / 550],
    ['an amount, without binary noise', fees, 0.1, 0.3, 0.2, 2],
    ['less', licences, 4, 3, -1, -0.25],
    ['the same', licences, 4, 4, 0, 0],
    ['from nothing: no growth to tell', licences, 0, 4, 4, null],
    ['a blank stays blank', licences, null, 4, null, null],
    ['not applicable stays so', licences, 4, 'n/a', null, null],
    ['no count is no number', licences, 1.5, 4, null, null],
  ])('%s', (_about, path, a, b, difference, growth) => {
    const { tables } = compareReports(open({ [path]: a }), open({ [path]: b }));
    const cell = tables.flatMap(({ cells }) => cells).find((one) => one.path === path);
    expect(cell).toEqual({ path, a, b, difference, growth });
  });

  it('has every cell of the form once', () => {
    const { tables } = compareReports(open({}), open({}));
    expect(tables.map(({ table }) => table)).toEqual([2, 3, 4]);
    expect(tables.map(({ cells }) => cells.length)).toEqual([10, 175, 15]);
    expect(tables.flatMap(({ onlyInA, onlyInB }) => [...onlyInA, ...onlyInB])).toEqual([]);
  });

  it('lists apart what only one form has', () => {
    const { tables } = compareReports(
      open({ [undivided]: row(2) }, ['applications.outcomes.otherHandling']),
      open({}),
    );
    const three = tables.find(({ table }) => table === 3);
    expect(three?.onlyInA.map(({ value }) => value)).toEqual(row(2));
    expect(three?.onlyInA[0]?.path).toBe(`${undivided}.naturalPerson`);
    expect(three?.onlyInB).toHaveLength(21);
    expect(three?.cells).toHaveLength(154);
  });

  it('says how much of each section stands in the other report', () => {
    const text = '将建立每月提醒和通报制度，由办公室汇总各科室报送情况并在例会上点评。\n';
    const other = '邀请法律顾问对疑难答复逐件审核，并与申请人当面沟通以弄清真实需要。\n';
    const { narratives } = compareReports(
      open({ problemsAndImprovements: text, overview: other, otherMatters: null }),
      open({ problemsAndImprovements: other + text, overview: text }),
    );
    const shares = Object.fromEntries(narratives.map(({ path, share }) => [path, share]));
    expect(shares).toEqual({
      overview: 0,
      problemsAndImprovements: expect.closeTo(0.5, 1),
      otherMatters: null,
    });
    const [passage] = narratives.find(({ path }) => path === 'problemsAndImprovements')?.passages ?? [];
    expect((other + text).slice(passage?.range.start, passage?.range.end)).toBe(text.slice(0, -2));
    expect(text.slice(passage?.source.start, passage?.source.end)).toBe(text.slice(0, -2));
  });

  it('takes reports that are hardly there', () => {
    const empty = openReport({}, '');
    const full = openReport(withValue(buildReport(), 'overview', 7), '');
    for (const { tables } of [compareReports(empty, full), compareReports(full, empty)])
      expect(tables.flatMap(({ cells }) => cells).every(({ difference }) => difference === null)).toBe(true);
  });
});
