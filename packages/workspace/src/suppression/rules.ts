import type { RuleInfo, Text } from '@nianbao/schema';

const basis: Text = {
  'zh-CN': '本工具的约定：忽略一条问题须写明理由，读者才能判断。',
  en: 'A convention of this tool: whoever sets a problem aside says why, so that a reader can judge.',
};

/** C101: a suppression that does not say why. It suppresses all the same. */
export const withoutReason: RuleInfo = {
  code: 'C101',
  slug: 'suppression-without-reason',
  class: 'recommended',
  since: '0.1.0',
  derived: true,
  basis,
  title: { 'zh-CN': '忽略问题未说明理由', en: 'Suppression without a reason' },
  what: {
    'zh-CN': '注释 `# nianbao-ignore 代码 理由` 缺少理由。该注释仍然生效，但本身成为一个问题。',
    en: 'A comment `# nianbao-ignore CODE reason` lacks its reason. It still suppresses, and is a problem itself.',
  },
  why: {
    'zh-CN': '没有理由的忽略，过一年就无人知道当初为什么这样处理，真正的错误也会藏在后面。',
    en: 'A year later nobody knows why an unexplained suppression was put there, and real faults hide behind it.',
  },
  fix: {
    'zh-CN': '在代码之后写一句理由，例如 `# nianbao-ignore N101 分项按栏目统计，有交叉`。',
    en: 'Write a reason behind the code, e.g. `# nianbao-ignore N101 the items overlap by column`.',
  },
};

/** C102: a suppression that suppresses nothing. */
export const unused: RuleInfo = {
  code: 'C102',
  slug: 'unused-suppression',
  class: 'recommended',
  since: '0.1.0',
  derived: true,
  basis,
  title: { 'zh-CN': '忽略注释未起作用', en: 'Suppression that suppresses nothing' },
  what: {
    'zh-CN': '注释 `# nianbao-ignore 代码 理由` 所在行及其下一行没有该代码的问题，或者没有这个代码。',
    en: 'On the line of a comment `# nianbao-ignore CODE reason` and on the next, no such problem is found, or the code is unknown.',
  },
  why: {
    'zh-CN': '问题已经改好而注释还在，以后同一处再出错就会被悄悄放过。',
    en: 'When the problem is gone and the comment stays, the next fault at the same place passes unseen.',
  },
  guard: {
    'zh-CN': '在设置中关闭的规则不算：注释等规则重新打开时仍要用。',
    en: 'A rule that the settings switch off is left alone: the comment is needed once the rule is on again.',
  },
  fix: {
    'zh-CN': '删除这条注释；代码写错的，改成正确的代码。',
    en: 'Remove the comment, or correct the code.',
  },
};

/** The checks of suppression comments. */
export const suppressionRules: readonly RuleInfo[] = [withoutReason, unused];
