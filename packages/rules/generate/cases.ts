import { readdirSync, readFileSync } from 'node:fs';
import { type ReportDraft, withoutValue, withValue } from '@nianbao/schema';
import { buildBalancedReport, buildReport } from '@nianbao/schema/testing';
import { checkReport, type RulesResult } from '../src/index.js';
import { besideOf, type Expected, type Fixture, type Surroundings } from './surroundings.js';

/** A report as a fixture describes it: what it differs in from a plain one. */
export interface ReportCase {
  /** `zero` (the default): every number 0; `blank`: every number blank; a number: the seed of balanced numbers. */
  readonly base?: 'zero' | 'blank' | number;
  /** The edition of the form; that of today where it is not given. */
  readonly edition?: string;
  /** Values by path. A row of a table may be given as a list of its numbers. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: readonly string[];
}

/** A fixture as it is written by hand. */
export interface Case extends ReportCase, Surroundings<ReportCase> {
  readonly about: string;
  readonly expect: readonly Expected[];
}

const folder = new URL('../conformance/cases/', import.meta.url);

/** The fixtures of every rule, by file name: `T301/01.json`. */
export function fixtures(): ReadonlyMap<string, Fixture> {
  const files = readdirSync(folder).sort();
  return new Map(
    files.flatMap((file) => {
      const rule = file.replace('.json', '');
      const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, Case>;
      return Object.entries(cases).map(
        ([number, own]) => [`${rule}/${number}.json`, inFull(rule, own)] as const,
      );
    }),
  );
}

/** A fixture as it is written by hand, in full. */
export function inFull(rule: string, own: Case): Fixture {
  const { about, strays, settings, organ, earlier, rollUp, expect } = own;
  return {
    rule,
    about,
    ...(strays ? { strays } : {}),
    ...(settings ? { settings } : {}),
    ...(organ ? { organ } : {}),
    report: reportOf(own),
    ...(earlier ? { earlier: earlier.map(reportOf) } : {}),
    ...(rollUp
      ? {
          rollUp: {
            complete: rollUp.complete,
            members: rollUp.members.map(({ name, report }) => ({
              name,
              ...(report ? { report: reportOf(report) } : {}),
            })),
          },
        }
      : {}),
    expect,
  };
}

/** Judges a fixture with all that it tells besides its report. */
export function checkFixture(fixture: Fixture): RulesResult {
  return checkReport(fixture.report, besideOf(fixture));
}

/** The report that a case describes. */
export function reportOf({ base = 'zero', edition, set = {}, unset = [] }: ReportCase): ReportDraft {
  const form = edition === undefined ? {} : { edition };
  let report: ReportDraft =
    typeof base === 'number'
      ? buildBalancedReport(base, form)
      : buildReport({ ...form, fill: base === 'blank' ? null : 0 });
  for (const path of unset) report = withoutValue(report, path);
  for (const [path, value] of Object.entries(set)) report = withCells(report, path, value);
  return report;
}

function withCells(report: ReportDraft, path: string, value: unknown): ReportDraft {
  if (!Array.isArray(value)) return withValue(report, path, value);
  const ids = value.length === 5 ? caseIds : applicantIds;
  return withValue(report, path, Object.fromEntries(ids.map((id, index) => [id, value[index]])));
}

const idsOf = (row: object) => Object.keys(row);
const plain = buildReport();
const applicantIds = idsOf(plain.applications.received);
const caseIds = idsOf(plain.reconsiderationAndLitigation.reconsideration);
