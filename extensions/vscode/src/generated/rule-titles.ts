// Generated from the catalogue of rules; do not edit.
export interface RuleTitle {
  readonly code: string;
  readonly slug: string;
  readonly title: Readonly<Record<'zh-CN' | 'en', string>>;
}

export const ruleTitles: readonly RuleTitle[] = [
  {"code":"C101","slug":"suppression-without-reason","title":{"zh-CN":"忽略问题未说明理由","en":"Suppression without a reason"}},
  {"code":"C102","slug":"unused-suppression","title":{"zh-CN":"忽略注释未起作用","en":"Suppression that suppresses nothing"}},
  {"code":"C103","slug":"duplicate-report","title":{"zh-CN":"同一机关同一年度有多份年报","en":"Several reports of one organ for one year"}},
  {"code":"F101","slug":"edition-mismatch","title":{"zh-CN":"格式版本不符","en":"Wrong edition of the form"}},
  {"code":"F102","slug":"missing-section","title":{"zh-CN":"缺少法定部分","en":"A statutory section is missing"}},
  {"code":"F103","slug":"undivided-other-handling","title":{"zh-CN":"其他处理未分三项","en":"Other handling is not divided"}},
  {"code":"F104","slug":"blank-cells","title":{"zh-CN":"数字格空白","en":"Blank number cells"}},
  {"code":"N101","slug":"breakdown-sum","title":{"zh-CN":"分项之和与总数不符","en":"Parts do not add up to the whole"}},
  {"code":"N102","slug":"figure-versus-table-three","title":{"zh-CN":"文字中的申请件数与表三不符","en":"Applications in the text differ from table three"}},
  {"code":"N111","slug":"fee-statement","title":{"zh-CN":"没有报告信息处理费","en":"Nothing on information-processing fees"}},
  {"code":"P101","slug":"late-publication","title":{"zh-CN":"公布逾期","en":"Published late"}},
  {"code":"S100","slug":"yaml-syntax","title":{"zh-CN":"不合 YAML 写法","en":"Not YAML"}},
  {"code":"S101","slug":"fullwidth-colon","title":{"zh-CN":"全角标点","en":"Full-width punctuation"}},
  {"code":"S102","slug":"missing-space","title":{"zh-CN":"冒号后缺少空格","en":"No space behind the colon"}},
  {"code":"S103","slug":"fullwidth-digit","title":{"zh-CN":"数字写法","en":"How a number is written"}},
  {"code":"S104","slug":"mixed-vocabulary","title":{"zh-CN":"中英文键名混用","en":"Mixed vocabulary"}},
  {"code":"S105","slug":"unknown-key","title":{"zh-CN":"不认识的键名","en":"Unknown key"}},
  {"code":"S106","slug":"wrong-shape","title":{"zh-CN":"重复、缺少或者类型不对","en":"Duplicate, missing or of the wrong type"}},
  {"code":"S107","slug":"indentation","title":{"zh-CN":"缩进","en":"Indentation"}},
  {"code":"S108","slug":"punctuation","title":{"zh-CN":"标点不全或多余","en":"Missing or superfluous marks"}},
  {"code":"S109","slug":"unsupported-yaml","title":{"zh-CN":"年报不用的 YAML 功能","en":"YAML that a report does not use"}},
  {"code":"S110","slug":"hidden-character","title":{"zh-CN":"看不见的字符","en":"Hidden characters"}},
  {"code":"T301","slug":"flow-balance","title":{"zh-CN":"收办不平","en":"Received and handled do not balance"}},
  {"code":"T302","slug":"outcomes-total","title":{"zh-CN":"办理结果总计不符","en":"Outcomes do not add up"}},
  {"code":"T303","slug":"applicant-total","title":{"zh-CN":"申请人总计不符","en":"Applicants do not add up"}},
  {"code":"T304","slug":"split-digits","title":{"zh-CN":"疑似一个数被拆成两格","en":"A number torn over two cells"}},
  {"code":"T401","slug":"case-total","title":{"zh-CN":"案件总计不符","en":"Cases do not add up"}},
];
