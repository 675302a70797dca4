import type { ParsedReport } from '@nianbao/document';
import type { RuleInfo } from '@nianbao/schema';
import { spanOf } from './locate.js';
import type { CheckSettings, LocatedProblem } from './located.js';
import { severityIn } from './settings.js';

/** C103: two files for one organ and year. What looks at that year cannot tell which of them counts. */
export const duplicateReport: RuleInfo = {
  code: 'C103',
  slug: 'duplicate-report',
  class: 'recommended',
  since: '0.2.0',
  derived: true,
  basis: {
    'zh-CN': '本工具的约定：同一机关同一年度只有一份年报，跨年和汇总的核对才有所依据。',
    en: 'A convention of this tool: one organ has one report a year, so that years and roll-ups can be compared.',
  },
  title: { 'zh-CN': '同一机关同一年度有多份年报', en: 'Several reports of one organ for one year' },
  what: {
    'zh-CN': '项目里另有文件是同一机关、同一年度的年报。',
    en: 'Another file of the project is a report of the same organ for the same year.',
  },
  why: {
    'zh-CN': '核对下一年度或者汇总时，不知道应以哪一份为准。',
    en: 'Nobody can tell which of them next year and the roll-up are to be compared with.',
  },
  fix: {
    'zh-CN':
      '只留一份；草稿移出项目，或者在 nianbao.config.yaml 的 exclude 中排除。机关重名的，在各份年报中写明行政区划代码。',
    en: 'Keep one; move drafts elsewhere or name them under `exclude` in nianbao.config.yaml. Organs of one name are told apart by their region codes.',
  },
  guard: {
    'zh-CN': '行政区划代码不同的，视为不同机关。',
    en: 'Organs with different region codes are different organs.',
  },
};

/** Says that other files report on the same organ and year. */
export function twinProblems(
  parsed: ParsedReport,
  { settings, twins }: { readonly settings: CheckSettings; readonly twins: readonly string[] },
): readonly LocatedProblem[] {
  const severity = severityIn(settings, duplicateReport);
  if (twins.length === 0 || severity === 'off') return [];
  const path = 'reportingYear';
  const { code, slug } = duplicateReport;
  return [
    {
      edition: parsed.edition.id,
      code,
      slug,
      severity,
      message: 'twin.found',
      path,
      values: { files: twins },
      suggestions: [],
      span: spanOf(parsed, { path }),
      source: 'workspace',
      fixes: [],
      related: twins.map((file) => ({
        path,
        message: 'twin.other',
        values: { file },
        report: file,
        span: { start: 0, end: 0 },
        elsewhere: { file },
      })),
    },
  ];
}
