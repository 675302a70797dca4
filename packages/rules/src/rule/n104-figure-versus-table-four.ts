/**
 * N104 figure-versus-table-four
 *
 * What: numbers of 行政复议 and 行政诉讼 and of their results in the text are those of table four; so are 均获维持, 均已结案 and 未发生.
 * Why: lost and pending cases are what readers look for; 均获维持 beside a pending case is untrue.
 * Basis: derived; 国办公开办函〔2021〕30号 asks for exact data (「数据准确、要素齐备」).
 * Guards: a number of cases fits as 总计, as the sum of the results and as the cases closed (总计 − 尚未审结); 行政诉讼 is both groups
 * together. Cases that may be of another kind only confirm: where the sentence does not speak of 信息公开, where the organ
 * decides them (审理, 受理; 收到, 办理 of a government), 撤销, 胜诉 and 败诉. Other years, organs, appeals and rounded figures
 * are passed over, blank cells are unknown.
 */
import { defineRule } from '../engine/rule.js';
import { claimVerdict } from '../judgement/claim-finding.js';

export const figureVersusTableFour = defineRule({
  info: {
    code: 'N104',
    slug: 'figure-versus-table-four',
    class: 'recommended',
    since: '0.2.0',
    derived: true,
    basis: {
      'zh-CN': '由国办公开办函〔2021〕30号“重在数据准确、要素齐备”推出，通知未要求正文复述表内数字',
      en: 'Derived from “重在数据准确、要素齐备” (exact and complete data), 国办公开办函〔2021〕30号; the notice does not ask the text to repeat the tables',
    },
    title: {
      'zh-CN': '文字中的复议、诉讼件数与表四不符',
      en: 'Reconsideration and litigation in the text differ from table four',
    },
    what: {
      'zh-CN':
        '文字所写的行政复议、行政诉讼件数及其结果，以及“均获维持”“均已结案”“未发生”等说法，应当与表四一致。',
      en: 'Numbers of cases and of their results, and words like 均获维持 (all upheld), 均已结案 (all closed) and 未发生 (none), agree with table four.',
    },
    why: {
      'zh-CN': '败诉和未结的案件最受关注；表四还有尚未审结的，写“均获维持”就不真实。',
      en: 'Lost and pending cases are what readers look for; “all upheld” beside a pending case is untrue.',
    },
    fix: {
      'zh-CN': '核对文字和表四，改正错的一处；未结案件另行说明。',
      en: 'Check text and table and correct the wrong one; say which cases are pending.',
    },
    guard: {
      'zh-CN':
        '件数等于总计、各项结果之和或者已审结数都算相符，行政诉讼为两组之和；没有写明与信息公开有关的，以及作为复议机关审理的案件，只用来印证；其他年份、范围和约数不作判断。',
      en: 'The total, the sum of the results and the closed cases all fit; cases that may not concern disclosure, or that the organ decides itself, only confirm; other years, scopes and rounded figures are passed over.',
    },
  },
  check: (_report, context) => claimVerdict('cases', 'N104', context),
});
