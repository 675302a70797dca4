import type { Catalogue } from '../catalogue.js';
import { label, place, rowOf } from './words.js';

/** Sentences of the rules on tables three and four. */
export const tables: Catalogue = {
  'T301.unbalanced': ({ left, right }, path, edition) =>
    `表三${label(path, edition)}：第一项加第二项之和为 ${left}，第三项总计加第四项之和为 ${right}，两者应当相等`,
  'T302.unbalanced': ({ total, sum }, path, edition) =>
    `表三${label(path, edition)}：办理结果总计为 ${total}，各项之和为 ${sum}`,
  'T303.unbalanced': ({ total, sum }, path, edition) =>
    `${rowOf(path, edition)}：总计为 ${total}，六类申请人之和为 ${sum}`,
  'T304.split': ({ first, second, joined, total }, path, edition) =>
    `${place(path, edition)}：${first} 与右邻格 ${second} 疑为 ${joined} 被拆成两格，合并后该行正好等于总计 ${total}`,
  'T401.unbalanced': ({ total, sum }, path, edition) =>
    `${rowOf(path, edition)}：总计为 ${total}，各类结果之和为 ${sum}`,
  addend: ({ value }, path, edition) => `${place(path, edition)}：${value}`,
  blank: ({ value }, path, edition) => `${place(path, edition)}：${value === null ? '空白' : '不适用'}`,
  'suggest.setTotal': ({ value }, path, edition) => `将${place(path, edition)}改为 ${value}`,
  'suggest.setAddend': ({ value }, path, edition) => `将${place(path, edition)}改为 ${value}`,
  'suggest.join': ({ joined }, path, edition) => `将${place(path, edition)}改为 ${joined}，右邻格改为 0`,
  'suggest.fill': ({ count, value }) =>
    count === 1 ? `空白处填 ${value}` : `${count} 处空白按各项之和填写，没有发生的填 0`,
  'suggest.fillZero': ({ count }) => (count === 1 ? '空白处填 0' : `${count} 处空白都填 0`),
};
