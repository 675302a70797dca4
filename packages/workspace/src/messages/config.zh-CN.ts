import type { Values } from '@nianbao/schema';
import { placeOf, wordsIn } from './config-place.js';
import type { Sentences } from './sentences.js';

const place = (path: Values[string] | undefined) => placeOf(path, 'zh-CN');
const found = (actual: Values[string] | undefined) => (actual ? `，而不是“${actual}”` : '');

const kinds: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  object: '若干“键: 值”',
  array: '列表（每项前加“- ”，或者写作 [甲, 乙]）',
};

/** What is said of `nianbao.config.yaml`, in Chinese. */
export const configZhCN: Sentences = {
  'config.yamlAlias': ({ line }) => `第 ${line} 行用了引用“*”，配置文件不用这一功能，请直接写出内容。`,
  'config.yamlColon': ({ line }) => `第 ${line} 行的键后面是全角冒号，应为半角冒号加一个空格“: ”。`,
  'config.yamlDeep': ({ line }) => `第 ${line} 行起层次太深，无法读取；配置文件只有几层。`,
  'config.yamlIndent': ({ line }) => `第 ${line} 行的缩进不对：同一层的各行应当左对齐，只用空格。`,
  'config.yamlLarge': () => '文件太大，无法读取；请减少内容。',
  'config.yamlMissing': ({ line }) =>
    `第 ${line} 行缺少标点：请检查冒号（后面有空格）、逗号、引号和括号是否齐全。`,
  'config.yamlNested': ({ line }) =>
    `第 ${line} 行里又有一个“: ”；一行只写一个键，文字里有冒号的请用引号括起来。`,
  'config.yamlOther': ({ line }) => `第 ${line} 行不合 YAML 的写法，请检查标点和缩进。`,
  'config.yamlRoot': () => '配置文件应当由“键: 值”组成，如 `preset: recommended`。',
  'config.yamlSecond': ({ line }) => `第 ${line} 行开始了第二个文档；只读第一个，请合并或者删去“---”。`,
  'config.yamlStart': ({ line }) => `第 ${line} 行的值以 YAML 的专用符号开头，请用引号括起来。`,
  'config.yamlTab': ({ line }) => `第 ${line} 行用制表符缩进，请改用空格。`,
  'config.yamlUnexpected': ({ line }) =>
    `第 ${line} 行这里的内容出乎意料：请检查引号、括号后面是否多了文字或标点。`,
  'config.unknownKey': ({ word, options }) =>
    `没有“${word}”这个键；这里可以写：${wordsIn(options).join('、')}。`,
  'config.unknownKeyMeant': ({ word, meant }) => `没有“${word}”这个键，是否应为“${meant}”？`,
  'config.unknownRule': ({ word }) => `没有“${word}”这条规则；\`nianbao rules\` 列出全部规则。`,
  'config.unknownRuleMeant': ({ word, meant }) => `没有“${word}”这条规则，是否应为“${meant}”？`,
  'config.choice': ({ path, actual, options }) =>
    `${place(path)} 应为 ${wordsIn(options).join('、')} 之一${found(actual)}。`,
  'config.type': ({ path, actual, expected }) =>
    `${place(path)} 应写成${wordsIn(expected)
      .map((kind) => kinds[kind] ?? kind)
      .join('或者')}${found(actual)}。`,
  'config.least': ({ path, actual, bound }) => `${place(path)} 至少为 ${bound}，现为 ${actual}。`,
  'config.most': ({ path, actual, bound }) => `${place(path)} 至多为 ${bound}，现为 ${actual}。`,
  'config.missing': ({ path, key }) => `缺少“${key}”，请补上（${place(path)}）。`,
  'config.blank': ({ path }) => `${place(path)} 是空的，请写明或者删去。`,
  'config.tooLong': ({ path }) => `${place(path)} 太长，至多 1000 个字符。`,
  'config.path': ({ path, actual }) =>
    `${place(path)}：年报格式中没有“${actual}”这个位置；请用键名和点号书写，如 主动公开.行政规范性文件。`,
  'config.region': ({ path, actual }) =>
    `${place(path)} 应为 6 位、9 位或 12 位行政区划代码${found(actual)}。`,
  'config.year': ({ path, actual }) => `${place(path)} 应为 2008 至 2100 之间的年份${found(actual)}。`,
  'config.other': ({ path, actual }) => `${place(path)} 不能这样写${found(actual)}；请对照说明改正。`,
  'config.noReason': ({ code }) => `忽略 ${code} 未说明理由，请补写 reason。`,
  'config.unused': ({ code }) =>
    `整个项目没有需要这一条忽略的 ${code} 问题，可以删除；机关、年度或位置写错的，请改正。`,
  'config.keyTwice': ({ word }) => `“${word}”写了两次，以先写的为准，请删去一处。`,
  'config.ruleTwice': ({ code, word }) => `${code} 已经用“${word}”设置过，以先写的为准，请删去一处。`,
  'config.organTwice': ({ name }) => `机关“${name}”写了两次，以先写的为准，请合并。`,
  'config.sharedName': ({ name, organ }) =>
    `“${name}”已经是“${organ}”的名称，不能再作为本机关的曾用名，请删去一处。`,
  'config.ownName': ({ name }) => `“${name}”已经是本机关的名称，不必再写为曾用名。`,
  'config.rollUpTwice': ({ name }) =>
    `“${name}”同一年度有两份汇总名单，以先写的为准；请合并，或者用 years 分开年度。`,
  'config.ownMember': ({ name }) => `“${name}”是汇总机关自己，不能作为成员；请删去。`,
  'config.memberTwice': ({ name }) => `成员“${name}”写了两次，只相加一次，请删去一处。`,
  'config.first': () => '先写的在这里',
  'config.replace': ({ word }) => `改为“${word}”`,
  'config.quote': () => '加上引号',
  'config.unquote': () => '去掉引号',
  'config.useColon': () => '改为半角冒号加空格',
  'config.removeIgnore': () => '删除这一条忽略',
};
