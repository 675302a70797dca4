import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseReport, type SourceProblem } from '@nianbao/document';
import { type CheckOptions, type OpenReport, openReport } from '@nianbao/rules';
import type { ReportDraft } from '@nianbao/schema';
import { isReportFile } from '@nianbao/workspace';
import { besideOf, type Fixture } from '../../rules/generate/surroundings.js';

/** A report of the corpus with what it is judged among. */
export interface CorpusReport {
  /** Path below the checkout, or below the current folder. */
  readonly file: string;
  readonly report: ReportDraft;
  readonly written: readonly SourceProblem[];
  readonly beside: CheckOptions;
}

/** Reads every report below the folders: YAML by its name, canonical JSON and fixtures by their keys. */
export function readCorpus(folders: readonly string[], root: string): readonly CorpusReport[] {
  const files = [...new Set(folders.flatMap(filesUnder))].sort();
  const read = files.flatMap((file) => reportIn(file, relative(root, file).replaceAll('\\', '/')) ?? []);
  return read.map((one) =>
    one.beside.earlier ? one : { ...one, beside: { ...one.beside, earlier: earlierOf(one, read) } },
  );
}

function filesUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !name.startsWith('.') && name !== 'node_modules');
  return names.flatMap((name) => filesUnder(join(path, name)));
}

function reportIn(path: string, file: string): CorpusReport | undefined {
  if (isReportFile(path)) {
    const { report, problems, strays, isReport } = parseReport(readFileSync(path, 'utf8'));
    return isReport ? { file, report, written: problems, beside: { strays } } : undefined;
  }
  if (!path.endsWith('.json')) return undefined;
  const json = jsonIn(path);
  if (isFixture(json))
    return { file, report: json.report, written: [], beside: { earlier: [], ...besideOf(json) } };
  return isReport(json) ? { file, report: json, written: [], beside: {} } : undefined;
}

/** What is no JSON is no report. */
function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

const isObject = (json: unknown): json is object => typeof json === 'object' && json !== null;
const isReport = (json: unknown): json is ReportDraft =>
  isObject(json) && 'edition' in json && 'agency' in json;
const isFixture = (json: unknown): json is Fixture => isObject(json) && 'report' in json && 'expect' in json;

/** Reports of the same organ in the same folder tree for earlier years, latest first. */
function earlierOf(own: CorpusReport, all: readonly CorpusReport[]): readonly OpenReport[] {
  const year = Number(own.report.reportingYear);
  const name = own.report.agency?.name;
  const same = all.filter(
    ({ report, beside }) => !beside.earlier && name !== undefined && report.agency?.name === name,
  );
  const before = new Map(
    same.flatMap(({ report, file }) =>
      Number(report.reportingYear) < year
        ? [[Number(report.reportingYear), openReport(report, file)] as const]
        : [],
    ),
  );
  return [...before].sort(([a], [b]) => b - a).map(([, report]) => report);
}
