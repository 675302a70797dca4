import type { Severity } from '@nianbao/schema';
import { importZhCN } from './import.zh-CN.js';

const fileFailures: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在，请核对路径',
  EACCES: '没有权限，请检查文件权限',
  EPERM: '没有权限，请检查文件权限',
  EISDIR: '这是文件夹，请给出文件',
  ENOTDIR: '路径中有一段不是文件夹，请核对路径',
  EEXIST: '文件已存在，确要覆盖请加 --force',
  ENOSPC: '磁盘已满，请清理后再试',
  EROFS: '位置只读，请换一个位置',
};

const maybe = (word: string | undefined) => (word === undefined ? '' : `，可能是 ${word}`);

/** Every sentence of the command, in Chinese. */
export const zhCN = {
  colon: '：',
  prefix: 'nianbao：',
  severities: { error: '错误', warning: '警告', hint: '提示' } as Readonly<Record<Severity, string>>,
  help: {
    titles: {
      'Usage:': '用法：',
      'Arguments:': '参数：',
      'Options:': '选项：',
      'Commands:': '命令：',
    } as Readonly<Record<string, string>>,
    byDefault: (value: string) => `（默认 ${value}）`,
    about: '年报：检查、编排、转换政府信息公开工作年度报告',
    more: '「nianbao help 命令」显示一条命令的全部选项。',
    version: '显示版本',
    help: '显示帮助',
    helpCommand: '显示一条命令的帮助',
    lang: '提示所用的语言：zh-CN 或 en',
    color: '总是着色',
    noColor: '不着色',
    terms: {
      options: '选项',
      command: '命令',
      files: '文件',
      file: '文件',
      rule: '规则',
      format: '格式',
      lineage: '格式',
      a: '甲',
      b: '乙',
      number: '数',
      setting: '代码=轻重',
      lang: '语言',
      name: '名称',
      year: '年度',
      vocabulary: '词汇',
      draft: '版本',
      preset: '范围',
    },
    check: {
      about: '检查年报',
      files: '文件、文件夹、通配符；- 为标准输入（默认为当前文件夹）',
      format: '输出格式：pretty、json、sarif、github、junit',
      maxWarnings: '警告多于此数时以 1 退出',
      rule: '调整一条规则：error、warning、hint 或 off，如 T301=off（可重复）',
      quiet: '只显示错误',
      stdinFilename: '标准输入代表的文件，与所在项目的其他年报一同检查',
      config: '指定配置文件（默认为最近的上级文件夹中的 nianbao.config.yaml）',
      noConfig: '不用任何配置文件',
      preset: '规则的范围和轻重：mandatory、recommended 或 strict',
      showOutcomes: '列出每条规则的结果：通过、未通过、未判断及其原因、关闭',
      noBaseline: '不用基线，已知的问题也显示',
      updateBaseline: '将现有的问题写入基线，以后只显示新的问题',
      exits: '退出码：0 没有错误；1 有错误，或警告超过 --max-warnings；2 用法有误或文件不能读取。',
    },
    format: {
      about: '编排年报：对齐表格，不改数值，保留注释',
      check: '只检查是否已编排，不写文件',
      write: '写回文件（默认）',
    },
    new: {
      about: '新建年报骨架',
      agency: '机关名称',
      year: '报告年度',
      edition: '格式版本：2019 或 2021（默认按年度）',
      vocabulary: '键的语言：zh 或 en',
      out: '写入文件（默认为标准输出）',
      force: '覆盖已有的文件',
    },
    schema: {
      about: '输出 JSON Schema',
      language: '键的语言：zh 或 en',
      draft: 'JSON Schema 版本：7 或 2020-12',
    },
    convert: {
      about: '转换年报：中文 YAML、英文 YAML、JSON',
      file: '要转换的文件；- 为标准输入',
      to: '目标：yaml-zh、yaml-en、json、json-zh',
    },
    compare: {
      about: '对比两份年报：同一机关的两个年度，或者两个机关',
      report: '年报文件；甲在前，乙在后，差额和增幅由甲到乙',
      format: '输出格式：pretty、markdown、json（json 总是含全部数字）',
      all: '也列出相同的和没有数字可比的各项',
    },
    rollup: {
      about: '汇总各机关的年报，生成汇总年报的表格',
      files: '各机关的年报（与 --name 同用）',
      organ: '配置中汇总年报的机关，成员依配置',
      name: '汇总年报的机关名称，成员为所列文件',
      year: '报告年度',
      partial: '缺成员时只汇总已有的',
      lineage: '输出每个数字由哪些机关相加：markdown 或 json（有 -o 时与年报同出）',
    },
    rules: { about: '列出全部规则', format: '输出格式：pretty、json' },
    explain: { about: '解释规则', rule: '规则代码或名称，如 T301、flow-balance' },
  },
  usage: {
    seeHelp: (command: string) => `。用「${command} --help」查看用法`,
    unknownCommand: (name: string, meant?: string) => `没有「${name}」这条命令${maybe(meant)}`,
    unknownOption: (flag: string, meant?: string) => `没有 ${flag} 这个选项${maybe(meant)}`,
    missingArgument: (name: string) => `缺少参数「${name}」`,
    missingValue: (flags: string) => `选项 ${flags} 缺少值`,
    excess: (count: number) => `多给了 ${count} 个参数`,
    badValue: (flag: string, value: string, allowed: string) =>
      `${flag} 的值「${value}」无效，可用：${allowed}`,
    badNumber: (flag: string, value: string) => `${flag} 的值「${value}」应为不小于 0 的整数`,
    badYear: (value: string) => `--year 的值「${value}」应为四位年份，如 2024`,
    badRule: (value: string) => `--rule 的值「${value}」应写成 代码=轻重，如 T301=off`,
    unknownRule: (name: string, meant?: string) => `没有「${name}」这条规则${maybe(meant)}`,
    listRules: '。用「nianbao rules」列出全部规则',
    conflict: (one: string, other: string) => `${one} 与 ${other} 不能同用`,
    exists: (name: string) => `${name}：文件已存在，确要覆盖请加 --force`,
  },
  files: {
    failed: (name: string, code: string) => `${name}：${fileFailures[code] ?? `读写失败（${code}）`}`,
    nothing: (names: string) => `${names}：没有找到年报，文件名应以 .nianbao.yaml 或 .年报.yaml 结尾`,
    notUtf8: (name: string) => `${name}：不是 UTF-8 编码，请另存为 UTF-8`,
    notReport: (name: string) => `${name}：不是年报，其中没有年报的键；可用「nianbao new」新建`,
    notBaseline: (name: string) =>
      `${name}：不是基线文件，请核对配置中的 baseline；确要重建的，先删除再用 --update-baseline`,
    notJson: (name: string) => `${name}：不是正确的 JSON，请用编辑器核对括号、引号和逗号`,
    stdin: '<stdin>',
  },
  check: {
    moreRelated: (count: number) => `另有 ${count} 处，为 0 或者情况相同（--format json 全部列出）`,
    related: '相关',
    clean: (files: number) => `检查了 ${files} 个文件，没有发现问题。`,
    summary: (files: number, counts: string) => `检查了 ${files} 个文件：${counts}。`,
    count: (severity: Severity, count: number) =>
      `${{ error: '错误', warning: '警告', hint: '提示' }[severity]} ${count} 个`,
    comma: '，',
    failures: (count: number) => `另有 ${count} 个文件未能检查。`,
    suppressed: (count: number, parts: string) => `忽略了 ${count} 个问题：${parts}。`,
    suppressedBy: {
      comment: (count: number) => `注释 ${count} 个`,
      config: (count: number) => `配置 ${count} 个`,
      baseline: (count: number) => `基线 ${count} 个`,
    },
    withoutLastYear: (count: number) => `${count} 份年报缺上年年报，跨年规则未判断。`,
    goneFromBaseline: (count: number) => `基线中有 ${count} 个问题已不存在，用 --update-baseline 更新基线。`,
    baselineWritten: (name: string, count: number) => `已将 ${count} 个问题写入基线 ${name}`,
    tooManyWarnings: (count: number, allowed: number) => `警告 ${count} 个，超过 --max-warnings ${allowed}。`,
    quoted: (text: string) => `「${text}」`,
  },
  format: {
    formatted: (name: string) => `已编排 ${name}`,
    unformatted: (name: string) => `未编排 ${name}`,
    summary: (files: number, changed: number) => `${files} 个文件，编排了 ${changed} 个。`,
    checkSummary: (files: number, changed: number) =>
      changed === 0
        ? `${files} 个文件均已编排。`
        : `${files} 个文件中 ${changed} 个未编排，用「nianbao format」编排。`,
    notYaml: (name: string) => `${name}：有错误，不能编排；先用「nianbao check」改正`,
  },
  outcomes: {
    code: '代码',
    outcome: '结果',
    title: '规则',
    passed: '通过',
    failed: '未通过',
    'not-assessable': '未判断',
    off: '关闭',
    why: '未判断的原因：',
    reports: (count: number) => `（${count} 份）`,
    listMark: '、',
  },
  written: (name: string) => `已写入 ${name}`,
  convert: {
    lost: (place: string, message: string) => `${place}：未能转换：${message}`,
    comments: (name: string, count: number) => `${name}：JSON 没有注释，${count} 条注释未带过去`,
    incomplete: (name: string, count: number) => `${name}：${count} 处未能转换，请改正后再转`,
  },
  compare: {
    listAll: '（--all 列出）',
  },
  rollup: {
    sum: '合计',
    members: '各机关',
    unknown: '缺数的机关',
    notConfigured: (organ: string, year: number) =>
      `配置中没有「${organ}」${year} 年度的汇总，请在 nianbao.config.yaml 中写明成员，或者用 --name 并列出文件`,
    twice: (name: string, one: string, other: string) =>
      `「${name}」有两份年报：${one}、${other}，只能汇总一份，请去掉一份`,
    nobody: (year: number) => `没有可以汇总的 ${year} 年度年报，请核对文件和 --year`,
    missing: (names: readonly string[]) =>
      `缺 ${names.length} 个机关的年报，未汇总：${names.join('、')}。只汇总已有的请加 --partial`,
    whichOrgan: '请用 --organ 指明配置中的机关，或者用 --name 并列出各机关的年报文件',
    summed: (present: number, all: number) => `汇总了 ${all} 个机关中的 ${present} 个。文字部分留待撰写`,
    partial: (names: readonly string[]) => `缺 ${names.length} 个机关，数字不是全部之和：${names.join('、')}`,
    otherYears: (files: readonly string[]) => `不是这一年度，未汇总：${files.join('、')}`,
    otherEdition: (name: string, edition: string) =>
      `「${name}」用的是 ${edition} 年版格式，只汇总两版都有的数字`,
    blank: (name: string, count: number, labels: readonly string[]) =>
      `「${name}」有 ${count} 格没有数字，汇总后留空：${labels.join('；')}${count > labels.length ? '……' : ''}`,
  },
  rules: {
    code: '代码',
    slug: '名称',
    severity: '轻重',
    title: '说明',
    hint: '「nianbao explain 代码」解释一条规则。',
  },
  import: importZhCN,
  internal: (what: string) => `内部错误：${what}。这是程序的缺陷，请附上命令和文件报告`,
};

/** The sentences of one language. */
export type Messages = typeof zhCN;
