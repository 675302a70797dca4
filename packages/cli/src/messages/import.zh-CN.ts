import type { ImportSeverity } from '@nianbao/importers';
import type { ImportStatus } from '../import/imported.js';

/** Sentences of `nianbao import`, in Chinese. */
export const importZhCN = {
  help: {
    about: '导入已公开的年报（网页、Word、PDF、Excel、文本），生成年报文件并检查',
    files: '来源文件、文件夹、通配符；- 为标准输入',
    out: '写入文件夹，或者写入一个 .yaml 文件（默认：单个来源写到标准输出，多个写在来源旁）',
    format: (formats: readonly string[]) => `来源的格式：${formats.join('、')}`,
    edition: '格式版本：2019 或 2021（默认按标签识别）',
    jobs: '同时读取的线程数（默认：来源有 8 个以上时，比处理器核数少一）',
    timeout: '多线程时单个来源最多用的秒数，超过即算失败，其余照常（默认 60）',
    limit: '改动一项读取上限，可重复，如 bytes=64000000',
    force: '覆盖已有的文件',
    noCheck: '导入后不检查',
    provenance: '每份年报另写一个 .provenance.json，记下每个值在来源中的位置',
    summary: '结果的格式：pretty 或 json（json 须与 --out 同用，或者有多个来源）',
    verbose: '也列出识别时所作的处理，如标签写法不同',
    exits: '退出码：0 读全且检查没有错误；1 有内容没有读出，或者检查有错误；2 用法有误，或者有来源不能读取。',
    terms: { target: '位置', format: '格式', summary: '格式', seconds: '秒', limit: '名=数' },
  },
  nothing: (name: string, endings: readonly string[]) =>
    `${name}：没有找到可以导入的文件，文件名应以 ${endings.join('、')} 结尾`,
  noReader: (name: string) => `${name}：不支持这种格式，请另存为网页或者文本，或者用 --format 指定`,
  noReport: (name: string) => `${name}：没有读出年报`,
  tookTime: (name: string, seconds: number) =>
    `${name}：${seconds} 秒内没有读完，已停止读取。请核对文件是否损坏，或者用 --timeout 放宽`,
  tookMemory: (name: string, memory: number) =>
    `${name}：读取所用内存超过 ${memory} MB，已停止读取。请核对文件是否损坏，或者拆分后再导入`,
  broken: (name: string, reason: string) =>
    `${name}：读取时程序内部出错（${reason}），没有读出年报。请把这个文件报告给我们`,
  twoToOne: (target: string, one: string, other: string) =>
    `${one} 和 ${other} 会写入同一个文件 ${target}，请改名或者分别导入`,
  needsOut: (flag: string) => `${flag} 须与 --out 同用：标准输出已写年报`,
  oneFile: (out: string) => `--out ${out} 是一个文件，只能导入一个来源；多个来源请给出文件夹`,
  stdout: '<stdout>',
  severities: { error: '未读', warning: '存疑', info: '处理' } as Readonly<Record<ImportSeverity, string>>,
  statuses: { exact: '读全', messages: '有提示', failed: '失败' } as Readonly<Record<ImportStatus, string>>,
  status: '结果',
  source: '来源',
  target: '年报',
  summary: (all: number, { exact, messages, failed }: Readonly<Record<ImportStatus, number>>) =>
    `导入了 ${all} 个来源：读全 ${exact} 个，有提示 ${messages} 个，失败 ${failed} 个。`,
};

/** Sentences of `nianbao import` in one language. */
export type ImportWords = typeof importZhCN;
