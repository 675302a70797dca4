import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { importDocx } from '../src/docx/index.js';
import { importHtml } from '../src/html/index.js';
import { importPdf } from '../src/pdf/index.js';
import { importText } from '../src/text/index.js';
import { importXlsx } from '../src/xlsx/index.js';
import { parse5Alone, partAlone, pdfjsAlone } from './baselines.js';

const maps = new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json'));
const readCharacterMap = (name: string) => readFile(new URL(name, maps));

/** One source, read by the importer and, in the same rounds, by what it is held against. */
export interface Case {
  readonly name: string;
  readonly source: string | Uint8Array;
  readonly ours: () => unknown;
  /** Absent for text: there is no parser to hold it against. */
  readonly alone?: () => unknown;
  readonly baseline?: string;
}

export const html = (name: string, page: string): Case => ({
  name: `html, ${name}`,
  source: page,
  ours: () => importHtml(page),
  alone: () => parse5Alone(page),
  baseline: 'parse5',
});
export const pdf = (name: string, bytes: Uint8Array): Case => ({
  name: `pdf, ${name}`,
  source: bytes,
  ours: () => importPdf(bytes, { readCharacterMap }),
  alone: () => pdfjsAlone(bytes, readCharacterMap),
  baseline: 'pdfjs',
});
export const docx = (name: string, bytes: Uint8Array): Case => ({
  name: `docx, ${name}`,
  source: bytes,
  ours: () => importDocx(bytes),
  alone: () => partAlone(bytes, 'word/document.xml'),
  baseline: 'inflate + saxes',
});
export const xlsx = (name: string, bytes: Uint8Array): Case => ({
  name: `xlsx, ${name}`,
  source: bytes,
  ours: () => importXlsx(bytes),
  alone: () => partAlone(bytes, 'xl/worksheets/sheet0.xml'),
  baseline: 'inflate + saxes',
});
export const text = (name: string, page: string, ours: (page: string) => unknown = importText): Case => ({
  name,
  source: page,
  ours: () => ours(page),
});

/** PDFs as organs publish them, where the corpus lies beside the checkout. */
export function publishedPdfs(): readonly Case[] {
  const folder = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  return names.map((name) => pdf(name.replace('.pdf', ''), readFileSync(folder + name)));
}
