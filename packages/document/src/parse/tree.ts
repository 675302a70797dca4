/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** One written value; `value` is its text, whatever it may mean. Offsets are those of the text that was read. */
export interface TreeScalar {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Column of the map that a block scalar belongs to; needed to find its characters again. */
  readonly indent: number;
}

/** A map as written; the same key may stand in it twice. */
export interface TreeMap {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly pairs: readonly TreePair[];
  readonly start: number;
  readonly end: number;
}

/** A list; no field of a report is one. */
export interface TreeList {
  readonly kind: 'list';
  readonly start: number;
  readonly end: number;
}

/** A key with its value; a blank value has no node, only the place `at` where it would stand. */
export interface TreePair {
  readonly key: TreeScalar;
  readonly value: TreeNode | undefined;
  readonly at: number;
}

/** What YAML makes of a report's text, without what a report never needs. */
export type TreeNode = TreeScalar | TreeMap | TreeList;
