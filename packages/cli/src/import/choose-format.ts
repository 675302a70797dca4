import type { Format } from '@nianbao/importers';

/** The format that the user names, or `auto`. */
export type GivenFormat = Format | 'auto';

/** The format that the first bytes, else the ending of the name, tell. */
export function chooseFormat(bytes: Uint8Array, name: string): Format | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024).filter((byte) => byte !== 0));
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return /\.xls[xm]$/i.test(name) ? 'xlsx' : 'docx';
  // The container of old Office files, and pictures: nothing here reads them.
  if (/^(?:\u00d0\u00cf\u0011\u00e0|\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/.test(head)) return undefined;
  if (/\.[sx]?html?$/i.test(name) || /<(?:!doctype|html|head|body|div|table|p|meta)\b/i.test(head))
    return 'html';
  return /\.csv$/i.test(name) ? 'csv' : 'text';
}
