import type { Term } from './term.js';

const choice = <const Id extends string>(id: Id, key: string, english: string) =>
  ({ id, key, label: key, english }) as const satisfies Term;

const kinds = [
  choice('government', '人民政府', "People's government"),
  choice('governmentOffice', '政府办公厅（室）', 'General office of a government'),
  choice('department', '政府部门', 'Government department'),
  choice('dispatchedOrgan', '派出机关', 'Dispatched organ'),
  choice('verticalOrgan', '垂直领导机关', 'Organ under vertical leadership'),
  choice('authorizedOrganization', '法律法规授权组织', 'Organization authorized by law'),
] as const;

const levels = [
  choice('national', '国家级', 'National'),
  choice('provincial', '省级', 'Provincial'),
  choice('municipal', '市级', 'Municipal'),
  choice('county', '县级', 'County'),
  choice('township', '乡级', 'Township'),
] as const;

/** 「机关」: the organ that reports. */
export const agency = {
  id: 'agency',
  key: '机关',
  label: '机关',
  english: 'Agency',
  kind: 'group',
  flow: true,
  about: {
    'zh-CN': '编制并公布本报告的行政机关。',
    en: 'The administrative organ that makes and publishes the report.',
  },
  basis: '《政府信息公开条例》第四十九条',
  children: [
    {
      id: 'name',
      key: '名称',
      label: '机关名称',
      english: 'Name',
      kind: 'text',
      about: { 'zh-CN': '机关全称，与印章一致。', en: 'Full official name.' },
    },
    {
      id: 'kind',
      key: '类别',
      label: '机关类别',
      english: 'Kind',
      kind: 'choice',
      options: kinds,
      optional: true,
      about: {
        'zh-CN': '人民政府的汇总年报与部门年报公布期限不同，请如实选择。',
        en: "A government's roll-up report has another deadline than a department's.",
      },
    },
    {
      id: 'level',
      key: '层级',
      label: '机关层级',
      english: 'Level',
      kind: 'choice',
      options: levels,
      optional: true,
      about: { 'zh-CN': '机关所在的行政层级。', en: 'Administrative level of the organ.' },
    },
    {
      id: 'region',
      key: '行政区划代码',
      label: '行政区划代码',
      english: 'Region code',
      kind: 'region',
      optional: true,
      about: {
        'zh-CN': '6 位、9 位或 12 位行政区划代码，加引号书写。',
        en: 'Region code of 6, 9 or 12 digits, in quotes.',
      },
    },
  ],
} as const;
