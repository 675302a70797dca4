import { defineEdition } from '../edition.js';
import { form2021 } from './form.js';
import { tree2021 } from './tree.js';

/** 国办公开办函〔2021〕30号: reports for 2021 and later. */
export const edition2021 = defineEdition({
  id: '2021',
  notice: '国办公开办函〔2021〕30号',
  years: { first: 2021, last: 2100 },
  root: tree2021,
  sections: [
    'overview',
    'proactiveDisclosure',
    'applications',
    'reconsiderationAndLitigation',
    'problemsAndImprovements',
    'otherMatters',
  ],
  form: form2021,
});
