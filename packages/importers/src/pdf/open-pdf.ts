import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfDocument = Pdfjs.PDFDocumentProxy;
export type PdfPage = Pdfjs.PDFPageProxy;

/** Gives the bytes of a file of pdfjs by its name, e.g. `UniGB-UCS2-H.bcmap` of the folder `pdfjs-dist/cmaps`. */
export type ReadCharacterMap = (name: string) => Promise<Uint8Array>;

/** Why a PDF was not opened. */
export type PdfRefusal = 'encrypted' | 'broken';

/**
 * Opens a PDF with pdfjs on this thread: no worker, no eval, no fonts, no network. Where the worker's module is loaded
 * beside the main one, pdfjs uses it in place.
 */
export async function openPdf(
  bytes: Uint8Array,
  readMap: ReadCharacterMap | undefined,
): Promise<PdfDocument | PdfRefusal> {
  const { getDocument } = await loadPdfjs();
  const task = getDocument({
    // pdfjs takes the bytes away from who gives them.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are not looked at: a larger one is left out before it is unpacked.
    maxImageSize: 1,
    enableXfa: false,
    verbosity: 0,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    BinaryDataFactory: factoryOf(readMap),
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken';
  }
}

/** The module of pdfjs; once loaded, it is only handed out. */
export async function loadPdfjs(): Promise<typeof Pdfjs> {
  // @ts-expect-error the module has no types; it is loaded for what it puts in place
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  if ('DOMMatrix' in globalThis) return import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdfjs makes one matrix while it loads, to draw with. Node.js has none, and nothing is drawn here.
  Object.defineProperty(globalThis, 'DOMMatrix', { value: class {}, configurable: true });
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    Reflect.deleteProperty(globalThis, 'DOMMatrix');
  }
}

/** One of its own files that pdfjs asks for. */
interface Asked {
  readonly kind: string;
  readonly filename: string;
}

/** What pdfjs asks for its own files: only character maps are given, and nothing is fetched. */
function factoryOf(readMap: ReadCharacterMap | undefined): object {
  return class {
    readonly fetch = async ({ kind, filename }: Asked): Promise<Uint8Array> => {
      if (!readMap || kind !== 'cMapUrl') throw new Error(`${filename} is not to be had`);
      return readMap(filename);
    };
  };
}
