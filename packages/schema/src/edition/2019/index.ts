import { defineEdition, statutorySections } from '../edition.js';
import { layForm } from '../lay-form.js';
import { disclosureBlocks2019 } from './disclosure.js';
import { notice2019, tree2019 } from './tree.js';

/** 国办公开办函〔2019〕60号: reports for 2019 and 2020. */
export const edition2019 = defineEdition({
  id: '2019',
  notice: notice2019,
  years: { first: 2019, last: 2020 },
  root: tree2019,
  sections: statutorySections,
  form: (entries) => layForm(entries, disclosureBlocks2019),
});
