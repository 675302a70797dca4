import type { Catalogue } from '../catalogue.js';
import { differences, label, place } from './words.js';

/** Sentences of the rules that read earlier years' reports. */
export const years: Catalogue = {
  'Y101.cell': ({ year, actuals, expecteds }, path, edition) =>
    `${place(path, edition)}为 ${actuals}，${year} 年度报告结转下年度的是 ${expecteds}，两者应当相等`,
  'Y101.row': (values, path, edition) =>
    `${place(path, edition)}与 ${values['year']} 年度报告结转下年度的数字不符：${differences(values, edition)}`,
  'suggest.takeCarried': ({ count, value }) =>
    count === 1 ? `改用上年度报告的结转数 ${value}` : `${count} 格改用上年度报告的结转数`,
  'Y102.differs': ({ year, amounts, sum, total }, path, edition) => {
    const [stock, issued, repealed] = Array.isArray(amounts) ? amounts : [];
    return `${place(path, edition)}为 ${total}，${year} 年度现行有效 ${stock}，加本年制发 ${issued}、减本年废止 ${repealed}，应为 ${sum}`;
  },
  'Y103.repeats': ({ year, percent, longest }, path, edition) =>
    `${place(path, edition)}有 ${percent}% 的文字与 ${year} 年度报告相同，最长一段连续 ${longest} 字（标题、数字、法定用语不计）`,
  'Y103.source': ({ year, length }) => `${year} 年度报告的原文，${length} 字`,
  'Y103.passage': ({ length }) => `另一段相同的文字，${length} 字`,
  'Y104.up': ({ year, before, now }, path, edition) =>
    `${place(path, edition)}为 ${now}，${year} 年度为 ${before}，是上年的 ${times(now, before)} 倍，请核对`,
  'Y104.down': ({ year, before, now }, path, edition) =>
    `${place(path, edition)}为 ${now}，${year} 年度为 ${before}${now === 0 ? '' : `，只有上年的 ${percent(now, before)}`}，请核对`,
  'Y104.upUnit': ({ year, before, now }, path, edition) =>
    `${place(path, edition)}为 ${now}，${year} 年度为 ${before}，约为上年的一万倍，疑以元为单位填写（单位应为万元）`,
  'Y104.downUnit': ({ year, before, now }, path, edition) =>
    `${place(path, edition)}为 ${now}，${year} 年度为 ${before}，约为上年的万分之一，疑有一年的单位写错（单位应为万元）`,
  'suggest.tenThousand': ({ value }, path, edition) => `将${label(path, edition)}换算成万元：${value}`,
  'Y105.differs': ({ year, amounts, sum, total }, path, edition) => {
    const [items, change] = Array.isArray(amounts) ? amounts : [];
    return `${place(path, edition)}为 ${total}，${year} 年度报告的上一年项目数量 ${items} 加本年增/减 ${change}，应为 ${sum}`;
  },
  earlier: ({ year, value }, path, edition) => `${year} 年度 ${place(path, edition)}：${value}`,
};

const times = (now: unknown, before: unknown): number => Math.round((Number(now) / Number(before)) * 10) / 10;
const percent = (now: unknown, before: unknown): string =>
  `${Math.round((Number(now) / Number(before)) * 1000) / 10}%`;
