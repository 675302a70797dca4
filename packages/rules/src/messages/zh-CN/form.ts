import type { Values } from '@nianbao/schema';
import type { Catalogue } from '../catalogue.js';
import { label, place, quoted, rowOf, table } from './words.js';

/** 「25 格空白」「25 格空白或者不适用」: how many cells hold no number. */
const blanks = ({ blank, notApplicable }: Values): string =>
  `${blank} 格${notApplicable === 0 ? '空白' : notApplicable === blank ? '写了“不适用”或“/”' : '空白或者写了“不适用”'}`;

const ask = '应填数字，没有发生的填 0';

/** Sentences of the rules on the form itself. */
export const form: Catalogue = {
  'F101.year': ({ year, actual, belongs, words }) =>
    `${year} 年度报告应使用 ${belongs} 版格式，现为 ${actual} 版${
      Array.isArray(words) && words.length > 0 ? `，并使用了另一版的项目${quoted(words)}` : ''
    }`,
  'F101.before': ({ year, first }) => `统一格式自 ${first} 年度起使用，${year} 年度早于此，请核对年度`,
  'F101.declared': ({ declared, written }) =>
    `“格式”声明为 ${declared} 版，表二却是 ${written} 版的项目；其余按 ${written} 版核对`,
  'F101.table': ({ year, declared, written }) =>
    `${year} 年度报告应使用 ${declared} 版格式，表二却是 ${written} 版的项目；其余按 ${written} 版核对`,
  'F101.words': ({ words, actual }) =>
    `${quoted(words)}是另一版格式的项目，本报告所用的 ${actual} 版格式没有`,
  'F101.row': ({ items, written }, path, edition) =>
    `${place(path, edition)}：${written} 版的项目${(Array.isArray(items) ? items : [])
      .map((item) => label(String(item), edition))
      .join('')}`,
  'suggest.setEdition': ({ written }) => `将“格式”改为 ${written}`,
  'F101.stray': ({ word }) => `另一版格式的项目“${word}”`,
  'F102.missing': (_values, path, edition) =>
    `${place(path, edition)}没有内容；法定的六个部分都要报告，没有需要报告的写“无”`,
  'F102.problems': (_values, path, edition) =>
    `${place(path, edition)}没有内容；应写明存在的主要问题和改进情况`,
  'F102.table': (_values, path, edition) =>
    `${place(path, edition)}没有表格数字；这张表每一格都要填，没有发生的填 0`,
  'F103.undivided': ({ rows, total }, path, edition) =>
    `${rowOf(path, edition)}写成一行（总计 ${total ?? '空白'}），应分列为 ${
      Array.isArray(rows) ? rows.length : 0
    } 行：${(Array.isArray(rows) ? rows : []).map((row) => label(String(row), edition)).join('')}`,
  'F104.cell': ({ notApplicable, expected }, path, edition) =>
    `${place(path, edition)}${notApplicable === 0 ? '空白' : '写了“不适用”或“/”'}，${
      expected === null ? ask : `按合计关系应为 ${expected}`
    }`,
  'F104.row': (values, path, edition) => `${place(path, edition)}有 ${blanks(values)}，${ask}`,
  'F104.column': (values, path, edition) =>
    `${table(values)}${label(path, edition)}一列${values['whole'] === 1 ? '没有数字：' : '有 '}${blanks(values)}，${ask}`,
  'F104.table': (values, path, edition) => `${place(path, edition)}整张表没有数字：${blanks(values)}，${ask}`,
};
