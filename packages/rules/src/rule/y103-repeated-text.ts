/**
 * Y103 repeated-text
 *
 * What: section one or section five repeats the text of one of the five reports before.
 * Why: problems and measures that are copied from year to year were neither looked for nor dealt with.
 * Basis: 国办公开办函〔2021〕30号 forbids perfunctory sections that are alike year after year (年年雷同); the shares are derived from
 * local assessments, which take marks off above one half.
 * Guards: headings, clauses that state figures, years, statutory phrases, titles of laws and sentences about the report itself are
 * set aside; only runs of 13 characters and more count; a section with few words of its own, or 无, is not judged.
 */
import { besideLastYears } from '../beside/last-year.js';
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';
import { repetitionFindings } from '../judgement/repetition-finding.js';
import { saysSomething } from '../judgement/report-claims.js';

/** How far back a report is read again. */
const YEARS = 5;

export const repeatedText = defineRule({
  info: {
    code: 'Y103',
    slug: 'repeated-text',
    class: 'recommended',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN':
        '国办公开办函〔2021〕30号明确禁止敷衍应付、年年雷同；重复比例的界线通知未规定，参照地方考核“与上年重复率超过 50% 扣分”推出',
      en: '国办公开办函〔2021〕30号 forbids perfunctory text that is alike year after year; the shares are derived from local assessments (over 50% loses marks)',
    },
    title: { 'zh-CN': '文字与往年雷同', en: 'Text repeats an earlier year' },
    what: {
      'zh-CN': '第五部分一半以上、第一部分七成以上的文字与近五年中某一年的报告相同。',
      en: 'More than half of section five, or seven tenths of section one, stands in one of the five reports before.',
    },
    why: {
      'zh-CN': '问题和措施年年照抄，等于没有查找、没有改进；这是评查的扣分项。',
      en: 'Problems and measures copied each year were neither looked for nor dealt with; assessments take marks off.',
    },
    fix: {
      'zh-CN': '按本年的实际重写相同的段落：写清本年的问题、上年措施的落实情况和下一步打算。',
      en: 'Rewrite the repeated passages by what happened this year: its problems, what became of last year’s measures, what comes next.',
    },
    guard: {
      'zh-CN':
        '标题、含有数字的分句、年份、法定用语、法规和文件名称、关于编制说明的句子不计；连续 13 字以上相同才计；自撰文字太少的不作判断。',
      en: 'Headings, clauses with figures, years, statutory phrases, titles and remarks on the report itself are set aside; runs of 13 characters and more count; short texts are not judged.',
    },
    parameters: [
      {
        name: 'problems',
        about: { 'zh-CN': '第五部分重复的百分比', en: 'Percentage of section five that is repeated' },
        default: 50,
        min: 10,
        max: 100,
      },
      {
        name: 'overview',
        about: { 'zh-CN': '第一部分重复的百分比', en: 'Percentage of section one that is repeated' },
        default: 70,
        min: 10,
        max: 100,
      },
      {
        name: 'shortest',
        about: { 'zh-CN': '自撰文字少于多少字不作判断', en: 'Least number of own characters that is judged' },
        default: 60,
        min: 20,
        max: 10_000,
      },
    ],
  },
  check: (_report, context, { problems = 0, overview = 0, shortest = 0 }) =>
    besideLastYears(context, YEARS, (past) => {
      const limits = { problemsAndImprovements: problems, overview };
      const findings = repetitionFindings(context, past, { limits, shortest });
      if (!findings) return notAssessableFor(saysSomething(context) ? 'reason.shortText' : 'reason.noText');
      return past.some(saysSomething) ? verdict(findings) : notAssessableFor('reason.earlierText');
    }),
});
