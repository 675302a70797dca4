import type { Package } from '../package/open-package.js';
import { attributeOf, readXml } from '../package/read-xml.js';
import { relationsOf } from '../package/relations.js';
import type { ImportLimits } from '../source/limits.js';
import { raised } from '../words/raised.js';

/** One sheet of a workbook and the part that holds it. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** What a workbook says of its parts. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly strings: readonly string[];
}

/** Reads the list of sheets and the strings that they share. */
export function readWorkbook(parts: Package, limits: ImportLimits): Workbook {
  const main =
    relationsOf('', parts, limits).find((one) => one.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const relations = relationsOf(main, parts, limits);
  const sheets: Sheet[] = [];
  readXml(parts.textOf(main), limits, {
    open: (name, attributes) => {
      if (name !== 'sheet') return;
      const id = attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const part = relations.find((one) => one.id === id && one.type === 'worksheet')?.target;
      const hidden = /hidden/i.test(attributeOf(attributes, 'state') ?? '');
      if (part !== undefined) sheets.push({ name: attributeOf(attributes, 'name') ?? '', hidden, part });
    },
    close: () => {},
    text: () => {},
  });
  const strings = relations.find((one) => one.type === 'sharedStrings')?.target;
  return { sheets, strings: strings === undefined ? [] : readStrings(parts.textOf(strings), limits) };
}

function readStrings(text: string, limits: ImportLimits): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let shown = false;
  let phonetic = 0;
  let isRaised = false;
  readXml(text, limits, {
    open: (name, attributes) => {
      if (name === 'si') current = '';
      if (name === 'rPh') phonetic += 1;
      if (name === 'si' || name === 'r') isRaised = false;
      if (name === 'vertAlign') isRaised = attributeOf(attributes, 'val') === 'superscript';
      shown = name === 't' && phonetic === 0;
    },
    close: (name) => {
      if (name === 'si') strings.push(current);
      if (name === 'rPh') phonetic -= 1;
      shown = false;
    },
    text: (part) => {
      if (shown) current += isRaised ? raised(part) : part;
    },
  });
  return strings;
}
