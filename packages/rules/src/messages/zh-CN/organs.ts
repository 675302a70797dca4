import type { Catalogue } from '../catalogue.js';
import { differences, label, namesOf, place } from './words.js';

/** Sentences of the rules on roll-ups and their members. */
export const organs: Catalogue = {
  'R101.cell': ({ actuals, expecteds, members }, path, edition) =>
    `${place(path, edition)}为 ${actuals}，所汇总的 ${members} 个机关之和为 ${expecteds}`,
  'R101.row': (values, path, edition) =>
    `${place(path, edition)}与所汇总的 ${values['members']} 个机关之和不符：${differences(values, edition)}`,
  'R101.member': ({ member, cells, amounts }, _path, edition) => {
    const numbers = Array.isArray(amounts) ? amounts : [];
    const paths = Array.isArray(cells) ? cells : [];
    return numbers.length === 1
      ? `${member}：${numbers[0]}`
      : `${member}：${paths.map((cell, at) => `${label(String(cell), edition)}${numbers[at]}`).join('，')}`;
  },
  'suggest.takeSums': ({ count, value }) =>
    count === 1 ? `改为各机关之和 ${value}` : `${count} 格改为各机关之和`,
  'R102.missing': ({ names, missing, members }) =>
    `汇总的 ${members} 个机关中有 ${missing} 个没有本年度的报告：${namesOf(names)}`,
};
