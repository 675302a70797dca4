import { defineEdition, statutorySections } from '../edition.js';
import { layForm } from '../lay-form.js';
import { disclosureBlocks2021 } from './disclosure.js';
import { notice2021, tree2021 } from './tree.js';

/** 国办公开办函〔2021〕30号: reports for 2021 and later. */
export const edition2021 = defineEdition({
  id: '2021',
  notice: notice2021,
  years: { first: 2021, last: 2100 },
  root: tree2021,
  sections: statutorySections,
  form: (entries) => layForm(entries, disclosureBlocks2021),
});
