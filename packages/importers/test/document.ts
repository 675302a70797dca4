import { cellAt, type ReportDraft } from '@nianbao/schema';
import { buildReport } from '@nianbao/schema/testing';
import type { ImportResult } from '../src/index.js';
import { importText } from '../src/text/index.js';
import { tabs } from './layouts.js';

/** Numbers that every case has unless it says otherwise. */
export const base = buildReport({
  agency: '示例县某某局',
  set: {
    'applications.received.naturalPerson': 3,
    'applications.received.total': 3,
    'applications.outcomes.disclosed.naturalPerson': 3,
    'applications.outcomes.disclosed.total': 3,
    'applications.outcomes.total.naturalPerson': 3,
    'applications.outcomes.total.total': 3,
  },
});

/** The lines of the base report by section; 0 is what comes before the first heading. */
const sections: readonly string[] = tabs(base)
  .split(/\n(?=[一二三四五六]、(?!本年新收|上年|本年度|结转))/)
  .map((text) => text);

/** The base report as text, with other words for some sections, headings included. */
export function document(changes: Readonly<Record<number, string>> = {}): string {
  return sections.map((text, index) => changes[index] ?? text).join('\n');
}

/** Rows of table three behind its head, as tab-separated text. */
export function section(index: number): string {
  return sections[index] ?? '';
}

/** Imports the base report with changes. */
export const imported = (changes: Readonly<Record<number, string>> = {}): ImportResult =>
  importText(document(changes));

/** Codes with the paths that they are said of. */
export const said = (result: ImportResult): readonly string[] =>
  result.messages.map(({ code, path }) => (path === undefined ? code : `${code} ${path}`));

/** Values of cells, by path. */
export function valuesOf({ report }: ImportResult, paths: readonly string[]): readonly unknown[] {
  return paths.map((path) => cellAt(report ?? {}, path));
}

/** The seven numbers of a row of table three. */
export const rowOf = (result: ImportResult, path: string): readonly unknown[] =>
  valuesOf(
    result,
    [
      'naturalPerson',
      'commercialEnterprise',
      'researchInstitution',
      'publicWelfareOrganization',
      'legalServiceInstitution',
      'otherOrganization',
      'total',
    ].map((column) => `applications.${path}.${column}`),
  );

/** The report without what comes from the head of the page. */
export function bodyOf({ report }: ImportResult): ReportDraft {
  const { publication, agency, ...rest } = report ?? {};
  return rest;
}
