import { createMessage } from '../messages/create-message.js';
import type { ImportMessage } from '../messages/message.js';
import { type ImportLimits, limitsOf, type ReadOptions } from '../source/limits.js';
import type { Block, Source } from '../source/source.js';
import { latticesOf } from './lattice.js';
import { loadPdfjs, openPdf, type PdfDocument, type ReadCharacterMap } from './open-pdf.js';
import { blocksOfPage, gridOf, joinedRows, type PageBlock, type PageLine } from './page-blocks.js';
import { type Operators, rulesOf } from './rules.js';
import { isWrapped, marginsOf, withoutFurniture } from './running-text.js';
import { wordsOf } from './words.js';

/** What the reader of PDFs may be told. */
export interface PdfOptions extends ReadOptions {
  /** Character maps for fonts that the file does not hold; without it their text is lost. */
  readonly readCharacterMap?: ReadCharacterMap;
}

/** Reads the text layer of a PDF: words by their places, tables by the rules drawn, else by the gaps in lines. */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Source> {
  const limits = limitsOf(options);
  if (bytes.length > limits.bytes) {
    const values = { actual: bytes.length, limit: limits.bytes, option: 'bytes' };
    return sourceOf([], [createMessage('too-large', { values })]);
  }
  const opened = await openPdf(bytes, options.readCharacterMap);
  if (opened === 'encrypted') return sourceOf([], [createMessage('encrypted')]);
  if (opened === 'broken') return sourceOf([], [unreadable()]);
  try {
    return await readPages(opened, limits);
  } catch {
    return sourceOf([], [unreadable()]);
  } finally {
    await opened.loadingTask.destroy();
  }
}

const unreadable = () => createMessage('unreadable', { values: { format: 'pdf', reason: 'broken' } });

const sourceOf = (blocks: readonly Block[], messages: readonly ImportMessage[], title?: string): Source => ({
  format: 'pdf',
  blocks,
  fields: [],
  messages,
  ...(title ? { title } : {}),
});

interface ReadPage {
  readonly page: number;
  readonly height: number;
  readonly blocks: readonly PageBlock[];
}

async function readPages(document: PdfDocument, limits: ImportLimits): Promise<Source> {
  const { OPS } = await loadPdfjs();
  const pages: ReadPage[] = [];
  const messages: ImportMessage[] = [];
  const count = Math.min(document.numPages, limits.pages);
  if (count < document.numPages) {
    messages.push(createMessage('too-many', { values: { option: 'pages', limit: limits.pages } }));
  }
  let characters = limits.characters;
  for (let page = 1; page <= count && characters > 0; page++) {
    const read = await readPage(document, page, { operators: OPS, characters }).catch(() => undefined);
    if (!read)
      messages.push(
        createMessage('unreadable', { place: { page }, values: { format: 'pdf', reason: 'broken' } }),
      );
    else pages.push(read);
    characters -= read?.characters ?? 0;
  }
  const empty = pages.filter((one) => one.blocks.length === 0).map((one) => one.page);
  if (pages.length > 0 && empty.length === pages.length) messages.push(createMessage('no-text'));
  else if (empty.length > 0) messages.push(createMessage('pages-without-text', { values: { pages: empty } }));
  const info: unknown = (await document.getMetadata()).info;
  return sourceOf(blocksOf(pages), messages, titleIn(info));
}

function titleIn(info: unknown): string | undefined {
  const title = typeof info === 'object' && info !== null && 'Title' in info ? info.Title : undefined;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}

async function readPage(
  document: PdfDocument,
  number: number,
  { operators, characters }: { readonly operators: Operators; readonly characters: number },
): Promise<ReadPage & { readonly characters: number }> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const words = await wordsOf(page, viewport.transform, characters);
  const rules = words.length === 0 ? [] : await rulesOf(page, viewport.transform, operators);
  page.cleanup();
  return {
    page: number,
    height: viewport.height,
    blocks: joinedRows(blocksOfPage(words, latticesOf(rules))),
    characters: words.reduce((sum, word) => sum + word.text.length, 0),
  };
}

function blocksOf(pages: readonly ReadPage[]): readonly Block[] {
  const clean = withoutFurniture(pages);
  const all = clean.flatMap((blocks, index) =>
    blocks.map((block) => ({ block, page: pages[index]?.page ?? index + 1 })),
  );
  const margins = marginsOf(all.flatMap(({ block }) => (block.kind === 'line' ? [block] : [])));
  let tables = 0;
  let lines = 0;
  return all.map(({ block, page }, index): Block => {
    if (block.kind === 'grid') return gridOf(block.rows, page, ++tables);
    const next = all[index + 1]?.block;
    const following: PageLine | undefined = next?.kind === 'line' ? next : undefined;
    const wrapped = isWrapped(block, following, margins) ? { wrapped: true as const } : {};
    return { kind: 'line', text: block.text, place: { page, line: ++lines }, ...wrapped };
  });
}
