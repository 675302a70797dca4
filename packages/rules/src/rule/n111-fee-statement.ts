/**
 * N111 fee-statement
 *
 * What: section six says whether 信息处理费 was collected.
 * Why: the notice gives that statement this place; readers look for it here.
 * Basis: 国办公开办函〔2021〕30号（六）「各行政机关依据《政府信息公开信息处理费管理办法》收取信息处理费的情况，在此处专门报告。」
 * Guards: reports for 2021 and later. A section that as a whole says 无 or 没有其他需要报告的事项 answers for the fee too, unless the
 * report itself shows that fees were asked for: applications in 「逾期未按收费通知要求缴纳费用」 of table three, or an amount in
 * another section. An empty section is F102's matter. 行政事业性收费 is another thing: it neither counts as a
 * statement nor is compared with one.
 */
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';
import { feesShown, missingStatement } from '../judgement/fee-finding.js';
import { saysNothingElse, speaksOfFee } from '../narrative/index.js';

/** The first year whose report has this place for the fee. */
const FIRST_YEAR = 2021;

export const feeStatement = defineRule({
  info: {
    code: 'N111',
    slug: 'fee-statement',
    class: 'recommended',
    since: '0.1.0',
    derived: false,
    editions: ['2021'],
    basis: {
      'zh-CN':
        '国办公开办函〔2021〕30号（六）：“各行政机关依据《政府信息公开信息处理费管理办法》收取信息处理费的情况，在此处专门报告。”',
      en: '国办公开办函〔2021〕30号（六）: “各行政机关依据《政府信息公开信息处理费管理办法》收取信息处理费的情况，在此处专门报告。” (fees for processing information are reported in section six)',
    },
    title: { 'zh-CN': '没有报告信息处理费', en: 'Nothing on information-processing fees' },
    what: {
      'zh-CN': '第六部分应当写明收取信息处理费的情况，没有收取的写明没有收取。',
      en: 'Section six says whether information-processing fees were collected; where none were, it says so.',
    },
    why: {
      'zh-CN': '格式通知规定收取信息处理费的情况在此处专门报告。',
      en: 'The notice gives the statement on fees this place.',
    },
    fix: {
      'zh-CN': '写明本年度收取信息处理费的件数和金额；没有收取的，写“未收取信息处理费”。',
      en: 'State how many fees were collected and how much; where none were, write 未收取信息处理费.',
    },
    guard: {
      'zh-CN':
        '2021 年度起适用。第六部分全文为“无”“没有其他需要报告的事项”的，视为没有收取，表三或者其他部分显示有过收费的除外；行政事业性收费不是信息处理费。',
      en: 'From the report for 2021 on. A section that says 无 as a whole answers for the fee too, unless table three or another section shows fees; 行政事业性收费 is another thing.',
    },
  },
  check(report, context) {
    const text: unknown = report.otherMatters;
    const year: unknown = report.reportingYear;
    if (typeof year !== 'number') return notAssessableFor('reason.noYear');
    if (typeof text !== 'string' || text.trim() === '') return notAssessableFor('reason.noText');
    if (year < FIRST_YEAR || speaksOfFee(text)) return verdict([]);
    const shown = feesShown(context);
    if (saysNothingElse(text) && shown.length === 0) return verdict([]);
    return verdict([missingStatement(text, shown)]);
  },
});
