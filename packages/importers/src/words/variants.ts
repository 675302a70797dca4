/**
 * Wordings that published reports have beside the official ones, which come from the form itself. Keys are ids of the
 * tree: of sections, rows (the end of a path) and fields. A `weak` wording counts only where no better one is found.
 */
export const sectionVariants: Readonly<
  Record<string, { readonly wordings: readonly string[]; readonly weak?: readonly string[] }>
> = {
  overview: {
    wordings: ['总体工作情况', '政府信息公开工作总体情况', '政府信息公开总体情况'],
    weak: ['基本情况', '概述', '工作概况'],
  },
  proactiveDisclosure: {
    wordings: ['主动公开政府信息的情况', '主动公开政府信息工作情况', '政府信息主动公开情况'],
    weak: ['主动公开情况', '主动公开工作情况'],
  },
  applications: {
    wordings: [
      '收到和处理政府信息公开申请的情况',
      '政府信息公开申请收到和处理情况',
      '收到及处理政府信息公开申请情况',
    ],
    weak: ['政府信息公开申请情况', '依申请公开政府信息情况', '政府信息依申请公开情况'],
  },
  reconsiderationAndLitigation: {
    wordings: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
      '行政复议、行政诉讼情况',
      '政府信息公开复议诉讼情况',
    ],
  },
  problemsAndImprovements: {
    wordings: [
      '政府信息公开工作存在的主要问题及改进情况',
      '政府信息公开工作存在的问题',
      '存在的主要问题和改进情况',
      '存在的主要问题及整改措施',
      '存在的问题及改进措施',
      '存在问题及改进情况',
    ],
  },
  otherMatters: {
    wordings: [
      '其他需要报告事项',
      '需要报告的其他事项',
      '其它需要报告的事项',
      '其他需报告的事项',
      '其他报告事项',
      '其他需要说明的事项',
      '需要说明的其他事项',
      '其他需要说明的情况',
      '需要说明的其他情况',
      '其他需要报告的情况',
      '需要报告的其他情况',
    ],
    weak: ['其他事项'],
  },
};

/** Rows and columns, by the last step of their path. */
export const labelVariants: Readonly<Record<string, readonly string[]>> = {
  normativeDocuments: ['规范性文件', '行政规范性文件'],
  issued: ['本年制发件', '本年发件', '本年发件数', '制发件数', '本年制定件数', 'created'],
  repealed: ['本年废止件', '废止件数', 'abolished'],
  inForce: ['现行有效件', '有效件数', 'effective'],
  decisions: ['处理决定数量', '本年处理决定数', 'processed'],
  collected: ['本年收费金额', '收费金额', '本年收费总额', 'amount'],
  received: ['本年新收政府信息公开申请数', '本年新收申请数量', '新收申请数量'],
  broughtForward: ['上年结转政府信息公开申请数', '上年度结转政府信息公开申请数量', '上年结转申请数量'],
  carriedForward: ['结转下年度继续办理数量', '结转下年继续办理', '结转下一年度继续办理'],
  outcomes: ['本年度办理结果', '办理结果'],
  total: ['合计', '总计'],
  otherHandling: ['其他处理', '其他'],
  clarificationOverdue: ['逾期不补正', '申请人逾期不补正'],
  feeOverdue: ['逾期不缴费', '逾期未缴费', '申请人逾期未缴费'],
  thirdPartyRights: ['保护第三方权益'],
  endangersSecurityOrStability: ['危及三安全一稳定'],
  commercialEnterprise: ['商业企业', '企业'],
  upheld: ['维持', 'resultMaintained'],
  corrected: ['纠正', 'resultCorrected'],
  otherResult: ['其他', 'otherResult'],
  pending: ['未审结', 'pending'],
  direct: ['直接起诉', '未经复议起诉', '未经行政复议直接起诉'],
  afterReconsideration: ['经复议后起诉', '行政复议后起诉'],
};

/** Names of fields at the head of a page, by the id of what they fill under `publication`. */
export const fieldVariants: Readonly<Record<string, readonly string[]>> = {
  date: [
    '发布日期',
    '公开日期',
    '发文日期',
    '成文日期',
    '生成日期',
    '发布时间',
    '发表日期',
    '公开时间',
    '时间',
    'PubDate',
  ],
  title: ['名称', '信息名称', '信息标题', 'ArticleTitle'],
  indexNumber: ['索引号码', '信息索引号', '索引'],
  documentNumber: ['发文字号', '文件编号', '公文文号', '发文文号'],
  department: ['责任部门', '公开部门'],
  column: ['所属栏目', 'ColumnName'],
  source: ['发布机构', '发文机关', '发布单位', '信息来源', '文章来源', '公开主体', '单位', 'ContentSource'],
  author: ['Author'],
  url: ['原文链接', '链接', 'Url'],
};
