import { isHidden } from '../source/characters.js';

const flowIndicators = /[,[\]{}]/;
// What YAML 1.1 or 1.2 readers take for something else than text: numbers, dates, truth values, blanks.
const otherTypes =
  /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?\.(?:inf|nan)|[-+]?[\d.][\d_.,:]*(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|\d{4}-\d\d?-\d\d?(?:[Tt ].*)?)$/i;
// Wide look-alikes of YAML's signs, which the source checks would question in a plain value.
const lookAlikes = /^[“”‘’「」『』＂＇]|[：﹕∶，﹐｛｝［］＃]/;

/** A one-line text as YAML: plain where nothing can misread it, in quotes where something could. */
export function writeText(text: string): string {
  return isPlain(text) ? text : writeQuoted(text);
}

/** A text in single quotes; in double quotes with escapes where it has line breaks or characters that nobody sees. */
export function writeQuoted(text: string): string {
  return needsEscapes(text) ? writeEscaped(text) : `'${text.replaceAll("'", "''")}'`;
}

function isPlain(text: string): boolean {
  if (text === '' || text !== text.trim() || needsEscapes(text)) return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`]/.test(text) || /:(?:\s|$)|\s#/.test(text)) return false;
  return !flowIndicators.test(text) && !otherTypes.test(text) && !lookAlikes.test(text);
}

function needsEscapes(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isUnsafe(text, at)) return true;
  return false;
}

function isUnsafe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x20 || isHidden(code) || code === 0x85 || code === 0xfffe || code === 0xffff) return true;
  return isLoneSurrogate(text, at);
}

/** True for half a character: it cannot be written as UTF-8. */
export function isLoneSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) return false;
  if (code <= 0xdbff) return !isBetween(text.charCodeAt(at + 1), 0xdc00, 0xdfff);
  return !isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff);
}

const isBetween = (code: number, low: number, high: number) => code >= low && code <= high;

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function writeEscaped(text: string): string {
  let written = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"' || character === '\\') written += `\\${character}`;
    else if (isUnsafe(text, at)) {
      written += shortEscapes[character] ?? `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
    } else written += character;
  }
  return `"${written}"`;
}
