/**
 * F102 missing-section
 *
 * What: each of the six statutory sections is there and says something.
 * Why: 条例第五十条 lists what the report must contain; a section left out is a duty left undone.
 * Basis: 《政府信息公开条例》第五十条; 国办公开办函〔2021〕30号 「不能遗漏，也不宜泛化」.
 * Guard: 「无」 is an answer. A table whose cells are written but blank is not missing: F104 says that.
 */
import { type ReportDraft, valueAt } from '@nianbao/schema';
import { defineRule, verdict } from '../engine/rule.js';

export const missingSection = defineRule({
  info: {
    code: 'F102',
    slug: 'missing-section',
    class: 'mandatory',
    since: '0.1.0',
    derived: false,
    basis: {
      'zh-CN': '《政府信息公开条例》第五十条；国办公开办函〔2021〕30号：“不能遗漏，也不宜泛化”',
      en: '《政府信息公开条例》第五十条 (article 50); 国办公开办函〔2021〕30号: “不能遗漏，也不宜泛化”',
    },
    title: { 'zh-CN': '缺少法定部分', en: 'A statutory section is missing' },
    what: {
      'zh-CN': '六个部分中有一个没有写，或者只有空白、标点。整张表一个数字格都没有的，也算没有写。',
      en: 'One of the six sections is absent, or holds only blanks and punctuation; so does a table without one number cell.',
    },
    why: {
      'zh-CN': '年度报告应当包括的内容由条例规定，缺一部分就是报告不完整。',
      en: 'The regulation says what the report contains; without a section it is incomplete.',
    },
    fix: {
      'zh-CN': '补写该部分；没有需要报告的内容，写“无”。',
      en: 'Write the section; where there is nothing to report, write 无.',
    },
    guard: {
      'zh-CN': '写“无”算已经报告；表格写出而数字空白，由 F104 提示。',
      en: '无 is an answer; a table that is written but blank is left to F104.',
    },
  },
  check(report, { edition }) {
    const missing = edition.sections.filter(({ path, node }) =>
      node.kind === 'group' ? !hasCells(report, path) : !saysSomething(valueAt(report, path)),
    );
    return verdict(
      missing.map(({ path, table }) => ({ path, message: messageFor(path, table !== undefined) })),
    );
  },
});

/** 「无」 is no answer to what went wrong and what is to be done (N113). */
function messageFor(path: string, isTable: boolean): string {
  if (isTable) return 'F102.table';
  return path === 'problemsAndImprovements' ? 'F102.problems' : 'F102.missing';
}

/** What the official template prints where the text belongs. */
const placeholders = ['文字描述', '文字描述收取信息处理费情况在此处报告'];

/** More letters than any placeholder has: the rest of the text need not be read. */
const longestPlaceholder = Math.max(...placeholders.map(({ length }) => length));
const longerThanPlaceholders = new RegExp(
  `^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]){${longestPlaceholder + 1}}`,
  'u',
);

function saysSomething(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (longerThanPlaceholders.test(value)) return true;
  const words = value.replace(/[^\p{L}\p{N}]/gu, '');
  return words !== '' && !placeholders.includes(words);
}

/** True when any value stands in the group, blank ones included. */
function hasCells(report: ReportDraft, path: string): boolean {
  const some = (value: unknown): boolean =>
    typeof value === 'object' && value !== null ? Object.values(value).some(some) : value !== undefined;
  const section = valueAt(report, path);
  return typeof section === 'object' && section !== null && some(section);
}
