import type { Term } from '../vocabulary/term.js';
import { edition2019 } from './2019/index.js';
import { edition2021 } from './2021/index.js';
import type { Edition } from './edition.js';

/** Every edition of the form that the model covers, oldest first. */
export const editions: readonly Edition[] = [edition2019, edition2021];

/** The edition that new reports are written on. */
export const currentEdition: Edition = edition2021;

/** The words that 「格式」 may take, oldest edition first. */
export const editionTerms: readonly Term[] = editions.flatMap(({ root }) =>
  root.children.flatMap((node) => (node.kind === 'edition' ? (node.options ?? []) : [])),
);

/** The edition that a report declares; `2021` and `'2021'` are the same. */
export function editionOf(declared: unknown): Edition | undefined {
  return editions.find((edition) => edition.id === String(declared));
}

/** The edition whose form a reporting year is written on; none for the years before the forms. */
export function editionOfYear(year: number): Edition | undefined {
  return editions.find(({ years }) => year >= years.first && year <= years.last);
}
