import type { Catalogue } from '../catalogue.js';
import { form } from './form.js';
import { narrative } from './narrative.js';
import { organs } from './organs.js';
import { publication } from './publication.js';
import { reasons } from './reasons.js';
import { tables } from './tables.js';
import { text } from './text.js';
import { years } from './years.js';

/** All sentences in English. */
export const english: Catalogue = {
  ...form,
  ...tables,
  ...narrative,
  ...publication,
  ...reasons,
  ...years,
  ...organs,
  ...text,
};
