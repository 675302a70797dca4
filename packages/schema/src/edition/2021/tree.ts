import { agency } from '../../vocabulary/agency.js';
import { applicationsSection } from '../../vocabulary/applications.js';
import { casesSection } from '../../vocabulary/cases.js';
import { disclosureSection } from '../../vocabulary/disclosure.js';
import { otherHandlingGroup2021 } from '../../vocabulary/outcomes.js';
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
import { disclosureRows2021 } from './disclosure.js';

/** The notice that the form is annexed to. */
export const notice2021 = '国办公开办函〔2021〕30号';

/** The whole report of edition 2021, in the order of a file. */
export const tree2021 = reportTree(
  notice2021,
  {
    'zh-CN': '各级行政机关每年公布的政府信息公开工作年度报告：六个部分、三张表、200 个数字。',
    en: 'The annual report that every administrative organ publishes: six sections, three tables, 200 numbers.',
  },
  [
    editionLeaf('2021', notice2021, { zh: '2021年度及以后', en: '2021 and later' }),
    agency,
    reportingYear,
    publication,
    overview(notice2021, {
      'zh-CN': '综述主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面，原则上不超过一千字。',
      en: 'Proactive disclosure, disclosure on application, information management, platforms, supervision; in principle at most 1,000 characters.',
    }),
    disclosureSection(notice2021, disclosureRows2021, {
      'zh-CN': '表二。条例第二十条第（一）（五）（六）（八）项，数据核定时点为报告年度的12月31日。',
      en: 'Table two. Items 1, 5, 6 and 8 of article 20, as of 31 December of the reporting year.',
    }),
    applicationsSection(otherHandlingGroup2021, notice2021),
    casesSection(notice2021),
    problemsAndImprovements(notice2021),
    otherMatters(notice2021, {
      'zh-CN': '其他需要报告的事项；依据《政府信息公开信息处理费管理办法》收取信息处理费的情况在此专门报告。',
      en: 'Other matters; the information processing fee is reported here.',
    }),
    notes,
  ],
);
