import type { Format, ImportResult } from '@nianbao/importers';

/** What a reader is told besides the bytes. */
export interface ImportOptions {
  readonly edition?: string;
}

/** Bytes of one format → report. */
export type Reader = (bytes: Uint8Array, options: ImportOptions) => ImportResult | Promise<ImportResult>;

/** The readers by format. Each loads its parser only when a source needs it. */
export const readers: Readonly<Partial<Record<Format, () => Promise<Reader>>>> = {
  text: async () => (await import('@nianbao/importers/text')).importText,
  html: async () => (await import('@nianbao/importers/html')).importHtml,
  docx: async () => (await import('@nianbao/importers/docx')).importDocx,
  xlsx: async () => (await import('@nianbao/importers/xlsx')).importXlsx,
  csv: async () => (await import('@nianbao/importers/csv')).importCsv,
};

/** How the names of published reports end, by format; those without a reader are not looked for. */
const endings: Readonly<Record<Format, readonly string[]>> = {
  text: ['txt'],
  html: ['html', 'htm', 'shtml', 'xhtml'],
  docx: ['docx'],
  pdf: ['pdf'],
  xlsx: ['xlsx'],
  csv: ['csv'],
};

/** The formats that there are readers for. */
export const readableFormats: readonly Format[] = formatsOf(readers);

/** The endings that a folder is searched for. */
export const readableEndings: readonly string[] = readableFormats.flatMap((format) => endings[format]);

function formatsOf(table: Readonly<Partial<Record<Format, unknown>>>): readonly Format[] {
  const all: readonly Format[] = ['text', 'html', 'docx', 'pdf', 'xlsx', 'csv'];
  return all.filter((format) => format in table);
}
