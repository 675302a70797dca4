import type { Locale, RuleClass, Severity } from '@nianbao/schema';

/** The words that a rule's page is made of, besides what the rule says of itself. */
export interface PageWords {
  readonly what: string;
  readonly why: string;
  readonly basis: string;
  readonly derived: string;
  readonly guard: string;
  readonly fix: string;
  readonly examples: string;
  readonly fails: string;
  readonly passes: string;
  readonly suppress: string;
  readonly suppressText: string;
  readonly suppressReason: string;
  readonly settingsText: string;
  readonly code: string;
  readonly slug: string;
  readonly severity: string;
  readonly since: string;
  readonly rule: string;
  readonly indexTitle: string;
  readonly indexText: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly classes: Readonly<Record<RuleClass, string>>;
  /** What stands behind an error that no law speaks of. */
  readonly ofTheFile: string;
  readonly colon: string;
}

const zhCN: PageWords = {
  what: '检查什么',
  why: '为什么',
  basis: '依据',
  derived: '本规则由上述依据推导而来，条文没有直接这样写。',
  guard: '哪些情况不报',
  fix: '怎样改',
  examples: '例子',
  fails: '不通过：',
  passes: '通过：',
  suppress: '怎样忽略',
  suppressText: '确有原因的，在问题所在行的行尾或上一行写注释，并说明理由：',
  suppressReason: '理由',
  settingsText: '整体调整轻重或关闭：',
  code: '代码',
  slug: '名称',
  severity: '轻重',
  since: '起始版本',
  rule: '规则',
  indexTitle: '规则目录',
  indexText: '年报检查的全部规则。代码永不改作他用。',
  severities: { error: '错误', warning: '警告', hint: '提示' },
  classes: {
    mandatory: '法定或表式要求',
    recommended: '建议',
    informative: '供参考',
  },
  ofTheFile: '文件格式要求',
  colon: '：',
};

const en: PageWords = {
  what: 'What it checks',
  why: 'Why',
  basis: 'What it rests on',
  derived: 'This rule is derived from the above; no text says it in these words.',
  guard: 'When it stays silent',
  fix: 'How to fix it',
  examples: 'Examples',
  fails: 'This fails:',
  passes: 'This passes:',
  suppress: 'How to suppress it',
  suppressText:
    'Where there is a good reason, put a comment at the end of the line or on the line above, and say why:',
  suppressReason: 'reason',
  settingsText: 'To change its severity everywhere, or to switch it off:',
  code: 'Code',
  slug: 'Name',
  severity: 'Severity',
  since: 'Since',
  rule: 'Rule',
  indexTitle: 'Rules',
  indexText: 'All rules that a report is checked by. A code is never given to another rule.',
  severities: { error: 'error', warning: 'warning', hint: 'hint' },
  classes: {
    mandatory: 'required by law or by the form',
    recommended: 'recommended',
    informative: 'for information',
  },
  ofTheFile: 'required by the file format',
  colon: ': ',
};

/** The words of rule pages in each language. */
export const pageWords: Readonly<Record<Locale, PageWords>> = { 'zh-CN': zhCN, en };
