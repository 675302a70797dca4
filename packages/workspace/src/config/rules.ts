import type { RuleInfo, Text } from '@nianbao/schema';

const since = '0.2.0';
const basis: Text = {
  'zh-CN': '本工具的约定：`nianbao.config.yaml` 的写法。',
  en: 'A convention of this tool: how `nianbao.config.yaml` is written.',
};
const ofTheFile = { class: 'mandatory', since, derived: true, basis } as const;
const ofTheContent = { class: 'recommended', since, derived: true, basis } as const;

/** C201: the configuration is not YAML, or no map. */
export const syntax: RuleInfo = {
  code: 'C201',
  slug: 'config-syntax',
  ...ofTheFile,
  title: { 'zh-CN': '配置文件不合 YAML 写法', en: 'Configuration is not YAML' },
  what: {
    'zh-CN': '`nianbao.config.yaml` 里 YAML 读不懂的地方，每行至多报告一处；读得懂的部分照常使用。',
    en: 'What YAML cannot read in `nianbao.config.yaml`, at most one problem a line. What can be read is used.',
  },
  why: {
    'zh-CN': '读不懂的设置不起作用，检查结果会与预想的不同。',
    en: 'A setting that cannot be read has no effect, and the checks differ from what was meant.',
  },
  fix: {
    'zh-CN': '检查这一行的冒号（半角，后面有空格）、引号、括号和缩进（只用空格）。',
    en: 'Check colons (ASCII, a space behind), quotes, brackets and indentation (spaces only) of the line.',
  },
};

/** C202: a key that a configuration does not have. */
export const unknownKey: RuleInfo = {
  code: 'C202',
  slug: 'config-unknown-key',
  ...ofTheFile,
  title: { 'zh-CN': '配置文件中不认识的键', en: 'Unknown key in the configuration' },
  what: {
    'zh-CN': '这个位置没有这样的键。`ignore`、`rollUps` 中含有不认识的键的，整条不起作用。',
    en: 'There is no such key at this place. In `ignore` and `rollUps` the whole entry then has no effect.',
  },
  why: {
    'zh-CN': '写错的键不起作用；忽略条目少了一个限定，就会忽略得太多。',
    en: 'A mistaken key has no effect, and a suppression that lacks a limit would set aside too much.',
  },
  fix: { 'zh-CN': '改成提示的键，或者删去。', en: 'Take the key that is proposed, or remove it.' },
};

/** C203: a value of the wrong kind, or out of bounds. */
export const wrongValue: RuleInfo = {
  code: 'C203',
  slug: 'config-wrong-value',
  ...ofTheFile,
  title: { 'zh-CN': '配置文件中不能用的值', en: 'Wrong value in the configuration' },
  what: {
    'zh-CN': '值的类型不对、不在可选的范围内，或者缺少必须写的键。写错的值不起作用。',
    en: 'A value of the wrong type or out of its bounds, or a key that is needed and missing. Such a value has no effect.',
  },
  why: {
    'zh-CN': '不能用的值只好不用，检查结果会与预想的不同。',
    en: 'What cannot be used is left out, and the checks differ from what was meant.',
  },
  fix: { 'zh-CN': '按提示的写法改正。', en: 'Write it as the message says.' },
};

/** C204: a rule that does not exist. */
export const unknownRule: RuleInfo = {
  code: 'C204',
  slug: 'config-unknown-rule',
  ...ofTheFile,
  title: { 'zh-CN': '配置文件中没有这条规则', en: 'Unknown rule in the configuration' },
  what: {
    'zh-CN': '`rules` 或 `ignore` 写的代码或名称不是任何一条规则。',
    en: 'A code or name in `rules` or `ignore` belongs to no rule.',
  },
  why: {
    'zh-CN': '代码写错一位，想关闭的规则照样在查，想忽略的问题照样在报。',
    en: 'One wrong digit, and the rule that was to be silent still speaks.',
  },
  fix: {
    'zh-CN': '查规则目录，改成正确的代码；`nianbao rules` 列出全部规则。',
    en: 'Look the code up in the list of rules; `nianbao rules` prints it.',
  },
};

/** C205: an entry of `ignore` that does not say why. It suppresses all the same. */
export const ignoreWithoutReason: RuleInfo = {
  code: 'C205',
  slug: 'ignore-without-reason',
  ...ofTheContent,
  title: { 'zh-CN': '忽略条目未说明理由', en: 'Ignore entry without a reason' },
  what: {
    'zh-CN': '`ignore` 中的一条缺少 `reason`。该条仍然生效，但本身成为一个问题。',
    en: 'An entry of `ignore` lacks its `reason`. It still suppresses, and is a problem itself.',
  },
  why: {
    'zh-CN': '没有理由的忽略，过一年就无人知道当初为什么这样处理，真正的错误也会藏在后面。',
    en: 'A year later nobody knows why an unexplained suppression was put there, and real faults hide behind it.',
  },
  fix: {
    'zh-CN': '补上理由，例如 `reason: 2024年全面清理`。',
    en: 'Add the reason, e.g. `reason: all documents were reviewed in 2024`.',
  },
};

/** C206: an entry of `ignore` that sets nothing aside. */
export const unusedIgnore: RuleInfo = {
  code: 'C206',
  slug: 'unused-ignore',
  ...ofTheContent,
  title: { 'zh-CN': '忽略条目未起作用', en: 'Ignore entry that suppresses nothing' },
  what: {
    'zh-CN': '检查了整个项目，没有一个问题因 `ignore` 中的这一条而忽略。',
    en: 'The whole project was checked, and no problem was set aside by this entry of `ignore`.',
  },
  why: {
    'zh-CN': '问题已经改好而条目还在，以后同一处再出错就会被悄悄放过。',
    en: 'When the problem is gone and the entry stays, the next fault at the same place passes unseen.',
  },
  guard: {
    'zh-CN': '在设置中关闭的规则不算：条目等规则重新打开时仍要用。没有检查整个项目时不报。',
    en: 'A rule that the settings switch off is left alone: the entry is needed once the rule is on again. Nothing is said unless the whole project was checked.',
  },
  fix: {
    'zh-CN': '删除这一条；机关、年度、位置写错的，改正。',
    en: 'Remove the entry, or correct its organ, year or path.',
  },
};

/** C207: two things in the configuration that cannot both be meant. */
export const contradiction: RuleInfo = {
  code: 'C207',
  slug: 'config-contradiction',
  ...ofTheContent,
  title: { 'zh-CN': '配置文件前后矛盾', en: 'Contradiction in the configuration' },
  what: {
    'zh-CN':
      '同一个键、规则、机关或者汇总写了两次，两个机关用同一个曾用名，汇总的成员重复或者就是汇总机关自己。以先写的为准。',
    en: 'A key, a rule, an organ or a roll-up stands twice, two organs share a former name, a member is listed twice or is the roll-up itself. What comes first counts.',
  },
  why: {
    'zh-CN': '矛盾之处只能取其一，往年年报可能接到别的机关，合计可能重复相加。',
    en: 'One of the two has no effect; reports may be joined to the wrong organ, or be counted twice in a sum.',
  },
  fix: { 'zh-CN': '删去多余的一处。', en: 'Remove one of them.' },
};

/** The checks of the configuration. */
export const configRules: readonly RuleInfo[] = [
  syntax,
  unknownKey,
  wrongValue,
  unknownRule,
  ignoreWithoutReason,
  unusedIgnore,
  contradiction,
];
