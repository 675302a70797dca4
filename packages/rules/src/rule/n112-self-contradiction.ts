/**
 * N112 self-contradiction
 *
 * What: words without a number agree with the tables: 均已办结 with nothing carried forward, 均获维持 with nothing corrected,
 * 未发生行政复议 with an empty table four.
 * Why: a reader who sees 「全部办结」 beside a carried-over application trusts neither.
 * Basis: derived; 国办公开办函〔2021〕30号 asks for exact data.
 * Guards: the words must be said of applications or of cases (not of hotlines, proposals, messages), of this year, of the whole
 * organ; a sentence that names the exception itself (结转, 尚未, 除…外) or counts cases (N104 reads those) is passed over, and so is
 * 按期答复. 未收到申请 and stated counts are N102's and N104's matter.
 */
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';
import { assuranceFindings } from '../judgement/assurance-finding.js';
import { saysSomething } from '../judgement/report-claims.js';

export const selfContradiction = defineRule({
  info: {
    code: 'N112',
    slug: 'self-contradiction',
    class: 'recommended',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN': '由国办公开办函〔2021〕30号“重在数据准确、要素齐备”推出，通知未要求正文作此类表述',
      en: 'Derived from “重在数据准确、要素齐备” (exact and complete data), 国办公开办函〔2021〕30号; the notice does not ask for such statements',
    },
    title: { 'zh-CN': '文字与表中数字自相矛盾', en: 'Words contradict the tables' },
    what: {
      'zh-CN': '“均已办结”“均获维持”“未发生行政复议、行政诉讼”一类说法，应当与表三的结转数、表四的结果相符。',
      en: 'Statements such as 均已办结 (all concluded), 均获维持 (all upheld) or 未发生行政复议 (no reconsideration) agree with the numbers of tables three and four.',
    },
    why: {
      'zh-CN': '文字说全部办结而表中还有结转，读者对两处都不敢相信。',
      en: 'Where the text says that all is concluded and the table carries some over, readers trust neither.',
    },
    fix: {
      'zh-CN': '核对表中数字；数字无误的，把话说准，例如“除 1 件结转下年度外，均已办结”。',
      en: 'Check the number; if it is right, qualify the statement, e.g. "all but one, which goes on next year".',
    },
    guard: {
      'zh-CN':
        '说的是热线、建议提案、留言等其他事项的，说的是往年或者部分单位的，句中已写明结转、尚未审结等例外的，只数已审结案件的，以及“按期答复”，都不提示；有具体件数的由 N102、N104 核对。',
      en: 'Statements on hotlines, proposals or messages, on earlier years or parts of the organ, with the exception named, or on decided cases alone are passed over, and so is 按期答复 (answered in time); stated counts are left to N102 and N104.',
    },
  },
  check(_report, context) {
    const { ledger, narratives } = context;
    if (!saysSomething(context)) return notAssessableFor('reason.noText');
    return verdict(narratives().flatMap((section) => assuranceFindings(section, ledger)));
  },
});
