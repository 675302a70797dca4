import type { Catalogue } from '../catalogue.js';

const organs: Readonly<Record<string, string>> = {
  department: '县级以上政府部门应在',
  governmentOffice: '政府办公厅（室）应在',
  township: '乡镇政府应在',
  county: '县级政府应在',
  municipal: '地市级政府应在',
  provincial: '省级政府应在',
  any: '法定最晚期限为',
};

/** Sentences of the rules on publication. */
export const publication: Catalogue = {
  'P101.late': ({ date, deadline, organ, law }) =>
    `公布日期为 ${date}，${organs[String(organ)] ?? ''} ${deadline}${organ === 'any' ? '' : ' 前公布'}${
      law === 1 && organ !== 'any' && organ !== 'provincial' ? '；也已超过条例规定的 3 月 31 日' : ''
    }`,
};
