import { parseReport, stringifyReport } from '@nianbao/document';
import { checkReport, openReport } from '@nianbao/rules';
import type { ReportDraft } from '@nianbao/schema';
import { parseDocument } from 'yaml';
import { reportOfYear } from './reports.js';

/** Reports checked one after another, each with five earlier years: one organ's files being opened and typed in. */
const count = Number(process.env['REPORTS'] ?? 300);
const rounds = Number(process.env['ROUNDS'] ?? 7);
const years = [2018, 2019, 2020, 2021, 2022];

const texts = Array.from({ length: count }, (_, index) => stringifyReport(reportOfYear(index, 2023)));
const parsed = texts.map((text): ReportDraft => parseReport(text).report);
const organs = texts.map((_, index) =>
  years.map((year) => openReport(reportOfYear(index, year), `${year}`)).reverse(),
);

/** What the check is held against: the `yaml` package reading the same texts, which every editor of YAML pays for. */
function yamlAll(): void {
  for (const text of texts) parseDocument(text).toJS();
}

/** Our own reading of the same texts. */
function parseAll(): void {
  for (const text of texts) parseReport(text);
}

/** All rules; a report judged is opened afresh, as after each keystroke, its earlier years stay open. */
function checkAll(): void {
  for (const [index, report] of parsed.entries())
    checkReport(openReport(report, ''), { earlier: organs[index] ?? [] });
}

/** The same without earlier years. */
function checkAlone(): void {
  for (const report of parsed) checkReport(openReport(report, ''));
}

/** The first check of all: earlier years are opened with it. */
function checkCold(): void {
  for (const [index, report] of parsed.entries()) {
    const earlier = (organs[index] ?? []).map((one) => openReport(one.report, one.key));
    checkReport(openReport(report, ''), { earlier });
  }
}

const works = { yaml: yamlAll, parse: parseAll, check: checkAll, alone: checkAlone, cold: checkCold };
const best = { yaml: Infinity, parse: Infinity, check: Infinity, alone: Infinity, cold: Infinity };
for (let round = 0; round < rounds; round += 1) {
  for (const name of ['yaml', 'parse', 'check', 'alone', 'cold'] as const) {
    const start = performance.now();
    works[name]();
    best[name] = Math.min(best[name], (performance.now() - start) / count);
  }
}

const line = (name: string, time: number, note = '') =>
  console.log(`${name.padEnd(34)}${`${Math.round(time * 1000)} µs`.padStart(9)}  ${note}`);
const ratio = (time: number) =>
  `${(time / best.yaml).toFixed(2)} of yaml, ${(time / best.parse).toFixed(2)} of our reading`;
line('the yaml package reads a report', best.yaml);
line('we read it', best.parse, ratio(best.parse));
line('all rules, no earlier year', best.alone, ratio(best.alone));
line('all rules, five earlier years', best.check, `${ratio(best.check)} (aim: below 1.00 of yaml)`);
line('the same, opening those years', best.cold, ratio(best.cold));
