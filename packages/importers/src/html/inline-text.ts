import { raised } from '../words/raised.js';
import {
  type ChildNode,
  type Element,
  isElement,
  isRaised,
  isStruck,
  isUnread,
  textOfNode,
  walk,
} from './tree.js';

const blocks = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul ucapcontent'.split(
    ' ',
  ),
);

/** True for elements that begin a line of their own. */
export const isBlock = (element: Element): boolean => blocks.has(element.tagName);

/** Text as a page shows it: spaces made one; a line break of the source between Chinese characters is none. */
export function shownText(raw: string): string {
  return raw
    .replace(
      /(?<=[\p{Script=Han}，。；：、（）])[ \t]*[\r\n][ \t\r\n\f]*(?=[\p{Script=Han}，。；：、（）])/gu,
      '',
    )
    .replace(/[ \t\r\n\f\u00a0\u2002\u2003]+/g, ' ');
}

/** The text of a cell, its paragraphs parted by newlines. */
export function cellText(cell: Element, most: number): string {
  const parts: string[] = [];
  let length = 0;
  let sups = 0;
  const end = () => {
    if (parts.length > 0 && parts.at(-1) !== '\n') parts.push('\n');
  };
  walk(cell, {
    enter: (node: ChildNode) => {
      const text = textOfNode(node);
      if (text !== undefined && length < most) {
        parts.push(sups > 0 ? raised(text) : text);
        length += text.length;
      }
      if (!isElement(node)) return false;
      if (isUnread(node)) return false;
      if (node.tagName === 'br' || isBlock(node)) end();
      if (isRaised(node)) sups += 1;
      if (isStruck(node)) parts.push(' ');
      return true;
    },
    leave: (element) => {
      if (isBlock(element)) end();
      if (isRaised(element)) sups -= 1;
      if (isStruck(element)) parts.push(' ');
    },
  });
  const lines = splitAtMarks(parts).map((line) => shownText(line).trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** Newlines between parts are ours; those inside a text are the source's. */
function splitAtMarks(parts: readonly string[]): readonly string[] {
  const lines: string[] = [''];
  for (const part of parts) {
    if (part === '\n') lines.push('');
    else lines[lines.length - 1] += part;
  }
  return lines;
}
