import { agency } from '../../vocabulary/agency.js';
import { applicationsSection } from '../../vocabulary/applications.js';
import { casesSection } from '../../vocabulary/cases.js';
import { disclosureSection } from '../../vocabulary/disclosure.js';
import { otherHandlingRow2019 } from '../../vocabulary/outcomes.js';
import { publication } from '../../vocabulary/publication.js';
import {
  editionLeaf,
  notes,
  otherMatters,
  overview,
  problemsAndImprovements,
  reportingYear,
  reportTree,
} from '../../vocabulary/report.js';
import { disclosureRows2019 } from './disclosure.js';

/** The notice that the form is annexed to. */
export const notice2019 = '国办公开办函〔2019〕60号';

/** The whole report of edition 2019, in the order of a file. */
export const tree2019 = reportTree(
  notice2019,
  {
    'zh-CN': '2019、2020年度的政府信息公开工作年度报告：六个部分、三张表、198 个数字。',
    en: 'The annual report for 2019 and 2020: six sections, three tables, 198 numbers.',
  },
  [
    editionLeaf('2019', notice2019, { zh: '2019、2020年度', en: '2019 and 2020' }),
    agency,
    reportingYear,
    publication,
    overview(notice2019, {
      'zh-CN': '综述主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。',
      en: 'Proactive disclosure, disclosure on application, information management, platforms, supervision.',
    }),
    disclosureSection(notice2019, disclosureRows2019, {
      'zh-CN': '表二。条例第二十条第（一）（五）（六）（八）（九）项。',
      en: 'Table two. Items 1, 5, 6, 8 and 9 of article 20.',
    }),
    applicationsSection(otherHandlingRow2019, notice2019),
    casesSection(notice2019),
    problemsAndImprovements(notice2019),
    otherMatters(notice2019, { 'zh-CN': '其他需要报告的事项。', en: 'Other matters.' }),
    notes,
  ],
);
