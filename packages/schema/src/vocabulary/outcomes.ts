import { applicantRow } from './applicants.js';

const article = (text: string) => `《政府信息公开条例》${text}`;

/** 「（一）予以公开」「（二）部分公开」: outcomes with a row of their own. */
export const disclosedRows = [
  applicantRow({
    id: 'disclosed',
    key: '予以公开',
    number: '（一）',
    label: '予以公开',
    english: 'Disclosed in full',
    basis: article('第三十六条第（一）项、第（二）项'),
    about: {
      'zh-CN': '所申请公开的信息已经主动公开而告知获取方式的，或者决定予以公开的。',
      en: 'Already public (the applicant is told where), or disclosed on the application.',
    },
  }),
  applicantRow({
    id: 'partiallyDisclosed',
    key: '部分公开',
    number: '（二）',
    label: '部分公开（区分处理的，只计这一情形，不计其他情形）',
    english: 'Disclosed in part',
    basis: article('第三十七条'),
    about: {
      'zh-CN': '含有不应当公开的内容，能够作区分处理后公开的。只计在这里，不再计入其他情形。',
      en: 'Disclosed after what must not be disclosed was taken out. Counted here and nowhere else.',
    },
  }),
] as const;

const withheld = [
  applicantRow({
    id: 'stateSecret',
    key: '属于国家秘密',
    number: '1.',
    label: '属于国家秘密',
    english: 'State secret',
    basis: article('第十四条'),
    about: { 'zh-CN': '依法确定为国家秘密的。', en: 'Information lawfully classified as a state secret.' },
  }),
  applicantRow({
    id: 'prohibitedByLaw',
    key: '其他法律行政法规禁止公开',
    number: '2.',
    label: '其他法律行政法规禁止公开',
    english: 'Prohibited by other laws or regulations',
    basis: article('第十四条'),
    about: {
      'zh-CN': '法律、行政法规禁止公开的。',
      en: 'Disclosure is prohibited by a law or an administrative regulation.',
    },
  }),
  applicantRow({
    id: 'endangersSecurityOrStability',
    key: '危及三安全一稳定',
    number: '3.',
    label: '危及“三安全一稳定”',
    english: 'Endangers security or stability',
    basis: article('第十四条'),
    about: {
      'zh-CN': '公开后可能危及国家安全、公共安全、经济安全、社会稳定的。',
      en: 'Disclosure could endanger national, public or economic security or social stability.',
    },
  }),
  applicantRow({
    id: 'thirdPartyRights',
    key: '保护第三方合法权益',
    number: '4.',
    label: '保护第三方合法权益',
    english: 'Third-party rights',
    basis: article('第十五条、第三十二条'),
    about: {
      'zh-CN': '涉及商业秘密、个人隐私等，公开会损害第三方合法权益的。',
      en: 'Trade secrets, privacy and other lawful interests of third parties.',
    },
  }),
  applicantRow({
    id: 'internalAffairs',
    key: '属于三类内部事务信息',
    number: '5.',
    label: '属于三类内部事务信息',
    english: 'Internal affairs (three kinds)',
    basis: article('第十六条第一款'),
    about: {
      'zh-CN': '人事管理、后勤管理、内部工作流程三类内部事务信息。',
      en: 'Personnel, logistics and internal workflow.',
    },
  }),
  applicantRow({
    id: 'deliberativeProcess',
    key: '属于四类过程性信息',
    number: '6.',
    label: '属于四类过程性信息',
    english: 'Deliberative process (four kinds)',
    basis: article('第十六条第二款'),
    about: {
      'zh-CN': '讨论记录、过程稿、磋商信函、请示报告四类过程性信息。',
      en: 'Records of discussion, drafts, letters of consultation, requests for instructions and reports.',
    },
  }),
  applicantRow({
    id: 'enforcementCaseFile',
    key: '属于行政执法案卷',
    number: '7.',
    label: '属于行政执法案卷',
    english: 'Enforcement case file',
    basis: article('第十六条第二款'),
    about: { 'zh-CN': '行政执法案卷信息。', en: 'Information in case files of administrative enforcement.' },
  }),
  applicantRow({
    id: 'statutoryInquiry',
    key: '属于行政查询事项',
    number: '8.',
    label: '属于行政查询事项',
    english: 'Statutory inquiry',
    basis: article('第三十六条第（七）项'),
    about: {
      'zh-CN': '工商、不动产登记资料等另有查询办法的信息。',
      en: 'Registers with a lawful way of inquiry of their own, such as business or real estate registration.',
    },
  }),
] as const;

const unableToProvide = [
  applicantRow({
    id: 'notHeld',
    key: '本机关不掌握相关政府信息',
    number: '1.',
    label: '本机关不掌握相关政府信息',
    english: 'Not held',
    basis: article('第三十六条第（四）项、第（五）项'),
    about: {
      'zh-CN': '信息不存在，或者不属于本机关负责公开的。',
      en: 'The information does not exist or another organ is responsible.',
    },
  }),
  applicantRow({
    id: 'wouldRequireCreation',
    key: '没有现成信息需要另行制作',
    number: '2.',
    label: '没有现成信息需要另行制作',
    english: 'Would have to be created',
    basis: article('第三十八条'),
    about: {
      'zh-CN': '需要对现有信息加工、分析才能提供的。',
      en: 'Would have to be processed or compiled from what exists.',
    },
  }),
  applicantRow({
    id: 'stillUnclear',
    key: '补正后申请内容仍不明确',
    number: '3.',
    label: '补正后申请内容仍不明确',
    english: 'Still unclear after clarification',
    basis: article('第三十条'),
    about: {
      'zh-CN': '补正后申请内容仍不明确的。',
      en: 'The application is unclear even after clarification.',
    },
  }),
] as const;

const declined = [
  applicantRow({
    id: 'petitionOrComplaint',
    key: '信访举报投诉类申请',
    number: '1.',
    label: '信访举报投诉类申请',
    english: 'Petition or complaint',
    basis: article('第三十九条第一款'),
    about: {
      'zh-CN': '以申请公开的形式进行信访、投诉、举报等活动的。',
      en: 'A petition, complaint or report in the form of an application.',
    },
  }),
  applicantRow({
    id: 'duplicate',
    key: '重复申请',
    number: '2.',
    label: '重复申请',
    english: 'Duplicate application',
    basis: article('第三十六条第（六）项'),
    about: {
      'zh-CN': '已经答复、同一申请人就同一信息重复申请的。',
      en: 'Answered before; the same applicant asks for the same again.',
    },
  }),
  applicantRow({
    id: 'publishedMaterial',
    key: '要求提供公开出版物',
    number: '3.',
    label: '要求提供公开出版物',
    english: 'Published material',
    basis: article('第三十九条第二款'),
    about: {
      'zh-CN': '要求提供政府公报、报刊、书籍等公开出版物的。',
      en: 'Asks for gazettes, periodicals or books that are published.',
    },
  }),
  applicantRow({
    id: 'excessive',
    key: '无正当理由大量反复申请',
    number: '4.',
    label: '无正当理由大量反复申请',
    english: 'Excessive applications',
    basis: article('第三十五条'),
    about: {
      'zh-CN': '数量、频次明显超过合理范围，又无正当理由的。',
      en: 'Clearly beyond a reasonable number and frequency, without good reason.',
    },
  }),
  applicantRow({
    id: 'confirmationOrReissue',
    key: '要求行政机关确认或重新出具已获取信息',
    number: '5.',
    label: '要求行政机关确认或重新出具已获取信息',
    english: 'Confirmation or reissue',
    about: {
      'zh-CN': '要求对已经获取的信息进行确认或者重新出具的。',
      en: 'Asks to confirm or issue again what the applicant already has.',
    },
  }),
] as const;

const overdue = (reason: string) => `${reason}、行政机关不再处理其政府信息公开申请`;

const otherHandling = [
  applicantRow({
    id: 'clarificationOverdue',
    key: '逾期不补正',
    number: '1.',
    label: overdue('申请人无正当理由逾期不补正'),
    english: 'Clarification overdue',
    basis: article('第三十条'),
    about: {
      'zh-CN': '申请人无正当理由逾期不补正，视为放弃申请的。',
      en: 'Not clarified in time without good reason; taken as withdrawn.',
    },
  }),
  applicantRow({
    id: 'feeOverdue',
    key: '逾期未缴费',
    number: '2.',
    label: overdue('申请人逾期未按收费通知要求缴纳费用'),
    english: 'Fee overdue',
    basis: `${article('第四十二条')}；国办函〔2020〕109号`,
    about: {
      'zh-CN': '收到信息处理费缴费通知后逾期未缴的。',
      en: 'The information processing fee was not paid in time.',
    },
  }),
  applicantRow({
    id: 'other',
    key: '其他',
    number: '3.',
    label: '其他',
    english: 'Other',
    about: {
      'zh-CN': '以上情形之外的其他处理，例如申请人主动撤回。',
      en: 'Any other handling, such as withdrawal by the applicant.',
    },
  }),
] as const;

/** 「（三）不予公开」, eight grounds; no subtotal row is printed. */
export const withheldGroup = {
  id: 'withheld',
  key: '不予公开',
  number: '（三）',
  label: '不予公开',
  english: 'Withheld',
  kind: 'group',
  about: {
    'zh-CN': '依法不予公开的八种情形，表中没有小计行。',
    en: 'Eight grounds; the form prints no subtotal.',
  },
  children: withheld,
} as const;

/** 「（四）无法提供」, three grounds. */
export const unableToProvideGroup = {
  id: 'unableToProvide',
  key: '无法提供',
  number: '（四）',
  label: '无法提供',
  english: 'Unable to provide',
  kind: 'group',
  about: {
    'zh-CN': '无法提供的三种情形，表中没有小计行。',
    en: 'Three grounds; the form prints no subtotal.',
  },
  children: unableToProvide,
} as const;

/** 「（五）不予处理」, five grounds. */
export const declinedGroup = {
  id: 'declined',
  key: '不予处理',
  number: '（五）',
  label: '不予处理',
  english: 'Declined',
  kind: 'group',
  about: {
    'zh-CN': '不予处理的五种情形，表中没有小计行。',
    en: 'Five grounds; the form prints no subtotal.',
  },
  children: declined,
} as const;

/** 「（六）其他处理」 of edition 2021, three rows; `undivided` is the one row of edition 2019 where a report still prints it. */
export const otherHandlingGroup2021 = {
  id: 'otherHandling',
  key: '其他处理',
  number: '（六）',
  label: '其他处理',
  english: 'Other handling',
  kind: 'group',
  about: { 'zh-CN': '其他处理的三种情形，表中没有小计行。', en: 'Three kinds; the form prints no subtotal.' },
  children: otherHandling,
  alternative: applicantRow({
    id: 'undivided',
    key: '未区分',
    label: '其他处理（未区分）',
    english: 'Other handling, undivided',
    about: {
      'zh-CN': '公布的报告把（六）其他处理写成一行、没有区分三种情形时，照原样记录在这里。',
      en: 'One row for （六）, as the 2019 form had it, where a published report did not divide it.',
    },
  }),
} as const;

/** 「（六）其他处理」 of edition 2019, a row of its own. */
export const otherHandlingRow2019 = applicantRow({
  id: 'otherHandling',
  key: '其他处理',
  number: '（六）',
  label: '其他处理',
  english: 'Other handling',
  about: {
    'zh-CN': '以上情形之外的其他处理，例如逾期不补正、申请人主动撤回。',
    en: 'Any other handling, such as overdue clarification or withdrawal by the applicant.',
  },
});
