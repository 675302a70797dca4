import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ReportDraft } from '@nianbao/schema';
import { parse } from 'yaml';
import { inEnglish } from './example.js';
import { sectionsOf } from './sections.js';
import { type Figures, tablesOf } from './tables.js';

/** A published report of the corpus, or one of our examples, as the rules see it. */
export interface CorpusReport {
  readonly name: string;
  readonly report: ReportDraft;
}

const top = new URL('../../../../', import.meta.url);
const corpus = new URL('../shared/corpus/', top);
const examples = new URL('examples/', top);

/** True where the published reports lie beside the checkout. */
export function hasCorpus(): boolean {
  return existsSync(corpus);
}

/** True where the text of a PDF can be had. */
export function canReadPdf(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The published reports, each with the tables transcribed beside it. */
export function corpusReports(): readonly CorpusReport[] {
  const texts = readdirSync(corpus).filter((name) => /\d{4}\.(?:txt|md|html|pdf)$/.test(name));
  return texts.sort().flatMap((file) => {
    const name = file.slice(0, file.lastIndexOf('.'));
    const figures = JSON.parse(readFileSync(new URL(`figures/${name}.json`, corpus), 'utf8')) as Figures;
    const tables = tablesOf(figures);
    const facts = (figures.narrative ?? []).filter(({ sec }) => sec.startsWith('一'));
    const overview = facts.map(({ text }) => `${text}。`).join('\n');
    return [
      { name, report: { ...tables, ...sectionsOf(textOf(file)) } },
      // The texts of some reports are cut; what they say of figures was transcribed beside the tables.
      ...(overview === '' ? [] : [{ name: `${name}, as transcribed`, report: { ...tables, overview } }]),
    ];
  });
}

/** The reports of the examples that are whole. */
export function exampleReports(): readonly CorpusReport[] {
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.nianbao.yaml') && !name.startsWith('broken'))
    .sort();
  return files.map((name) => ({
    name: `examples/${name}`,
    report: inEnglish(parse(readFileSync(new URL(name, examples), 'utf8'))),
  }));
}

function textOf(file: string): string {
  const path = new URL(file, corpus);
  if (file.endsWith('.pdf'))
    return withoutPageNumbers(execFileSync('pdftotext', [path.pathname, '-']).toString());
  const text = readFileSync(path, 'utf8');
  return file.endsWith('.html') ? withoutTags(text) : text;
}

const withoutPageNumbers = (text: string): string =>
  text.replaceAll(/^\s*-\d+-\s*$\n?/gm, '').replaceAll('\f', '');

/** The words of a page, a paragraph a line. */
function withoutTags(html: string): string {
  return html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<\/(?:p|div|tr|h\d)>|<br ?\/?>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ');
}
