import type { ImportLimits } from '../source/limits.js';
import type { Package } from './open-package.js';
import { attributeOf, readXml } from './read-xml.js';

/** One relation of a part to another. */
export interface Relation {
  readonly id: string;
  /** The last step of the type: officeDocument, worksheet, styles … */
  readonly type: string;
  /** Full name of the part that it leads to. */
  readonly target: string;
}

/** The relations of a part; those of the package itself for ''. */
export function relationsOf(of: string, parts: Package, limits: ImportLimits): readonly Relation[] {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const found: Relation[] = [];
  readXml(parts.textOf(`${folder}_rels/${of.slice(folder.length)}.rels`), limits, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const target = attributeOf(attributes, 'Target') ?? '';
      found.push({
        id: attributeOf(attributes, 'Id') ?? '',
        type: (attributeOf(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
        target: target.startsWith('/') ? target.slice(1) : resolved(folder, target),
      });
    },
    close: () => {},
    text: () => {},
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const steps = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The title that the properties of a document hold. */
export function titleOf(parts: Package, limits: ImportLimits): string | undefined {
  let inTitle = false;
  let title = '';
  readXml(parts.textOf('docProps/core.xml'), limits, {
    open: (name) => {
      inTitle = name === 'title';
    },
    close: () => {
      inTitle = false;
    },
    text: (text) => {
      if (inTitle) title += text;
    },
  });
  return title.trim() === '' ? undefined : title.trim();
}
