import { isHidden } from '../source/characters.js';
import { isLoneSurrogate, writeQuoted } from './scalar.js';

/**
 * A narrative as what follows the colon of its key: a literal block, one paragraph a line, without the last line break.
 * Text that a block cannot hold unharmed is written in quotes. `indent` is the column of the paragraphs.
 */
export function writeNarrative(text: string, indent: number): string {
  if (!fitsBlock(text)) return writeQuoted(text);
  const body = text.replace(/\n+$/, '');
  const breaks = text.length - body.length;
  // Paragraphs stand two columns right of their key; the first one's own white space must not count as indentation.
  const digit = /^\n*[ \t]/.test(body) ? '2' : '';
  const chomping = breaks === 0 ? '-' : breaks === 1 ? '' : '+';
  const lines = body.split('\n').map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`));
  return `|${digit}${chomping}\n${lines.join('\n')}${'\n'.repeat(Math.max(0, breaks - 1))}`;
}

function fitsBlock(text: string): boolean {
  if (/^\s*$/.test(text) || /[ \t]$/.test(text)) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHidden(code) || code === 13 || isLoneSurrogate(text, at)) return false;
  }
  return true;
}
