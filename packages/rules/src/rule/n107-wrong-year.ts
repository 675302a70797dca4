/**
 * N107 wrong-year
 *
 * What: years in the text are those of the report: its figures are of 1 January to 31 December, what is told is of the reporting
 * year, and plans are for the next.
 * Why: a year that was not brought up to date shows text taken over from an earlier report.
 * Basis: derived; 国办公开办函〔2021〕30号 forbids 「年年雷同」 and fixes 「报告年度的12月31日」 for the figures.
 * Guards: plans for next year, and beyond, are normal in section five; what was done in the reporting year may be told there. Only
 * a sentence that opens with a year and speaks of this organ's own work counts. Last year and next year count only in a section
 * that never names the reporting year; comparisons (较, 同比, 以来), dates, quoted titles are passed over.
 */
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';
import { saysSomething } from '../judgement/report-claims.js';
import { yearFindings } from '../judgement/year-findings.js';

export const wrongYear = defineRule({
  info: {
    code: 'N107',
    slug: 'wrong-year',
    class: 'recommended',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN':
        '由国办公开办函〔2021〕30号“不得出现敷衍了事甚至年年雷同现象”“各项数据核定时间点为报告年度的12月31日”推出，通知未逐字规定年份写法',
      en: 'Derived from “不得出现敷衍了事甚至年年雷同现象” (no repeating year after year) and “各项数据核定时间点为报告年度的12月31日” (figures as of 31 December of the reporting year), 国办公开办函〔2021〕30号',
    },
    title: { 'zh-CN': '年份没有更新', en: 'A year was not brought up to date' },
    what: {
      'zh-CN':
        '统计期限应为报告年度的 1 月 1 日至 12 月 31 日；叙述的工作属于报告年度；第五部分的打算应写下一年度，不应写报告年度或者更早。',
      en: 'The period of the figures is 1 January to 31 December of the reporting year; what is told is of that year; plans in section five are for the next year, not for this one or an earlier one.',
    },
    why: {
      'zh-CN': '年份没有更新，说明文字是照抄往年的，读者会怀疑其他内容也没有更新。',
      en: 'A stale year shows text taken over from an earlier report, and casts doubt on the rest.',
    },
    fix: {
      'zh-CN': '把年份改正，并核对这句话说的是不是本年度的情况。',
      en: 'Correct the year, and check that the sentence is about this report.',
    },
    guard: {
      'zh-CN':
        '第五部分写下一年度或者更远的计划、回顾报告年度所做的改进，都不提示；上一年度、下一年度只在该部分从未写到报告年度时提示；比较（同比、以来）、具体日期、书名号和引号内的文字不作判断。',
      en: 'Plans for next year or later and improvements made in the reporting year are normal in section five; last and next year count only where the section never names the reporting year; comparisons, dates and quoted titles are passed over.',
    },
  },
  check(_report, context) {
    const { narratives, year } = context;
    if (year === undefined) return notAssessableFor('reason.noYear');
    if (!saysSomething(context)) return notAssessableFor('reason.noText');
    return verdict(narratives().flatMap((section) => yearFindings(section, year)));
  },
});
