import type { Catalogue } from '../catalogue.js';
import { label, place, rowOf } from './words.js';

/** Sentences of the rules on tables three and four. */
export const tables: Catalogue = {
  'T301.unbalanced': ({ left, right }, path) =>
    `Table 3 ${label(path)}: items one and two add up to ${left}, total outcomes and item four to ${right}; they must be equal`,
  'T302.unbalanced': ({ total, sum }, path) =>
    `Table 3 ${label(path)}: total outcomes is ${total}, the outcomes add up to ${sum}`,
  'T303.unbalanced': ({ total, sum }, path) =>
    `${rowOf(path)}: the total is ${total}, the six kinds of applicants add up to ${sum}`,
  'T304.split': ({ first, second, joined, total }, path) =>
    `${place(path)}: ${first} and the next cell's ${second} look like ${joined} torn over two cells; joined, the row meets its total ${total}`,
  'T401.unbalanced': ({ total, sum }, path) =>
    `${rowOf(path)}: the total is ${total}, the results add up to ${sum}`,
  addend: ({ value }, path) => `${place(path)}: ${value}`,
  blank: ({ value }, path) => `${place(path)}: ${value === null ? 'blank' : 'not applicable'}`,
  'suggest.setTotal': ({ value }, path) => `Set ${place(path)} to ${value}`,
  'suggest.setAddend': ({ value }, path) => `Set ${place(path)} to ${value}`,
  'suggest.join': ({ joined }, path) => `Set ${place(path)} to ${joined} and the next cell to 0`,
  'suggest.fill': ({ count, value }) =>
    count === 1
      ? `Write ${value} in the blank cell`
      : `Fill ${count} blank cells with the sums, 0 where there is nothing`,
  'suggest.fillZero': ({ count }) =>
    count === 1 ? 'Write 0 in the blank cell' : `Write 0 in ${count} blank cells`,
};
