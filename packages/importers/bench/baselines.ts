import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { SaxesParser } from 'saxes';

/** What parse5 alone takes to make a tree of a page. */
export function parse5Alone(page: string): void {
  parse(page);
}

/** A part inflated and read as XML by the parser alone. */
export function partAlone(bytes: Uint8Array, name: string): void {
  const part = unzipSync(bytes, { filter: (file) => file.name === name })[name];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.write(strFromU8(part ?? new Uint8Array())).close();
}

/** What pdfjs alone takes to give the words of every page and what is drawn on it. */
export async function pdfjsAlone(
  bytes: Uint8Array,
  readCharacterMap: (name: string) => Promise<Uint8Array>,
): Promise<void> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: 'cmaps/',
    BinaryDataFactory: class {
      fetch = ({ filename }: { readonly filename: string }) => readCharacterMap(filename);
    },
  });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getTextContent({ disableNormalization: true });
    await page.getOperatorList();
  }
  await task.destroy();
}
