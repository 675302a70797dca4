import type { PageBlock, PageLine } from './page-blocks.js';

/** Where the text of a document begins and ends on its pages. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** The margins that most lines keep. */
export function marginsOf(lines: readonly PageLine[]): Margins {
  const wide = lines.filter((line) => line.right - line.left > 15 * line.size);
  const left = Math.min(...wide.map((line) => line.left));
  const rights = wide.map((line) => line.right).sort((a, b) => a - b);
  return { left, right: rights[Math.floor(rights.length / 2)] ?? Number.POSITIVE_INFINITY };
}

/** True where the layout and not the writer ended the line: it is full, and the next begins at the margin. */
export function isWrapped(line: PageLine, next: PageLine | undefined, { left, right }: Margins): boolean {
  if (!next || Math.abs(next.size - line.size) > 1) return false;
  return line.right >= right - 4 * line.size && next.left <= left + 0.8 * next.size;
}

/** So much of the height of a page, at its top and bottom, may hold what every page repeats. */
const band = 0.09;

/** Numbers of pages and what stands at the head or foot of most pages left out. */
export function withoutFurniture(
  pages: readonly { readonly height: number; readonly blocks: readonly PageBlock[] }[],
): readonly (readonly PageBlock[])[] {
  const counts = new Map<string, number>();
  const inBand = (block: PageBlock, height: number): block is PageLine =>
    block.kind === 'line' && (block.y < band * height || block.y > (1 - band) * height);
  for (const { height, blocks } of pages) {
    const repeated = new Set(blocks.filter((block) => inBand(block, height)).map(signOf));
    for (const sign of repeated) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return pages.map(({ height, blocks }) =>
    blocks.filter((block) => {
      if (!inBand(block, height)) return true;
      const isNumber = /^[-—–·\s]*\d{1,3}[-—–·\s]*$/.test(block.text);
      return !isNumber && !(pages.length >= 2 && (counts.get(signOf(block)) ?? 0) > pages.length / 2);
    }),
  );
}

const signOf = (block: PageBlock) =>
  block.kind === 'line' ? `${Math.round(block.y / 4)} ${block.text.replace(/\d+/g, '#')}` : '';
