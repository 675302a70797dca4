import type { Values } from '@nianbao/schema';
import type { Catalogue } from '../catalogue.js';
import { label, place, quoted, rowOf, table } from './words.js';

/** “25 cells blank”, “25 cells blank or not applicable”: how many cells hold no number. */
const blanks = ({ blank, notApplicable }: Values): string =>
  `${blank} cells ${notApplicable === 0 ? 'blank' : notApplicable === blank ? 'not applicable' : 'blank or not applicable'}`;

const ask = 'write a number, 0 where there was nothing';

/** Sentences of the rules on the form itself. */
export const form: Catalogue = {
  'F101.year': ({ year, actual, belongs, words }) =>
    `A report for ${year} is written on the ${belongs} form; this one is on that of ${actual}${
      Array.isArray(words) && words.length > 0 ? ` and uses items of another edition: ${quoted(words)}` : ''
    }`,
  'F101.before': ({ year, first }) =>
    `The national form begins with reports for ${first}; ${year} is earlier: check the year`,
  'F101.declared': ({ declared, written }) =>
    `The ${declared} form is declared, but the items of table two are those of ${written}; everything else is judged by the ${written} form`,
  'F101.table': ({ year, declared, written }) =>
    `A report for ${year} is written on the ${declared} form, but the items of table two are those of ${written}; everything else is judged by the ${written} form`,
  'F101.words': ({ words, actual }) =>
    `${quoted(words)} belong to another form; the ${actual} form of this report does not have them`,
  'F101.row': ({ items, written }, path, edition) =>
    `${place(path, edition)}: items of ${written}: ${(Array.isArray(items) ? items : [])
      .map((item) => label(String(item), edition))
      .join(', ')}`,
  'suggest.setEdition': ({ written }) => `Declare the ${written} form`,
  'F101.stray': ({ word }) => `Item of another edition: “${word}”`,
  'F102.missing': (_values, path, edition) =>
    `${place(path, edition)} says nothing; all six statutory sections are required, 无 where there is nothing to report`,
  'F102.problems': (_values, path, edition) =>
    `${place(path, edition)} says nothing; name the main problems and what is done about them`,
  'F102.table': (_values, path, edition) =>
    `${place(path, edition)} holds no table: every cell of the form takes a number, 0 where there was nothing`,
  'F103.undivided': ({ rows, total }, path, edition) =>
    `${rowOf(path, edition)} is one row (total ${total ?? 'blank'}); the form divides it into ${
      Array.isArray(rows) ? rows.length : 0
    }: ${(Array.isArray(rows) ? rows : []).map((row) => label(String(row), edition)).join(', ')}`,
  'F104.cell': ({ notApplicable, expected }, path, edition) =>
    `${place(path, edition)} is ${notApplicable === 0 ? 'blank' : 'not applicable'}: ${
      expected === null ? ask : `by the sums it is ${expected}`
    }`,
  'F104.row': (values, path, edition) => `${place(path, edition)}: ${blanks(values)}; ${ask}`,
  'F104.column': (values, path, edition) =>
    `${table(values)}, column ${label(path, edition)}${values['whole'] === 1 ? ' holds no number' : ''}: ${blanks(values)}; ${ask}`,
  'F104.table': (values, path, edition) =>
    `${place(path, edition)} holds no number: ${blanks(values)}; ${ask}`,
};
