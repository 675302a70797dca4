/**
 * P101 late-publication
 *
 * What: the report was published by the date that its kind of organ has.
 * Why: a late report fails the duty of article 49, and assessments take marks off for it.
 * Basis: 《政府信息公开条例》第四十九条 (31 January; 31 March); 国办公开办函〔2021〕30号 (20 February, 10 March).
 * Guard: where kind or level is not stated, the latest date that could apply is taken.
 */
import type { ReportDraft } from '@nianbao/schema';
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';

export const latePublication = defineRule({
  info: {
    code: 'P101',
    slug: 'late-publication',
    class: 'recommended',
    since: '0.1.0',
    derived: false,
    basis: {
      'zh-CN':
        '《政府信息公开条例》第四十九条：“县级以上人民政府部门应当在每年1月31日前……”“县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前……”；国办公开办函〔2021〕30号：县级 2 月 20 日前、地市级 3 月 10 日前',
      en: '《政府信息公开条例》第四十九条 (article 49): departments by 31 January, local governments by 31 March; 国办公开办函〔2021〕30号: counties by 20 February, cities by 10 March',
    },
    title: { 'zh-CN': '公布逾期', en: 'Published late' },
    what: {
      'zh-CN':
        '公布日期晚于期限：部门、办公厅（室）、乡镇政府 1 月 31 日；县级政府 2 月 20 日，市级 3 月 10 日，省级 3 月 31 日。',
      en: 'Published after the date: departments, general offices and townships 31 January; county governments 20 February, cities 10 March, provinces 31 March.',
    },
    why: {
      'zh-CN': '按时公布是法定义务，也是考核、评议的扣分项。',
      en: 'Publishing in time is a duty by law, and assessments take marks off for it.',
    },
    fix: {
      'zh-CN': '核对公布日期和机关的类别、层级；确属逾期的，写明原因后保留。',
      en: "Check the date and the organ's kind and level; if it was late indeed, keep the date and give the reason.",
    },
    guard: {
      'zh-CN': '没有写类别或者层级的，按可能适用的最晚期限判断；没有公布日期的不作判断。',
      en: 'Without kind or level the latest date that could apply is taken; without a date nothing is judged.',
    },
  },
  check(report) {
    const date: unknown = report.publication?.date;
    const year: unknown = report.reportingYear;
    if (!Number.isInteger(year)) return notAssessableFor('reason.noYear');
    if (typeof date !== 'string' || !isDate.test(date)) return notAssessableFor('reason.noDate');
    const { day, organ } = deadlineOf(report);
    const deadline = `${Number(year) + 1}-${day}`;
    if (date <= deadline) return verdict([]);
    const values = { date, deadline, organ, law: date > `${Number(year) + 1}-${LAST}` ? 1 : 0 };
    return verdict([
      { path: 'publication.date', message: 'P101.late', values, expected: deadline, actual: date },
    ]);
  },
});

const isDate = /^\d{4}-\d{2}-\d{2}$/;

/** 条例第四十九条: the last line for any government; it also holds where nothing more precise is known. */
const LAST = '03-31';
const governments: Readonly<Record<string, string>> = {
  township: '01-31',
  county: '02-20',
  municipal: '03-10',
  provincial: LAST,
};

/** The month and day by which the organ publishes, and the message's word for its kind. */
export function deadlineOf(report: ReportDraft): { readonly day: string; readonly organ: string } {
  const { kind, level } = report.agency ?? {};
  if (kind === 'department' || kind === 'governmentOffice') return { day: '01-31', organ: kind };
  const day = kind === 'government' && level ? governments[level] : undefined;
  return day === undefined ? { day: LAST, organ: 'any' } : { day, organ: `${level}` };
}
