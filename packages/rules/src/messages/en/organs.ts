import type { Values } from '@nianbao/schema';
import type { Catalogue } from '../catalogue.js';
import { differences, label, namesOf, place, table } from './words.js';

/** Sentences of the rules on roll-ups and their members. */
export const organs: Catalogue = {
  'R101.cell': ({ actuals, expecteds, members }, path, edition) =>
    `${place(path, edition)} is ${actuals}, its ${members} members add up to ${expecteds}`,
  'R101.row': (values, path, edition) =>
    `${place(path, edition)} differs from the sum of its ${values['members']} members: ${differences(values, edition)}`,
  'R101.table': (values, _path, edition) => {
    const { lines, count, members, omitted, doubled } = values;
    const cause = omitted
      ? `, by just the numbers of ${omitted}, perhaps left out`
      : doubled
        ? `, by just the numbers of ${doubled}, perhaps added twice`
        : '';
    return `${table(values)} differs from the sum of its ${members} members in ${count} cells of ${lines} lines${cause}; furthest off: ${differences(values, edition, place)}`;
  },
  'R101.off': ({ actual, expected }, path, edition) =>
    `${place(path, edition)} should be ${expected}, is ${actual}`,
  'R101.member': ({ member, cells, amounts }, _path, edition) => {
    const numbers = numbersAt(cells, amounts).map(([cell, amount]) => [label(cell, edition), amount]);
    const [only] = numbers.length === 1 ? numbers : [];
    return `${member}: ${only?.[1] ?? numbers.map((pair) => pair.join(' ')).join(', ')}`;
  },
  'R101.memberCells': ({ member, cells, amounts }, _path, edition) =>
    `${member}: ${numbersAt(cells, amounts)
      .map(([cell, amount]) => `${place(cell, edition)} ${amount}`)
      .join(', ')}`,
  'suggest.takeSums': ({ count, value }) =>
    count === 1 ? `Take the members' sum ${value}` : `Take the members' sums in ${count} cells`,
  'R102.missing': ({ names, missing, members }) =>
    `${missing} of the ${members} members of the roll-up have no report for the year: ${namesOf(names)}`,
};

/** Cells of a list with the amounts of another. */
function numbersAt(cells: Values[string] | undefined, amounts: Values[string] | undefined) {
  const numbers = Array.isArray(amounts) ? amounts : [];
  return (Array.isArray(cells) ? cells : []).map((cell, at) => [String(cell), String(numbers[at])] as const);
}
