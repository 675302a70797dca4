import type { Catalogue } from '../catalogue.js';
import { differences, label, namesOf, place } from './words.js';

/** Sentences of the rules on roll-ups and their members. */
export const organs: Catalogue = {
  'R101.cell': ({ actuals, expecteds, members }, path, edition) =>
    `${place(path, edition)} is ${actuals}, its ${members} members add up to ${expecteds}`,
  'R101.row': (values, path, edition) =>
    `${place(path, edition)} differs from the sum of its ${values['members']} members: ${differences(values, edition)}`,
  'R101.member': ({ member, cells, amounts }, _path, edition) => {
    const numbers = Array.isArray(amounts) ? amounts : [];
    const paths = Array.isArray(cells) ? cells : [];
    return numbers.length === 1
      ? `${member}: ${numbers[0]}`
      : `${member}: ${paths.map((cell, at) => `${label(String(cell), edition)} ${numbers[at]}`).join(', ')}`;
  },
  'suggest.takeSums': ({ count, value }) =>
    count === 1 ? `Take the members' sum ${value}` : `Take the members' sums in ${count} cells`,
  'R102.missing': ({ names, missing, members }) =>
    `${missing} of the ${members} members of the roll-up have no report for the year: ${namesOf(names)}`,
};
