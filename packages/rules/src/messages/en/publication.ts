import type { Catalogue } from '../catalogue.js';

const organs: Readonly<Record<string, string>> = {
  department: 'government departments publish by',
  governmentOffice: 'general offices of governments publish by',
  township: 'township governments publish by',
  county: 'county governments publish by',
  municipal: 'city governments publish by',
  provincial: 'provincial governments publish by',
  any: 'the last date by law is',
};

/** Sentences of the rules on publication. */
export const publication: Catalogue = {
  'P101.late': ({ date, deadline, organ, law }) =>
    `Published on ${date}; ${organs[String(organ)] ?? ''} ${deadline}${
      law === 1 && organ !== 'any' && organ !== 'provincial' ? ', and the law ends on 31 March' : ''
    }`,
};
