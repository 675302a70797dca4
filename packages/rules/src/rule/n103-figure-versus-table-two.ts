/**
 * N103 figure-versus-table-two
 *
 * What: a number of 规章 or 行政规范性文件, of decisions or an amount of 行政事业性收费 in the text is the one in table two.
 * Why: the same number is asked for twice; readers see the difference at once.
 * Basis: derived; 国办公开办函〔2021〕30号 asks for exact data (「数据准确、要素齐备」).
 * Guards: words that may count something near what the form counts only confirm: 公开, 发布 of documents in edition 2021 and
 * on one platform, 办理 of decisions, what a sentence tells of a clean-up (清理) but for 现行有效 at the end of the year, a part that
 * 其中 opens. 分别为 goes by the order of the names, when each has its figure. Other years, 累计, other organs, drafts,
 * documents of superiors, rounded figures, 信息 in 条, several rows in one figure and 信息处理费 are passed over. Amounts
 * agree to one unit of their last digit, 元 and 万元 alike. A cell that the edition lacks is not tried; blank cells are unknown.
 */
import { defineRule } from '../engine/rule.js';
import { claimVerdict } from '../judgement/claim-finding.js';

export const figureVersusTableTwo = defineRule({
  info: {
    code: 'N103',
    slug: 'figure-versus-table-two',
    class: 'recommended',
    since: '0.2.0',
    derived: true,
    basis: {
      'zh-CN': '由国办公开办函〔2021〕30号“重在数据准确、要素齐备”推出，通知未要求正文复述表内数字',
      en: 'Derived from “重在数据准确、要素齐备” (exact and complete data), 国办公开办函〔2021〕30号; the notice does not ask the text to repeat the tables',
    },
    title: { 'zh-CN': '文字中的数字与表二不符', en: 'Figures in the text differ from table two' },
    what: {
      'zh-CN':
        '文字所写的规章、行政规范性文件的制发、废止和现行有效件数，行政许可、行政处罚、行政强制的处理决定数量，行政事业性收费金额，应当与表二一致。',
      en: 'Numbers of rules and normative documents issued, repealed and in force, of decisions, and the amount of administrative charges agree with table two.',
    },
    why: {
      'zh-CN': '同一个数在文字和表中各写一次，对不上一看便知。',
      en: 'The same number stands in text and table; a difference is seen at once.',
    },
    fix: {
      'zh-CN': '核对文字和表二，改正错的一处；口径不同的，在文字中写明范围。',
      en: 'Check text and table and correct the wrong one; where the scope differs, say so in the text.',
    },
    guard: {
      'zh-CN':
        '“公开”“发布”“办理”“清理”等口径可能不同的说法，只用来印证，不提示；其他年份、累计数、约数、本级、草案和上级文件不作判断；信息处理费不与行政事业性收费比较。',
      en: 'Words that may count something else (公开, 办理, 清理) only confirm; other years, cumulative or rounded figures, narrower organs, drafts and documents of superiors are passed over; 信息处理费 is never compared with 行政事业性收费.',
    },
  },
  check: (_report, context) => claimVerdict('disclosure', 'N103', context),
});
