import { readDirectory } from '../package/directory.js';
import { decodeText } from '../source/decode.js';
import { defaultLimits } from '../source/limits.js';
import type { Format } from '../source/source.js';

/** What bytes are by their content. */
export type Detected =
  | { readonly kind: 'format'; readonly format: Format }
  /** An OLE container: a document of Word or Excel before 2007, or one with a password. */
  | { readonly kind: 'legacy'; readonly from: '.doc' | '.xls' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Where signs of a format are looked for. */
const headLength = 4_096;

/**
 * Tells the format of bytes. The name of the file is asked only where plain text may be separated fields or not: a whole
 * report as CSV begins with prose.
 */
export function detectFormat(bytes: Uint8Array, name = ''): Detected {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oleKind(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return packageKind(bytes);
  const head = latin(bytes.subarray(0, headLength));
  if (head.slice(0, 1_024).includes('%PDF-')) return of('pdf');
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) || startsWith(bytes, [0xff, 0xd8, 0xff]))
    return { kind: 'unknown', reason: 'a picture' };
  if (/<(?:!doctype\s+html|html|head|body|table|div|p|meta)\b/i.test(head.replaceAll('\0', '')))
    return of('html');
  if (/\.csv$/i.test(name)) return of('csv');
  return of(isSeparated(decodeText(bytes.subarray(0, headLength)).text) ? 'csv' : 'text');
}

const of = (format: Format): Detected => ({ kind: 'format', format });

const startsWith = (bytes: Uint8Array, signs: readonly number[]) =>
  signs.every((sign, index) => bytes[index] === sign);

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

function packageKind(bytes: Uint8Array): Detected {
  const directory = readDirectory(bytes, { ...defaultLimits, inflated: Number.POSITIVE_INFINITY });
  if (directory.kind === 'encrypted') return { kind: 'encrypted' };
  if (directory.kind !== 'open') return of('docx');
  const names = [...directory.entries.keys()];
  if (names.some((name) => name.startsWith('xl/'))) return of('xlsx');
  if (names.some((name) => name.startsWith('word/'))) return of('docx');
  return { kind: 'unknown', reason: 'a zip archive; unpack it first' };
}

/** Names of streams stand in UTF-16 in the directory of the container. */
function oleKind(bytes: Uint8Array): Detected {
  const text = latin(bytes.subarray(0, 1_000_000)).replaceAll('\0', '');
  const tail = latin(bytes.subarray(-200_000)).replaceAll('\0', '');
  const has = (name: string) => text.includes(name) || tail.includes(name);
  if (has('EncryptedPackage')) return { kind: 'encrypted' };
  return { kind: 'legacy', from: has('Workbook') ? '.xls' : '.doc' };
}

/** True where most lines have a comma or semicolon outside quotes, and none is long prose. */
function isSeparated(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const parted = lines.filter((line) => line.split(/[,;]/).length >= 2).length;
  return lines.length >= 2 && parted >= lines.length * 0.6;
}
