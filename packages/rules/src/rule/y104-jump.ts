/**
 * Y104 jump
 *
 * What: a figure is more than five times last year's, or less than a fifth of it, where last year's was at least 20.
 * Why: such a leap is often a slip: a digit too many, a shifted column, 元 for 万元, another scope.
 * Basis: derived; 国办公开办函〔2021〕30号 asks for exact data (「数据准确」). Factor and base are parameters.
 * Guard: small numbers leap by nature (the base); results follow the applications received and are not named beside them; table
 * two is not compared over a change of the form, which counts other things; blanks are not judged. It says what to look at.
 */

import { comparedWith, findJumps } from '../beside/jump.js';
import { besideLastYear, unknownCells } from '../beside/last-year.js';
import { defineRule, verdict } from '../engine/rule.js';
import { jumpFinding } from '../judgement/jump-finding.js';

const FACTOR = 5;
const BASE = 20;

export const jump = defineRule({
  info: {
    code: 'Y104',
    slug: 'jump',
    class: 'informative',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN': '由国办公开办函〔2021〕30号“数据准确”推出，倍数和基数系本工具所定，通知未作规定',
      en: 'Derived from “数据准确” (exact data), 国办公开办函〔2021〕30号; factor and base are this tool’s own',
    },
    title: { 'zh-CN': '数字同比突变', en: 'A leap from last year' },
    what: {
      'zh-CN':
        '数字超过上年的 5 倍，或者不足上年的五分之一（上年不小于 20）。收费金额相差约一万倍的，提示元与万元混用。',
      en: 'A figure is more than 5 times last year’s or less than a fifth of it (last year’s at least 20); an amount about 10,000 times off is said to be 元 for 万元.',
    },
    why: {
      'zh-CN': '突变常常是多写一位、错列、单位写错或者统计范围变了。',
      en: 'A leap is often a digit too many, a shifted column, a wrong unit or another scope.',
    },
    fix: {
      'zh-CN': '核对原始数据；确实如此的，可在文字中说明原因。',
      en: 'Check the source; if it is so indeed, say why in the text.',
    },
    guard: {
      'zh-CN':
        '上年基数小的、两年格式版本不同的表二数字、空白的不作判断；办理结果随新收申请变化的不重复提示。',
      en: 'Small bases, table two over a change of the form and blanks are not judged; outcomes that follow the applications received are not named again.',
    },
    parameters: [
      {
        name: 'factor',
        about: {
          'zh-CN': '超过上年的多少倍（或者不足几分之一）算突变',
          en: 'How many times last year’s, or its inverse, is a leap',
        },
        default: FACTOR,
        min: 1.5,
        max: 1000,
      },
      {
        name: 'base',
        about: { 'zh-CN': '上年数字的最小基数', en: 'Least number of last year that is judged' },
        default: BASE,
        min: 1,
        max: 1_000_000,
      },
    ],
  },
  check: (_report, context, { factor = FACTOR, base = BASE }) =>
    besideLastYear(context, (before) => {
      const jumps = findJumps(context, before, { factor, base });
      const paths = jumps ? [] : comparedWith(context, before);
      const unknown = unknownCells(context, { own: paths, before, last: paths });
      return unknown ?? verdict((jumps ?? []).map((one) => jumpFinding(one, before)));
    }),
});
