import type { Text } from '../locale.js';

/** A word of the form: `id` (English, canonical), `key` (the Chinese word used as YAML key), `label` (the official wording). */
export interface Term {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly english: string;
}

/** What a leaf holds. `count` is an integer ≥ 0 (件), `change` any integer, `amount` a decimal ≥ 0 (万元). */
export type LeafKind =
  | 'count'
  | 'change'
  | 'amount'
  | 'narrative'
  | 'text'
  | 'date'
  | 'year'
  | 'edition'
  | 'choice'
  | 'region'
  | 'url'
  | 'notes';

interface NodeBase extends Term {
  /** Numbering as printed on the form: 「一、」「（三）」「1.」. */
  readonly number?: string;
  /** What it means or counts. */
  readonly about?: Text;
  /** The article or notice it rests on. */
  readonly basis?: string;
  readonly optional?: true;
}

/** A value of a report. */
export interface Leaf extends NodeBase {
  readonly kind: LeafKind;
  readonly options?: readonly Term[];
  readonly unit?: '件' | '万元';
  /** Name under which a leaf that many rows share is defined once in JSON Schema. */
  readonly definition?: string;
}

/** A map of a report. `flow` ones are written on one line; `alternative` is a child that may stand instead of all others. */
export interface Group extends NodeBase {
  readonly kind: 'group';
  readonly children: readonly Node[];
  readonly flow?: true;
  readonly alternative?: Group;
}

/** One tree of nodes is the model, the vocabulary and the order of a file. */
export type Node = Leaf | Group;

/** What a number cell holds. */
export type CellKind = Extract<LeafKind, 'count' | 'change' | 'amount'>;

/** True for the leaves that are number cells. */
export function isCell(node: Node): node is Leaf & { readonly kind: CellKind } {
  return node.kind === 'count' || node.kind === 'change' || node.kind === 'amount';
}
