import type { Values } from '@nianbao/schema';
import type { Catalogue } from '../catalogue.js';
import { label, place, quoted, rowOf, table } from './words.js';

/** “25 cells blank”, “25 cells blank or not applicable”: how many cells hold no number. */
const blanks = ({ blank, notApplicable }: Values): string =>
  `${blank} cells ${notApplicable === 0 ? 'blank' : notApplicable === blank ? 'not applicable' : 'blank or not applicable'}`;

const ask = 'write a number, 0 where there was nothing';

/** Sentences of the rules on the form itself. */
export const form: Catalogue = {
  'F101.year': ({ year, declared, belongs, words }) =>
    `A report for ${year} is written on the ${belongs} form; this one declares ${declared}${
      Array.isArray(words) && words.length > 0 ? ` and uses items of another edition: ${quoted(words)}` : ''
    }`,
  'F101.words': ({ words, declared, other }) =>
    `${quoted(words)} belong to ${other === null ? 'another' : `the ${other}`} form; the ${declared} form of this report does not have them`,
  'F101.stray': ({ word }) => `Item of another edition: “${word}”`,
  'F102.missing': (_values, path) =>
    `${place(path)} says nothing; all six statutory sections are required, 无 where there is nothing to report`,
  'F102.table': (_values, path) =>
    `${place(path)} holds no table: every cell of the form takes a number, 0 where there was nothing`,
  'F103.undivided': ({ rows, total }, path) =>
    `${rowOf(path)} is one row (total ${total ?? 'blank'}); the form divides it into ${
      Array.isArray(rows) ? rows.length : 0
    }: ${(Array.isArray(rows) ? rows : []).map((row) => label(String(row))).join(', ')}`,
  'F104.cell': ({ notApplicable, expected }, path) =>
    `${place(path)} is ${notApplicable === 0 ? 'blank' : 'not applicable'}: ${
      expected === null ? ask : `by the sums it is ${expected}`
    }`,
  'F104.row': (values, path) => `${place(path)}: ${blanks(values)}; ${ask}`,
  'F104.column': (values, path) =>
    `${table(values)}, column ${label(path)}${values['whole'] === 1 ? ' holds no number' : ''}: ${blanks(values)}; ${ask}`,
  'F104.table': (values, path) => `${place(path)} holds no number: ${blanks(values)}; ${ask}`,
};
