import type { Catalogue } from '../catalogue.js';
import { label, place, rowOf } from './words.js';

/** Sentences of the rules on tables three and four. */
export const tables: Catalogue = {
  'T301.unbalanced': ({ left, right }, path, edition) =>
    `Table 3 ${label(path, edition)}: items one and two add up to ${left}, total outcomes and item four to ${right}; they must be equal`,
  'T302.unbalanced': ({ total, sum }, path, edition) =>
    `Table 3 ${label(path, edition)}: total outcomes is ${total}, the outcomes add up to ${sum}`,
  'T303.unbalanced': ({ total, sum }, path, edition) =>
    `${rowOf(path, edition)}: the total is ${total}, the six kinds of applicants add up to ${sum}`,
  'T304.split': ({ first, second, joined, total }, path, edition) =>
    `${place(path, edition)}: ${first} and the next cell's ${second} look like ${joined} torn over two cells; joined, the row meets its total ${total}`,
  'T401.unbalanced': ({ total, sum }, path, edition) =>
    `${rowOf(path, edition)}: the total is ${total}, the results add up to ${sum}`,
  addend: ({ value }, path, edition) => `${place(path, edition)}: ${value}`,
  blank: ({ value }, path, edition) =>
    `${place(path, edition)}: ${value === null ? 'blank' : 'not applicable'}`,
  'suggest.setTotal': ({ value }, path, edition) => `Set ${place(path, edition)} to ${value}`,
  'suggest.setAddend': ({ value }, path, edition) => `Set ${place(path, edition)} to ${value}`,
  'suggest.join': ({ joined }, path, edition) =>
    `Set ${place(path, edition)} to ${joined} and the next cell to 0`,
  'suggest.fill': ({ count, value }) =>
    count === 1
      ? `Write ${value} in the blank cell`
      : `Fill ${count} blank cells with the sums, 0 where there is nothing`,
  'suggest.fillZero': ({ count }) =>
    count === 1 ? 'Write 0 in the blank cell' : `Write 0 in ${count} blank cells`,
};
