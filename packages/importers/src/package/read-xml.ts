import { SaxesParser } from 'saxes';
import type { ImportLimits } from '../source/limits.js';

/** What a walk through a part meets; names are without their prefixes. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** How a part ended: read to its end, at a limit, or where it is no more XML. */
export type XmlEnd = 'whole' | 'nodes' | 'depth' | 'doctype' | 'broken';

class Stop extends Error {
  readonly end: XmlEnd;

  constructor(end: XmlEnd) {
    super(end);
    this.end = end;
  }
}

/** The parser takes so many characters at once, so that it stops soon. */
const slice = 65_536;

/** Reads a part as a stream. A DOCTYPE, with which entities could be defined, ends it. */
export function readXml(text: string, limits: ImportLimits, visitor: XmlVisitor): XmlEnd {
  const parser = new SaxesParser<{ readonly xmlns: false; readonly position: false }>({
    xmlns: false,
    position: false,
  });
  let nodes = 0;
  let depth = 0;
  parser.on('doctype', () => stop('doctype'));
  parser.on('error', () => stop('broken'));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    nodes += 1;
    if (depth > limits.depth) stop('depth');
    if (nodes > limits.nodes) stop('nodes');
    visitor.open(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    visitor.close(local(name));
  });
  parser.on('text', (part) => visitor.text(part));
  parser.on('cdata', (part) => visitor.text(part));
  try {
    for (let at = 0; at < text.length; at += slice) parser.write(text.slice(at, at + slice));
    parser.close();
  } catch (error) {
    if (error instanceof Stop) return error.end;
    throw error;
  }
  return 'whole';
}

function stop(end: XmlEnd): never {
  throw new Stop(end);
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** An attribute by its name without prefix. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const key = Object.keys(attributes).find((one) => local(one) === name);
  return key === undefined ? undefined : attributes[key];
}
