import type { Package } from '../package/open-package.js';
import { attributeOf, readXml } from '../package/read-xml.js';
import type { Relation } from '../package/relations.js';
import type { ImportLimits } from '../source/limits.js';
import type { Numbered } from './numbering.js';

interface Style {
  basedOn: string | undefined;
  isHeading: boolean;
  list: string | undefined;
  level: number;
}

/** What the styles of a document say of its paragraphs. */
export interface Styles {
  isHeading(style: string): boolean;
  numberOf(style: string): Numbered | undefined;
}

/** Reads the styles; headings are told by their built-in names, whatever the language of the program. */
export function readStyles(relations: readonly Relation[], parts: Package, limits: ImportLimits): Styles {
  const part = relations.find((one) => one.type === 'styles')?.target;
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  if (part !== undefined)
    readXml(parts.textOf(part), limits, {
      open: (name, attributes) => {
        const value = attributeOf(attributes, 'val') ?? '';
        if (name === 'style') {
          style = { basedOn: undefined, isHeading: false, list: undefined, level: 0 };
          styles.set(attributeOf(attributes, 'styleId') ?? '', style);
        } else if (!style) return;
        else if (name === 'name') style.isHeading = /^heading \d$/i.test(value);
        else if (name === 'basedOn') style.basedOn = value;
        else if (name === 'numId') style.list = value;
        else if (name === 'ilvl') style.level = Number(value);
      },
      close: (name) => {
        if (name === 'style') style = undefined;
      },
      text: () => {},
    });
  return {
    isHeading: (id) => styles.get(id)?.isHeading === true,
    numberOf: (id) => inherited(styles, id),
  };
}

/** Styles are based on others; no chain is longer. */
const longestChain = 12;

function inherited(styles: ReadonlyMap<string, Style>, id: string): Numbered | undefined {
  let style = styles.get(id);
  for (let steps = 0; style && steps < longestChain; steps++) {
    if (style.list !== undefined) return { list: style.list, level: style.level };
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
  }
  return undefined;
}
