import { createMessage } from '../messages/create-message.js';
import type { ImportMessage } from '../messages/message.js';
import { repairMojibake } from './mojibake.js';
import { TextDecoder } from './text-decoder.js';

/** Text made of bytes. */
export interface Decoded {
  readonly text: string;
  readonly messages: readonly ImportMessage[];
}

/**
 * Decodes by byte order mark; else as UTF-8 where the bytes are valid UTF-8, whatever is declared; else as declared;
 * else as GB18030, the encoding of old Chinese pages.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const { text, encoding } = decodeBytes(bytes, declared);
  const repaired = repairText(text);
  const messages: ImportMessage[] = [];
  const wasDeclared = declared !== undefined && !sameEncoding(declared, encoding);
  if (wasDeclared && hasHighBytes(bytes))
    messages.push(createMessage('encoding-guessed', { values: { declared, used: encoding } }));
  return { text: repaired.text, messages: [...messages, ...repaired.messages] };
}

/** Text whose encoding was broken before it came here: written-out bytes, UTF-8 read as GBK. */
export function repairText(text: string): Decoded {
  const repaired = repairMojibake(escapesDecoded(text));
  const lost = repaired.garbled === undefined ? [] : [createMessage('garbled', { text: repaired.garbled })];
  return { text: repaired.text, messages: lost };
}

function decodeBytes(bytes: Uint8Array, declared: string | undefined): { text: string; encoding: string } {
  const mark = markOf(bytes);
  if (mark) return { text: decode(bytes, mark) ?? '', encoding: mark };
  const utf8 = decode(bytes, 'utf-8', true);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  if (declared !== undefined && !sameEncoding(declared, 'utf-8')) {
    const text = decode(bytes, declared);
    if (text !== undefined) return { text, encoding: declared };
  }
  const national = decode(bytes, 'gb18030') ?? '';
  const loose = decode(bytes, 'utf-8') ?? '';
  return losses(loose) < losses(national)
    ? { text: loose, encoding: 'utf-8' }
    : { text: national, encoding: 'gb18030' };
}

/** The encoding that a byte order mark, or zeros at every other byte, tells. */
function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && bytes[3] === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0) return 'utf-16be';
  return undefined;
}

function decode(bytes: Uint8Array, label: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(label.trim().toLowerCase(), { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

const families: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  'x-gbk': 'gb18030',
};

function sameEncoding(one: string, other: string): boolean {
  const family = (label: string) => families[label.trim().toLowerCase()] ?? label.trim().toLowerCase();
  return family(one) === family(other);
}

const hasHighBytes = (bytes: Uint8Array) => bytes.some((byte) => byte > 0x7f);
const losses = (text: string) => text.split('\ufffd').length;

/** With fewer written-out bytes than this a backslash may be meant. */
const fewestEscapes = 6;

/** `\xE6\x94\xBF` written out, as some dumps do, is decoded. */
function escapesDecoded(text: string): string {
  const count = text.split('\\x').length - 1;
  if (count < fewestEscapes) return text;
  return text.replace(/(?:\\x[0-9a-fA-F]{2})+/g, (run) => {
    const bytes = Uint8Array.from(run.slice(2).split('\\x'), (hex) => Number.parseInt(hex, 16));
    return decode(bytes, 'utf-8', true) ?? run;
  });
}
