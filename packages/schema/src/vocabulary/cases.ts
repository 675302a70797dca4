import type { Text } from '../locale.js';
import { law } from './report.js';
import type { Group } from './term.js';

const result = <const Id extends string, const Key extends string>(
  id: Id,
  key: Key,
  english: string,
  about: Text,
) => ({ id, key, label: key, english, kind: 'count', unit: '件', definition: `case.${id}`, about }) as const;

/** Columns of table four, for each of its three groups. */
export const caseResults = [
  result('upheld', '结果维持', 'Upheld', {
    'zh-CN': '维持行政行为，或者驳回请求的案件。',
    en: 'Cases in which the act was upheld or the claim rejected.',
  }),
  result('corrected', '结果纠正', 'Corrected', {
    'zh-CN': '撤销、变更、确认违法或者责令履行的案件。',
    en: 'Cases in which the act was revoked, changed, found unlawful, or performance ordered.',
  }),
  result('otherResult', '其他结果', 'Other results', {
    'zh-CN': '撤回、终止、调解等其他方式结案的案件。',
    en: 'Cases closed in another way: withdrawn, terminated, settled.',
  }),
  result('pending', '尚未审结', 'Pending', {
    'zh-CN': '截至报告年度 12 月 31 日尚未审结的案件。',
    en: 'Cases not closed by 31 December of the reporting year.',
  }),
  result('total', '总计', 'Total', {
    'zh-CN': '四类结果之和。',
    en: 'The sum of the four results.',
  }),
] as const;

/** A group of table four: one line of a file, five named numbers. */
const caseGroup = <const T extends Omit<Group, 'kind' | 'children' | 'flow'>>(term: T) =>
  ({ ...term, kind: 'group', flow: true, children: caseResults }) as const;

/** Table four, 「四、政府信息公开行政复议、行政诉讼情况」. */
export const casesSection = (notice: string) =>
  ({
    id: 'reconsiderationAndLitigation',
    key: '行政复议和行政诉讼',
    number: '四、',
    label: '政府信息公开行政复议、行政诉讼情况',
    english: 'Administrative reconsideration and litigation',
    kind: 'group',
    basis: `${law}第（三）项；${notice}`,
    about: {
      'zh-CN': '表四。复议机关作为共同被告的案件，只计原行为主体。',
      en: 'Table four. A case with the reconsideration organ as co-defendant is counted by the original organ only.',
    },
    children: [
      caseGroup({
        id: 'reconsideration',
        key: '行政复议',
        label: '行政复议',
        english: 'Administrative reconsideration',
        about: {
          'zh-CN': '因政府信息公开工作被申请行政复议的案件。',
          en: 'Cases of administrative reconsideration.',
        },
      }),
      {
        id: 'litigation',
        key: '行政诉讼',
        label: '行政诉讼',
        english: 'Administrative litigation',
        kind: 'group',
        about: {
          'zh-CN': '因政府信息公开工作被提起行政诉讼的案件。',
          en: 'Cases of administrative litigation.',
        },
        children: [
          caseGroup({
            id: 'direct',
            key: '未经复议直接起诉',
            label: '未经复议直接起诉',
            english: 'Direct litigation',
            about: {
              'zh-CN': '未经行政复议直接提起诉讼的案件。',
              en: 'Brought without reconsideration first.',
            },
          }),
          caseGroup({
            id: 'afterReconsideration',
            key: '复议后起诉',
            label: '复议后起诉',
            english: 'Litigation after reconsideration',
            about: { 'zh-CN': '经行政复议后又提起诉讼的案件。', en: 'Brought after reconsideration.' },
          }),
        ],
      },
    ],
  }) as const;
