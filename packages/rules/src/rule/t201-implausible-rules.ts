/**
 * T201 implausible-rules
 *
 * What: an organ that cannot issue 规章 reports none.
 * Why: 行政规范性文件 are often counted in the row of 规章; the roll-up then shows rules that do not exist.
 * Basis: 《中华人民共和国立法法》第九十一条、第九十三条 (who may issue 规章).
 * Guards: State Council departments, provincial governments and those of cities with districts may, and so may their general
 * offices, which report in their name. Without level, and for cities and provinces without kind, nothing is judged.
 */
import { countAt } from '../engine/ledger.js';
import type { Organ } from '../engine/organ.js';
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';
import { unknownNumbers } from '../engine/unknown-numbers.js';

const row = 'proactiveDisclosure.administrativeRules';

export const implausibleRules = defineRule({
  info: {
    code: 'T201',
    slug: 'implausible-rules',
    class: 'informative',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN':
        '由《中华人民共和国立法法》第九十一条、第九十三条（2023 年修正前为第八十条、第八十二条）推出：国务院部门、省级人民政府、设区的市和自治州人民政府可以制定规章',
      en: 'Derived from 《中华人民共和国立法法》第九十一条、第九十三条 (articles 91 and 93 of the Legislation Law): State Council departments, provincial governments and those of cities with districts and autonomous prefectures may issue rules',
    },
    title: { 'zh-CN': '不能制定规章的机关填了规章', en: 'Rules reported by an organ that cannot issue any' },
    what: {
      'zh-CN': '县级、乡级机关和地方各级部门不能制定规章，表二“规章”一行应为 0。',
      en: 'Organs of counties and townships and all local departments issue no 规章; that row of table two is 0.',
    },
    why: {
      'zh-CN': '常见的是把行政规范性文件填进了规章一行，汇总后会多出并不存在的规章。',
      en: 'Normative documents are often put in the row of rules; the roll-up then counts rules that do not exist.',
    },
    fix: {
      'zh-CN': '核对是否应填在“行政规范性文件”一行；机关层级、类别写错的，改正层级、类别。',
      en: 'See whether the number belongs in the row below, 行政规范性文件, or whether level or kind of the organ are wrong.',
    },
    guard: {
      'zh-CN':
        '没有写层级的不作判断；市级、省级没有写类别的不作判断；政府办公厅（室）以政府名义报告的，按政府看待。',
      en: 'Without a level nothing is judged, nor cities and provinces without a kind; a general office reports in the name of its government.',
    },
  },
  check(_report, { ledger, organ }) {
    const cells = ledger.plan.reader.paths
      .filter((path) => path.startsWith(`${row}.`))
      .map((path) => ({ path, value: countAt(ledger, path) }));
    if (cells.every(({ value }) => value === null))
      return unknownNumbers(
        ledger,
        cells.map(({ path }) => path),
      );
    const may = mayIssueRules(organ);
    const [first, ...others] = cells.filter(({ value }) => Number(value) > 0);
    if (!first) return verdict([]);
    if (may === undefined)
      return notAssessableFor(organ.level === undefined ? 'reason.noLevel' : 'reason.noKind');
    const related = others.map(({ path, value }) => ({ path, message: 'addend', values: { value } }));
    const values = { value: first.value, level: organ.level ?? '' };
    return verdict(
      may ? [] : [{ path: first.path, message: 'T201.implausible', values, expected: 0, related }],
    );
  },
});

/** Whether the organ may issue 规章; undefined where level or kind do not tell. */
function mayIssueRules({ kind, level }: Organ): boolean | undefined {
  if (level === 'county' || level === 'township') return false;
  if (level === undefined || kind === undefined) return undefined;
  return level === 'national' || kind === 'government' || kind === 'governmentOffice';
}
