/**
 * N105 percentage
 *
 * What: a share, a growth over last year or a completion rate in the text is what the numbers it rests on make it.
 * Why: a percentage is worked out by hand from numbers that are corrected later; the reader can work it out again.
 * Basis: derived; 国办公开办函〔2021〕30号 asks for exact data (「数据准确、要素齐备」).
 * Guards: one unit of the last digit given is tolerated. A share fails only behind a part of a list (其中) or an outcome or applicant of
 * table three, against every whole before it in its paragraph and in the table; a growth only where last year's figure is known
 * from the text or from last year's report; 办结率 only beside a number received, and not 按时办结率. Rounded figures, several parts at
 * once, other places, other bases (环比, 占全省), other scopes and blank cells are passed over.
 */
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';
import { judgePercentage, unknownBase } from '../judgement/percentage-finding.js';
import { frameFor, saysSomething } from '../judgement/report-claims.js';
import { findPercentages } from '../narrative/index.js';

export const percentage = defineRule({
  info: {
    code: 'N105',
    slug: 'percentage',
    class: 'recommended',
    since: '0.2.0',
    derived: true,
    basis: {
      'zh-CN': '由国办公开办函〔2021〕30号“重在数据准确、要素齐备”推出，不是规范条文',
      en: 'Derived from “重在数据准确、要素齐备” (exact and complete data), 国办公开办函〔2021〕30号; no text of law',
    },
    title: { 'zh-CN': '百分比与所依据的数字不符', en: 'Percentage does not follow from its numbers' },
    what: {
      'zh-CN':
        '文字所写的占比、同比增减和办结率，应当能由文中、表中或者上一年度报告的数字算出，允许末位差一。',
      en: 'Shares, growth over last year and completion rates follow from numbers of the text, the tables or last year’s report, give or take one unit of the last digit.',
    },
    why: {
      'zh-CN': '百分比算出之后，所依据的数字常有改动；读者一算便知。',
      en: 'The numbers are often corrected after the percentage was worked out; a reader can work it out again.',
    },
    fix: {
      'zh-CN': '按最后的数字重算百分比；所占的不是文中的总数的，写明占什么。',
      en: 'Work the percentage out again from the final numbers; say of what it is a share.',
    },
    guard: {
      'zh-CN':
        '所依据的数字不明确的不作判断：没有写明总数的占比、没有上一年度数字的同比、环比、按时办结率、约数，以及有关数字空白的。',
      en: 'Passed over where the base is not clear: shares without a whole, growth without last year’s figure, 环比, 按时办结率, rounded figures, blank cells.',
    },
  },
  check(_report, context) {
    if (!saysSomething(context)) return notAssessableFor('reason.noText');
    const frame = frameFor(context, context.organ);
    const lastYear = context.earlier.find(({ year }) => year !== undefined && year + 1 === context.year);
    const judged = context.narratives().flatMap(({ path, narrative, claims }) => {
      const at = { path, opened: context, frame, lastYear };
      return findPercentages(narrative, claims(frame)).map((one) => ({
        one,
        at,
        said: judgePercentage(one, at),
      }));
    });
    const [first] = judged;
    if (first && judged.every(({ said }) => said === 'unknown')) return unknownBase(first.one, first.at);
    return verdict(judged.map(({ said }) => said).filter((said) => typeof said === 'object'));
  },
});
