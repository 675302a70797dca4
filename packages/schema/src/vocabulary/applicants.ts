import type { Group, Leaf } from './term.js';

const applicant = <const Id extends string, const Key extends string>(
  id: Id,
  key: Key,
  english: string,
  about: Leaf['about'] & object,
) =>
  ({
    id,
    key,
    label: key,
    english,
    kind: 'count',
    unit: '件',
    definition: `applicant.${id}`,
    about,
  }) as const;

/** Columns of table three, 「申请人情况」: 自然人, five kinds of 法人或其他组织, 总计. */
export const applicantColumns = [
  applicant('naturalPerson', '自然人', 'Natural persons', {
    'zh-CN': '公民个人提出的申请。',
    en: 'Applications by natural persons.',
  }),
  applicant('commercialEnterprise', '商业企业', 'Commercial enterprises', {
    'zh-CN': '公司、个体工商户等商业企业提出的申请。',
    en: 'Applications by companies and other commercial enterprises.',
  }),
  applicant('researchInstitution', '科研机构', 'Research institutions', {
    'zh-CN': '高校、研究院所等科研机构提出的申请。',
    en: 'Applications by universities and research institutions.',
  }),
  applicant('publicWelfareOrganization', '社会公益组织', 'Public welfare organizations', {
    'zh-CN': '社会团体、基金会等公益组织提出的申请。',
    en: 'Applications by public welfare organizations.',
  }),
  applicant('legalServiceInstitution', '法律服务机构', 'Legal service institutions', {
    'zh-CN': '律师事务所等法律服务机构提出的申请。',
    en: 'Applications by law firms and other legal service institutions.',
  }),
  applicant('otherOrganization', '其他', 'Other organizations', {
    'zh-CN': '以上类别之外的法人或者其他组织提出的申请。',
    en: 'Applications by legal persons and organizations of no other kind.',
  }),
  applicant('total', '总计', 'Total', {
    'zh-CN': '六类申请人之和。',
    en: 'The sum of the six kinds of applicants.',
  }),
] as const;

/** A row of table three: one line of a file, seven named numbers. */
export const applicantRow = <const T extends Omit<Group, 'kind' | 'children' | 'flow'>>(term: T) =>
  ({ ...term, kind: 'group', flow: true, children: applicantColumns }) as const;

/** 「法人或其他组织」, the head over the five kinds of organizations. */
export const organizationHead = {
  label: '法人或其他组织',
  english: 'Legal persons or other organizations',
} as const;

/** 「申请人情况」, the head over all columns of table three. */
export const applicantHead = { label: '申请人情况', english: 'Applicants' } as const;
