import { buildBalancedReport } from '@nianbao/schema/testing';
import { parse } from 'parse5';
import { importHtml } from '../src/html/index.js';
import { importText } from '../src/text/index.js';
import { lines, spans, wordPaste } from '../test/layouts.js';

/** Rounds of each measurement; the median counts. */
const rounds = Number(process.env['ROUNDS'] ?? 5);
/** Pages imported in a round. */
const pages = Number(process.env['PAGES'] ?? 3);

const report = buildBalancedReport(7);
const sentence = '本机关依法主动公开政府信息，规范办理依申请公开，加强政府信息管理和公开平台建设。';

/** A page of about so many thousand characters: the words of section one grow, torn as a word processor tears them. */
function pageOf(kilo: number, layout: (one: typeof report) => string): string {
  const grown = (count: number) => layout({ ...report, overview: `${`${sentence}\n`.repeat(count)}` });
  const [small, large] = [grown(10).length, grown(20).length];
  const each = Math.max(1, (large - small) / 10);
  return grown(Math.max(1, Math.round((kilo * 1000 - small) / each) + 10));
}

function median(run: () => void): number {
  run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (let page = 0; page < pages; page++) run();
    return (performance.now() - start) / pages;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

const row = (name: string, kilo: number, ours: number, alone?: number) => {
  const ratio =
    alone === undefined ? '' : `  parse5 ${alone.toFixed(2)} ms  ratio ${(ours / alone).toFixed(1)}`;
  const rate = `${(1000 / ours).toFixed(0)} pages/s`;
  console.log(
    `${name.padEnd(24)}${String(kilo).padStart(6)} kB${ours.toFixed(2).padStart(10)} ms  ${rate}${ratio}`,
  );
};

for (const [name, kilo, layout] of [
  ['html, plain', 30, spans],
  ['html, Word paste', 70, wordPaste],
  ['html, Word paste', 300, wordPaste],
  ['html, Word paste', 900, wordPaste],
] as const) {
  const page = pageOf(kilo, layout);
  row(
    name,
    Math.round(page.length / 1000),
    median(() => importHtml(page)),
    median(() => parse(page)),
  );
}
for (const kilo of [30, 300]) {
  const text = pageOf(kilo, lines);
  row(
    'text, one cell a line',
    Math.round(text.length / 1000),
    median(() => importText(text)),
  );
}
