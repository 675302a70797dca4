/**
 * R101 roll-up
 *
 * What: each number of a roll-up (汇总年报) is the sum of its members' numbers.
 * Why: a roll-up is added up from its members; where it differs, a member was left out, counted twice or changed afterwards.
 * Basis: derived from 国办公开办函〔2021〕30号, by which governments sum the reports of departments and lower governments (逐级汇总).
 * Guard: only where the list of members is declared complete; a cell that a member lacks or left blank is not judged, and never
 * counted as 0. A row that is off as a whole is one problem, and so is a table many of whose lines are off; members stand beside it.
 */
import { lineDifferences } from '../beside/line-differences.js';
import { numberAt } from '../beside/number-at.js';
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';
import { unknownInRollUp } from '../judgement/roll-up-finding.js';
import { rollUpFindings } from '../judgement/roll-up-table.js';
import { sumReports } from '../roll-up/index.js';

/** More lines of a table than this are one problem: they have one cause, a member left out or added twice. */
const LINES = 4;

export const rollUp = defineRule({
  info: {
    code: 'R101',
    slug: 'roll-up',
    class: 'recommended',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN': '由国办公开办函〔2021〕30号关于各级政府逐级汇总年度报告的要求推出，通知未写出公式',
      en: 'Derived from 国办公开办函〔2021〕30号, by which governments sum the reports below them; the notice prints no formula',
    },
    title: { 'zh-CN': '汇总数与各机关之和不符', en: 'The roll-up differs from the sum of its members' },
    what: {
      'zh-CN': '汇总年报表二、表三、表四的每一格 = 名单中各机关同一格之和。',
      en: 'Each cell of tables two, three and four of a roll-up equals the sum of its members’ cells.',
    },
    why: {
      'zh-CN': '汇总数由各机关的数字相加得出，对不上就是漏加、重复加或者某个机关事后改过数。',
      en: 'A roll-up is added up from its members; a difference means one left out, counted twice or changed afterwards.',
    },
    fix: {
      'zh-CN': '逐个核对所列各机关的数字，改正汇总数或者有误的机关；名单有变的，改正配置中的名单。',
      en: 'Compare the members’ numbers listed; correct the roll-up or the member, or the list of members in the configuration.',
    },
    guard: {
      'zh-CN':
        '只在声明名单完整时判断；有机关缺报告或者该格空白的不作判断，空白不当作 0；一行有几格不符的、一张表有多行不符的，各只提示一次。',
      en: 'Judged only where the list is declared complete; a cell missing or blank at a member is not judged and never 0; a row with several cells off is one problem, and so is a table with many lines off.',
    },
    parameters: [
      {
        name: 'lines',
        about: {
          'zh-CN': '一张表不符的行（格）超过多少，合并为一个问题',
          en: 'More lines of a table than this that are off are one problem',
        },
        default: LINES,
        min: 1,
        max: 100,
      },
    ],
  },
  check(_report, context, { lines = LINES }) {
    const { rollUp: declared, ledger, edition } = context;
    if (!declared?.complete) return notAssessableFor(declared ? 'reason.incompleteList' : 'reason.noRollUp');
    const paths = ledger.plan.tables.flatMap(({ cells }) =>
      cells.map((at) => ledger.plan.reader.paths[at] ?? ''),
    );
    const { values: sums, missing } = sumReports(declared.members, { edition, paths });
    const compared = [...sums].flatMap(([path, { sum: expected }]) => {
      const actual = numberAt(context, path);
      return actual === null || expected === null ? [] : [{ path, actual, expected }];
    });
    const differences = lineDifferences(compared, ledger);
    const { members } = declared;
    if (differences.length > 0)
      return verdict(rollUpFindings(differences, { members, sums, ledger, compared, lines }));
    if (missing.length > 0) return notAssessableFor('reason.membersMissing', { names: missing });
    return unknownInRollUp(context, sums) ?? verdict([]);
  },
});
