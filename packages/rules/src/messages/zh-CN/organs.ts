import type { Values } from '@nianbao/schema';
import type { Catalogue } from '../catalogue.js';
import { differences, label, namesOf, place, table } from './words.js';

/** Sentences of the rules on roll-ups and their members. */
export const organs: Catalogue = {
  'R101.cell': ({ actuals, expecteds, members }, path, edition) =>
    `${place(path, edition)}为 ${actuals}，所汇总的 ${members} 个机关之和为 ${expecteds}`,
  'R101.row': (values, path, edition) =>
    `${place(path, edition)}与所汇总的 ${values['members']} 个机关之和不符：${differences(values, edition)}`,
  'R101.table': (values, _path, edition) => {
    const { lines, count, members, omitted, doubled } = values;
    const cause = omitted
      ? `；差额正好是${omitted}的数字，可能漏加`
      : doubled
        ? `；差额正好是${doubled}的数字，可能加了两次`
        : '';
    return `${table(values)}有 ${lines} 行 ${count} 格与所汇总的 ${members} 个机关之和不符${cause}；相差最大的：${differences(values, edition, place)}`;
  },
  'R101.off': ({ actual, expected }, path, edition) =>
    `${place(path, edition)}应为 ${expected}，现为 ${actual}`,
  'R101.member': ({ member, cells, amounts }, _path, edition) => {
    const numbers = numbersAt(cells, amounts).map(([cell, amount]) => [label(cell, edition), amount]);
    const [only] = numbers.length === 1 ? numbers : [];
    return `${member}：${only?.[1] ?? numbers.map((pair) => pair.join('')).join('，')}`;
  },
  'R101.memberCells': ({ member, cells, amounts }, _path, edition) =>
    `${member}：${numbersAt(cells, amounts)
      .map(([cell, amount]) => `${place(cell, edition)} ${amount}`)
      .join('，')}`,
  'suggest.takeSums': ({ count, value }) =>
    count === 1 ? `改为各机关之和 ${value}` : `${count} 格改为各机关之和`,
  'R102.missing': ({ names, missing, members }) =>
    `汇总的 ${members} 个机关中有 ${missing} 个没有本年度的报告：${namesOf(names)}`,
};

/** Cells of a list with the amounts of another. */
function numbersAt(cells: Values[string] | undefined, amounts: Values[string] | undefined) {
  const numbers = Array.isArray(amounts) ? amounts : [];
  return (Array.isArray(cells) ? cells : []).map((cell, at) => [String(cell), String(numbers[at])] as const);
}
