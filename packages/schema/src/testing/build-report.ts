import type { CellValue } from '../cell.js';
import type { Edition } from '../edition/edition.js';
import { currentEdition, editionOf, editionOfYear } from '../edition/editions.js';
import type { Report, ReportDraft } from '../model/types.js';
import { withValue } from '../path.js';

/** What a report for tests differs in from the all-zero one. */
export interface BuildOptions {
  readonly agency?: string;
  /** The edition of the form; the one of the year where it is not given. */
  readonly edition?: string;
  readonly year?: number;
  /** Values by path, e.g. `{ 'applications.received.total': 3 }`; undefined takes no part. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** The value of every number cell that `set` does not name. */
  readonly fill?: CellValue;
}

/** A complete report: every number 0 (or `fill`), every narrative answered, then `set` applied. */
export function buildReport(options: BuildOptions = {}): Report {
  const edition = editionFor(options);
  const words: ReportDraft = {
    agency: { name: options.agency ?? '示例县某某局' },
    reportingYear: options.year ?? usualYear(edition),
    overview:
      '本机关依法主动公开政府信息，规范办理依申请公开，加强政府信息管理和公开平台建设，做好监督保障。\n',
    problemsAndImprovements: '主动公开的内容还不够全面，更新不够及时。下一年将按月核对公开目录并补齐缺项。\n',
    otherMatters: '本年度未收取信息处理费。\n',
  };
  let report = withValue(words, 'edition', edition.id);
  for (const path of edition.cells)
    report = withValue(report, path, options.fill === undefined ? 0 : options.fill);
  for (const [path, value] of Object.entries(options.set ?? {})) report = withValue(report, path, value);
  return ordered(report, edition) as Report;
}

/** The edition that the options name or that their year belongs to. */
export function editionFor({ edition, year }: { edition?: string; year?: number }): Edition {
  return editionOf(edition) ?? (year === undefined ? undefined : editionOfYear(year)) ?? currentEdition;
}

const usualYear = ({ years }: Edition) => Math.min(2024, years.last);

/** Keys in the order of a file, so that two reports can be compared as text. */
function ordered(report: ReportDraft, edition: Edition): ReportDraft {
  const order = edition.root.children.map((node) => node.id);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(report).sort(([a], [b]) => rank(a) - rank(b)));
}
