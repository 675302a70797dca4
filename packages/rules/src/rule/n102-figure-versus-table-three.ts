/**
 * N102 figure-versus-table-three
 *
 * What: a number of applications that the text states is one that table three has.
 * Why: text and table are written by different hands; readers see the difference at once.
 * Basis: derived; 国办公开办函〔2021〕30号 asks for exact data (「数据准确、要素齐备」).
 * Guards: 收到, 受理, 收办, 办理 may mean 新收, 新收 + 结转 or 总计, 答复 may leave out what was brought forward or lapsed: a claim
 * fails only when no basis fits, and none is blank. Claims about another year or several years (上年, 截至, 累计), about a narrower
 * or wider organ (本级, 政府办, 全系统), about a part (网上申请, 涉及征地) or with a rounded figure (余, 约) are passed over.
 */
import { defineRule } from '../engine/rule.js';
import { claimVerdict } from '../judgement/claim-finding.js';

export const figureVersusTableThree = defineRule({
  info: {
    code: 'N102',
    slug: 'figure-versus-table-three',
    class: 'recommended',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN': '由国办公开办函〔2021〕30号“重在数据准确、要素齐备”推出，通知未要求正文复述表内数字',
      en: 'Derived from “重在数据准确、要素齐备” (exact and complete data), 国办公开办函〔2021〕30号; the notice does not ask the text to repeat the tables',
    },
    title: { 'zh-CN': '文字中的申请件数与表三不符', en: 'Applications in the text differ from table three' },
    what: {
      'zh-CN': '文字所写的收到、办理、答复、结转以及各类结果、各类申请人的件数，应当与表三的数字一致。',
      en: 'Numbers of applications received, handled, answered or carried forward, by outcome or by applicant, agree with table three.',
    },
    why: {
      'zh-CN': '文字和表格往往由不同的人填写，数据对不上一看便知。',
      en: 'Text and tables are often written by different people; a difference is seen at once.',
    },
    fix: {
      'zh-CN': '核对文字和表三，改正错的一处；口径不同的，在文字中写明范围。',
      en: 'Check text and table and correct the wrong one; where the scope differs, say so in the text.',
    },
    guard: {
      'zh-CN':
        '“收到”“受理”“办理”可以指新收、新收加结转或者总计，都不相等才提示；其他年份、累计数、约数、本级或者部分申请的数字不作判断；表三有关数字空白的不作判断。',
      en: 'A claim fails only when none of its possible bases fits; other years, cumulative or rounded figures, narrower organs and parts are passed over, and so are blank cells.',
    },
  },
  check: (_report, context) => claimVerdict('applications', 'N102', context),
});
