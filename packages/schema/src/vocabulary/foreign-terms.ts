import type { Edition } from '../edition/edition.js';
import { editions } from '../edition/editions.js';
import type { Term } from './term.js';

/** A word that only another edition's form has; what the form has under another name is no such word. */
export interface ForeignTerm {
  /** The edition whose form has it. */
  readonly edition: string;
  readonly term: Term;
}

const known = new WeakMap<Edition, readonly ForeignTerm[]>();

/** Words that an edition's form does not have and another's does: a report that uses them is written on that form (rule F101). */
export function foreignTerms(edition: Edition): readonly ForeignTerm[] {
  let terms = known.get(edition);
  if (!terms) {
    terms = findForeignTerms(edition);
    known.set(edition, terms);
  }
  return terms;
}

function findForeignTerms(edition: Edition): readonly ForeignTerm[] {
  const own = new Set<string>();
  for (const { node } of edition.entries.values()) own.add(node.key).add(node.id);
  const found = new Map<string, ForeignTerm>();
  for (const other of editions)
    for (const { node } of other.entries.values()) {
      const term: Term = node;
      if (own.has(term.key) || own.has(term.id) || found.has(term.key)) continue;
      found.set(term.key, { edition: other.id, term });
    }
  return [...found.values()];
}
