import { buildReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { formatReport, newReport, parseReport, stringifyReport, translateReport } from '../src/index.js';

const told = (text: string) => parseReport(text).problems.map(({ code, path }) => [code, path]);
const old = stringifyReport(buildReport({ edition: '2019' }));
const table = old.slice(old.indexOf('主动公开:'), old.indexOf('依申请公开:'));

describe('a report on the form of 2019', () => {
  it.each([
    ['as it is', old],
    ['with a number for the edition', old.replace("格式: '2019'", '格式: 2019')],
    ['in English', translateReport(old, 'en')],
    ['formatted', formatReport(old)],
  ])('%s is read without a problem', (_about, text) => {
    const parsed = parseReport(text);
    expect(parsed.problems).toEqual([]);
    expect(parsed.strays).toEqual([]);
    expect(parsed.report).toEqual(buildReport({ edition: '2019' }));
  });

  it.each([
    ['declares the other edition', old.replace("格式: '2019'", "格式: '2021'"), '2021', []],
    ['declares none', old.replace("格式: '2019'\n", ''), undefined, [['S106', '']]],
    ['declares none that there is', old.replace("'2019'", "'2018'"), undefined, [['S106', 'edition']]],
    ['has a slip of the pen', old.replace('格式: ', '格式：'), '2019', [['S101', 'edition']]],
  ])('is bound by its own form when it %s', (_about, text, declared, problems) => {
    const parsed = parseReport(text);
    expect(parsed.edition.id).toBe('2019');
    expect(parsed.report.edition).toBe(declared);
    expect(told(text)).toEqual(problems);
  });

  it('gets its edition from the fix that inserts it', () => {
    const [problem] = parseReport(old.replace("格式: '2019'\n", '')).problems;
    expect(problem?.fixes[0]?.edits[0]?.text).toContain("格式: '2019'");
  });

  it.each([
    ['a change below 0', '-3', -3, []],
    ['a change with a plus', '+5', 5, []],
    ['a lone dash', '-', 'n/a', [['S108', 'proactiveDisclosure.administrativeLicensing.change']]],
    ['a wide minus', '－3', undefined, [['S103', 'proactiveDisclosure.administrativeLicensing.change']]],
  ])('reads %s', (_about, written, value, problems) => {
    const text = old.replace(/(行政许可:.*本年增\/减: )0/, `$1${written}`);
    expect(text).not.toBe(old);
    const { report } = parseReport(text);
    expect(report.proactiveDisclosure?.administrativeLicensing?.change).toBe(value);
    expect(told(text)).toEqual(problems);
  });

  it('offers its own name for a row that the other form names differently', () => {
    const [problem, ...more] = parseReport(old.replace('规范性文件:', '行政规范性文件:')).problems;
    expect([problem?.code, problem?.fixes[0]?.edits[0]?.text, more]).toEqual(['S105', '规范性文件', []]);
  });

  it('leaves rows of 其他处理 to rule F101', () => {
    const rows = '    其他处理:\n      逾期不补正: { 总计: 0 }\n      其他: { 总计: 0 }';
    const text = old.replace(/ {4}其他处理: .*/, rows);
    const { strays } = parseReport(text);
    expect(strays.map(({ word }) => word)).toEqual(['逾期不补正', '其他']);
    expect(told(text)).toEqual([]);
  });
});

it('a table two of the form of 2019 decides, whatever is declared', () => {
  const now = stringifyReport(buildReport());
  const mixed = `${now.slice(0, now.indexOf('主动公开:'))}${table}${now.slice(now.indexOf('依申请公开:'))}`;
  expect(parseReport(mixed).edition.id).toBe('2019');
});

it.each([
  [{ year: 2020 }, '2019'],
  [{ year: 2021 }, '2021'],
  [{ year: 2021, edition: '2019' }, '2019'],
  [{}, '2021'],
])('a new report for %j is on the form of %s', (options, edition) => {
  const parsed = parseReport(newReport(options));
  expect([parsed.edition.id, parsed.report.edition]).toEqual([edition, edition]);
});
