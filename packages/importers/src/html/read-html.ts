import { createMessage } from '../messages/create-message.js';
import type { ImportMessage } from '../messages/message.js';
import { decodeText, repairText } from '../source/decode.js';
import { limitsOf, type ReadOptions } from '../source/limits.js';
import type { Field, Source } from '../source/source.js';
import { findArticle } from './article.js';
import { declaredEncoding } from './encoding.js';
import { PageWalk } from './page-walk.js';
import { attribute, type Document, type Element, isElement, parsePage, textOfNode, walk } from './tree.js';

/** Reads a web page: tables as grids, other blocks as lines, what its head says of it as fields. */
export function readHtml(input: Uint8Array | string, options: ReadOptions = {}): Source {
  const limits = limitsOf(options);
  if (input.length > limits.bytes) {
    const values = { actual: input.length, limit: limits.bytes, option: 'bytes' };
    return { format: 'html', blocks: [], fields: [], messages: [createMessage('too-large', { values })] };
  }
  const { text, messages } =
    typeof input === 'string' ? repairText(input) : decodeText(input, declaredEncoding(input));
  const said: ImportMessage[] = [...messages];
  const cut = (option: 'nodes' | 'depth' | 'cells' | 'characters') =>
    said.push(createMessage('too-many', { values: { option, limit: limits[option] } }));
  const page = parsePage(text, limits);
  if (page.cut) cut(page.cut);
  const { title, fields, body } = partsOf(page.document);
  if (!body) return { format: 'html', blocks: [], fields, messages: said };
  const walked = new PageWalk(limits, findArticle(body));
  walk(body, walked);
  const blocks = walked.finish();
  for (const option of walked.cut) cut(option);
  return { format: 'html', blocks, fields, messages: said, ...(title === undefined ? {} : { title }) };
}

/** Title, fields and body of a page. */
function partsOf(document: Document): { title?: string; fields: readonly Field[]; body?: Element } {
  let title: string | undefined;
  let body: Element | undefined;
  const fields: Field[] = [];
  walk(document, {
    enter: (node) => {
      if (!isElement(node)) return false;
      if (node.tagName === 'title')
        title ??= node.childNodes
          .map((child) => textOfNode(child) ?? '')
          .join('')
          .trim();
      if (node.tagName === 'meta') fields.push(...metaField(node));
      if (node.tagName === 'body') body ??= node;
      return node.tagName === 'html' || node.tagName === 'head';
    },
    leave: () => {},
  });
  return { fields, ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) };
}

function metaField(meta: Element): readonly Field[] {
  const name = attribute(meta, 'name');
  const value = attribute(meta, 'content');
  if (!name || value === undefined) return [];
  const line = meta.sourceCodeLocation?.startLine;
  return [{ name, value: value.trim(), place: line === undefined ? {} : { line } }];
}
