export { importPdf } from './import-pdf.js';
export type { ReadCharacterMap } from './open-pdf.js';
export { type PdfOptions, readPdf } from './read-pdf.js';
