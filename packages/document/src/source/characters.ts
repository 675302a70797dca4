/** Full-width and other look-alikes of the characters that YAML's structure is written with. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['：', ':'],
  ['﹕', ':'],
  ['∶', ':'],
  ['꞉', ':'],
  ['︰', ':'],
  ['，', ','],
  ['﹐', ','],
  ['、', ','],
  ['；', ','],
  ['｛', '{'],
  ['｝', '}'],
  ['［', '['],
  ['］', ']'],
  ['＃', '#'],
  ['｜', '|'],
]);

/** The ASCII character that a full-width one is meant to be, if it is one of structure. */
export function meantBy(character: string): string | undefined {
  return lookAlikes.get(character);
}

/** True for the look-alikes of a colon. */
export function isWideColon(character: string): boolean {
  return lookAlikes.get(character) === ':';
}

/** True for the look-alikes of a comma, which may also stand inside a value. */
export function isWideComma(character: string): boolean {
  return lookAlikes.get(character) === ',';
}

/** Spaces that look like one and that YAML takes for letters: ideographic, no-break, en, em, thin …. */
export function isWideSpace(code: number): boolean {
  return code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;
}

/** Characters that nobody sees: controls, zero-width, bidirectional marks, soft hyphen, stray byte order marks. */
export function isHidden(code: number): boolean {
  if (code < 0x20) return code !== 9 && code !== 10 && code !== 13;
  if (code < 0x7f) return false;
  if (code < 0x2000) return code <= 0x9f || code === 0xad || code === 0x61c || code === 0x180e;
  if (code <= 0x206f) {
    return (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) || code >= 0x2060;
  }
  return code === 0xfeff || (code >= 0xfff9 && code <= 0xfffb);
}

/** True when a text has a character that nobody sees. */
export function hasHidden(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHidden(text.charCodeAt(at))) return true;
  return false;
}

/** The text without the characters that nobody sees. */
export function withoutHidden(text: string): string {
  if (!hasHidden(text)) return text;
  let seen = '';
  for (const character of text) if (!isHidden(character.charCodeAt(0))) seen += character;
  return seen;
}

/** Where a character stands next between two offsets, or -1. `indexOf` would search to the end of the text for each line. */
export function findIn(text: string, character: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (text.charAt(at) === character) return at;
  return -1;
}

/** True for space and tab, the only white space that YAML knows inside a line. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** True at the end of a line or of the text. */
export function isBreak(code: number): boolean {
  return code === 10 || code === 13 || Number.isNaN(code);
}
