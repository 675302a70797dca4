import type { Locale } from '@nianbao/schema';

/** What a table shows: its rows, equations that do not hold, and how many could be judged or not. */
export interface TableCounts {
  readonly rows: number;
  readonly broken: number;
  readonly known: number;
  readonly unknown: number;
}

/** What the editor features themselves say; problems speak through their own catalogues. */
export interface Sentences {
  readonly fixAll: string;
  readonly suppress: (code: string) => string;
  readonly suppressReason: string;
  readonly insertMissing: (place: string) => string;
  readonly missingRows: (count: number) => string;
  readonly wholeReport: string;
  readonly wholeReportEnglish: string;
  readonly wholeRow: string;
  readonly deadline: string;
  readonly organ: Readonly<Record<'department' | 'county' | 'municipal' | 'provincial', string>>;
  readonly yearFrom: Readonly<Record<'date' | 'name', string>>;
  readonly basis: string;
  readonly unit: (unit: string) => string;
  readonly equation: {
    readonly holds: string;
    readonly broken: (difference: number) => string;
    readonly unknown: string;
    readonly zeros: (count: number) => string;
  };
  readonly blank: string;
  readonly absent: string;
  readonly notApplicable: string;
  readonly balances: string;
  readonly table: (table: string, counts: TableCounts) => string;
  readonly section: (problems: number) => string;
  readonly inlay: (expected: number, difference: string) => string;
  readonly openLink: string;
  readonly beside: {
    readonly lastYear: (year: number, value: number) => string;
    readonly members: (sum: number, known: number, all: number) => string;
  };
  readonly compareWith: (year: number, isLastYear: boolean) => string;
  readonly ignoreInConfig: (code: string, file: string) => string;
  readonly echo: (file: string, message: string) => string;
}

const zhCN: Sentences = {
  fixAll: '修复全部可以安全修复的书写问题',
  suppress: (code) => `忽略这一处 ${code}（需写明理由）`,
  suppressReason: '原因：',
  insertMissing: (place) => `补上${place}缺少的各行`,
  missingRows: (count) => `补齐缺少的 ${count} 项`,
  wholeReport: '空白年报（六个部分、三张表、200 个数字）',
  wholeReportEnglish: '空白年报，用英文键名',
  wholeRow: '整行',
  deadline: '法定公布期限：',
  organ: {
    department: '部门、办公厅（室）、乡镇政府',
    county: '县级政府',
    municipal: '地市级政府',
    provincial: '省级政府',
  },
  yearFrom: { date: '据公布日期推算', name: '据文件名推算' },
  basis: '依据',
  unit: (unit) => `单位：${unit}`,
  equation: {
    holds: '平',
    broken: (difference) => `不平，相差 ${difference}`,
    unknown: '有空白或者“不适用”，不作判断',
    zeros: (count) => `${count} 项 0`,
  },
  blank: '空白',
  absent: '缺',
  notApplicable: '不适用',
  balances: '使等式平衡',
  table: (table, { rows, broken, known, unknown }) => {
    const all = unknown === 0 ? '全部平' : known === 0 ? '有空白，还不能核对' : '已填的都平';
    const rest = unknown > 0 && known > 0 ? `，${unknown} 处有空白` : '';
    return `${table}：${rows} 行，${broken === 0 ? all : `${broken} 处不平`}${rest}`;
  },
  section: (problems) => (problems === 0 ? '没有问题' : `${problems} 个问题`),
  inlay: (expected, difference) => `≠ ${expected}（差 ${difference}）`,
  openLink: '打开网页',
  beside: {
    lastYear: (year, value) => `上年（${year}）：${value}`,
    members: (sum, known, all) => `各成员合计：${sum}（${known}／${all} 份）`,
  },
  compareWith: (year, isLastYear) => (isLastYear ? `对比上年（${year}）` : `对比 ${year} 年`),
  ignoreInConfig: (code, file) => `在 ${file} 中忽略 ${code}（需写明理由）`,
  echo: (file, message) => `${file} 与此处不符：${message}`,
};

const en: Sentences = {
  fixAll: 'Fix all writing faults that are safe to fix',
  suppress: (code) => `Ignore this ${code} (give a reason)`,
  suppressReason: 'reason:',
  insertMissing: (place) => `Insert the missing rows of ${place}`,
  missingRows: (count) => `Insert the ${count} missing items`,
  wholeReport: 'Blank report (six sections, three tables, 200 numbers)',
  wholeReportEnglish: 'Blank report in English ids',
  wholeRow: 'whole row',
  deadline: 'Legal deadline: ',
  organ: {
    department: 'departments, general offices, townships',
    county: 'county governments',
    municipal: 'city governments',
    provincial: 'provincial governments',
  },
  yearFrom: { date: 'From the date of publication', name: 'From the name of the file' },
  basis: 'Basis',
  unit: (unit) => `Unit: ${unit}`,
  equation: {
    holds: 'balanced',
    broken: (difference) => `off by ${difference}`,
    unknown: 'blank or n/a: not assessable',
    zeros: (count) => `${count} × 0`,
  },
  blank: 'blank',
  absent: 'absent',
  notApplicable: 'n/a',
  balances: 'balances the equation',
  table: (table, { rows, broken, known, unknown }) => {
    const all =
      unknown === 0 ? 'all balanced' : known === 0 ? 'blanks: nothing to check yet' : 'all known balanced';
    const rest = unknown > 0 && known > 0 ? `, ${unknown} with blanks` : '';
    return `${table}: ${rows} rows, ${broken === 0 ? all : `${broken} not balanced`}${rest}`;
  },
  section: (problems) =>
    problems === 0 ? 'no problems' : problems === 1 ? '1 problem' : `${problems} problems`,
  inlay: (expected, difference) => `≠ ${expected} (off by ${difference})`,
  openLink: 'Open the page',
  beside: {
    lastYear: (year, value) => `Last year (${year}): ${value}`,
    members: (sum, known, all) => `Members add up to ${sum} (${known} of ${all} reports)`,
  },
  compareWith: (year, isLastYear) =>
    isLastYear ? `Compare with last year (${year})` : `Compare with ${year}`,
  ignoreInConfig: (code, file) => `Ignore ${code} in ${file} (give a reason)`,
  echo: (file, message) => `${file} disagrees with this: ${message}`,
};

const catalogues: Readonly<Record<Locale, Sentences>> = { 'zh-CN': zhCN, en };

/** The sentences of a language. */
export function sentencesOf(locale: Locale): Sentences {
  return catalogues[locale];
}

/** A difference with its sign. */
export function signed(number: number): string {
  return number > 0 ? `+${number}` : `−${Math.abs(number)}`;
}
