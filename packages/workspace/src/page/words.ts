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
  readonly configText: string;
  readonly ignoreText: string;
  readonly parameters: string;
  readonly parameter: string;
  readonly meaning: string;
  readonly usual: string;
  readonly bounds: string;
  readonly parametersText: string;
  readonly editions: string;
  readonly edition: (id: string) => string;
  readonly exampleOrgan: string;
  readonly code: string;
  readonly slug: string;
  readonly severity: string;
  readonly since: string;
  readonly rule: string;
  readonly indexTitle: string;
  readonly indexText: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly classes: Readonly<Record<RuleClass, string>>;
  /** The groups of rules, by the letter of their codes. */
  readonly families: Readonly<Record<string, string>>;
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
  settingsText: '整体调整轻重或关闭，在命令行：',
  configText: '或者写在 `nianbao.config.yaml`，轻重可写 error、warning、hint、off：',
  ignoreText: '只对某个机关、某个年度或者某一格忽略，也写在 `nianbao.config.yaml`，不需要的条件可以不写：',
  parameters: '参数',
  parameter: '参数',
  meaning: '含义',
  usual: '默认值',
  bounds: '范围',
  parametersText: '参数写在 `nianbao.config.yaml`：',
  editions: '适用格式',
  edition: (id) => `${id} 版`,
  exampleOrgan: '某某县某某局',
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
  families: {
    F: '格式和完整性',
    T: '表内数字',
    N: '文字叙述',
    P: '公布',
    Y: '跨年度',
    R: '汇总',
    S: '文件书写',
    C: '忽略和配置',
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
  settingsText: 'To change its severity everywhere, or to switch it off, on the command line:',
  configText: 'Or in `nianbao.config.yaml`; a severity is error, warning, hint or off:',
  ignoreText:
    'To set it aside for one organ, year or cell, also in `nianbao.config.yaml`; leave out what does not matter:',
  parameters: 'Parameters',
  parameter: 'Parameter',
  meaning: 'Meaning',
  usual: 'Default',
  bounds: 'Bounds',
  parametersText: 'Parameters are set in `nianbao.config.yaml`:',
  editions: 'Editions',
  edition: (id) => id,
  exampleOrgan: '某某县某某局',
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
  families: {
    F: 'Form and completeness',
    T: 'Numbers of the tables',
    N: 'Narrative',
    P: 'Publication',
    Y: 'Across years',
    R: 'Roll-ups',
    S: 'Writing of the file',
    C: 'Suppression and configuration',
  },
  ofTheFile: 'required by the file format',
  colon: ': ',
};

/** The words of rule pages in each language. */
export const pageWords: Readonly<Record<Locale, PageWords>> = { 'zh-CN': zhCN, en };
