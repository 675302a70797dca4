import type { Values } from '@nianbao/schema';
import { configZhCN } from './config.zh-CN.js';
import type { Sentences } from './sentences.js';

/** The sentences of this package, in Chinese. */
export const zhCN: Sentences = {
  ...configZhCN,
  'section.insert': ({ count }) => `插入空白表格（${count} 格）`,
  'suppression.noReason': ({ code }) => `忽略 ${code} 未说明理由，请在代码之后写明。`,
  'suppression.noCode': () => '忽略注释没有写规则代码，应为 `# nianbao-ignore 代码 理由`。',
  'suppression.unknownCode': ({ code }) => `忽略注释中的 ${code} 不是规则代码。`,
  'suppression.nothing': ({ code }) => `此处没有 ${code} 的问题，忽略注释未起作用，可以删除。`,
  'suppression.remove': () => '删除这条忽略注释',
  'twin.found': ({ files }) =>
    `同一机关同一年度另有年报：${listed(files, '、')}。只留一份，或者在 nianbao.config.yaml 的 exclude 中排除草稿。`,
  'twin.other': ({ file }) => `另一份年报：${file}`,
};

const listed = (names: Values[string] | undefined, mark: string): string =>
  (Array.isArray(names) ? names : []).join(mark);
