import type { Entry } from '@nianbao/schema';
import type { Words } from '../parse/words.js';
import { isBreak } from '../source/characters.js';
import { type Line, lineStart, opensBlock, readLine } from './line.js';

/** What stands above a line, by indentation. */
export interface Ancestors {
  /** The group that the line belongs to; undefined where a key above is not known. */
  readonly entry: Entry | undefined;
  /** The line belongs to a block scalar. */
  readonly narrative: boolean;
  /** The line continues a flow map that opens here. */
  readonly flowFrom?: number;
}

/** How far up and down is looked: a report has some hundred lines. */
const farthest = 3000;

/** Follows the lines above, each one indented less than the one before. */
export function ancestorsOf(text: string, line: Line, indent: number, words: Words): Ancestors {
  const keys: string[] = [];
  let below = indent;
  let at = line.start;
  for (let steps = 0; below > 0 && at > 0 && steps < farthest; steps += 1) {
    const above = readLine(text, previousStart(text, at));
    at = above.start;
    if (above.content === above.end || above.indent >= below) continue;
    if (text.charAt(above.content) === '#') continue;
    if (opensBlock(text, above)) return { entry: undefined, narrative: true };
    const word = above.key?.word ?? bareWord(text, above, words);
    if (word === undefined) continue;
    if (keys.length === 0 && opensFlow(text, above, line.start)) {
      const outer = ancestorsOf(text, above, above.indent, words);
      return { entry: words.child(outer.entry, word), narrative: outer.narrative, flowFrom: above.value };
    }
    keys.unshift(word);
    below = above.indent;
  }
  let entry: Entry | undefined = words.root;
  for (const key of keys) entry = words.child(entry, key);
  return { entry, narrative: false };
}

/** A line that holds a known word and nothing else is a key that lost its colon. */
function bareWord(text: string, line: Line, words: Words): string | undefined {
  const word = text.slice(line.content, line.end).trim();
  return words.knows(word) ? word : undefined;
}

function opensFlow(text: string, line: Line, until: number): boolean {
  if (!/[{｛]/.test(text.charAt(line.value))) return false;
  let depth = 0;
  for (let at = line.value; at < until; at += 1) {
    if (/[{｛]/.test(text.charAt(at))) depth += 1;
    if (/[}｝]/.test(text.charAt(at))) depth -= 1;
    if (depth === 0) return false;
  }
  return continues(text, line, until);
}

/** An open brace reaches over the next lines only where these are part of a map on several lines. */
function continues(text: string, line: Line, until: number): boolean {
  return /[,，{｛]\s*$/.test(text.slice(line.value, until));
}

/** Words of the keys that stand beside a line, at the same indentation and under the same parent. */
export function siblingsOf(text: string, line: Line, indent: number): readonly string[] {
  const words: string[] = [];
  const take = (other: Line): boolean => {
    if (other.content === other.end || other.indent > indent || text.charAt(other.content) === '#')
      return true;
    if (other.indent < indent) return false;
    if (other.key) words.push(other.key.word);
    return true;
  };
  for (let at = line.start, steps = 0; at > 0 && steps < farthest; steps += 1) {
    const other = readLine(text, previousStart(text, at));
    if (!take(other)) break;
    at = other.start;
  }
  for (let at = line.end, steps = 0; at < text.length && steps < farthest; steps += 1) {
    const other = readLine(text, nextStart(text, at));
    if (!take(other)) break;
    at = other.end;
  }
  return words;
}

function previousStart(text: string, start: number): number {
  const pair = start > 1 && text.charAt(start - 1) === '\n' && text.charAt(start - 2) === '\r';
  return lineStart(text, Math.max(0, start - (pair ? 2 : 1)));
}

function nextStart(text: string, end: number): number {
  if (!isBreak(text.charCodeAt(end))) return end;
  return end + (text.charAt(end) === '\r' && text.charAt(end + 1) === '\n' ? 2 : 1);
}
