import type { CellValue } from '../cell.js';
import type { tree2019 } from '../edition/2019/tree.js';
import type { tree2021 } from '../edition/2021/tree.js';
import type { CellKind, Group, Leaf, Node, Term } from '../vocabulary/term.js';

type Id<N> = N extends Term ? N['id'] : never;
type Member<C extends readonly unknown[]> = C[number];

type LeafModel<N extends Leaf> = N['kind'] extends CellKind
  ? CellValue
  : N['kind'] extends 'edition'
    ? N extends { options: readonly (infer O)[] }
      ? Id<O>
      : never
    : N['kind'] extends 'choice'
      ? N extends { options: readonly (infer O)[] }
        ? Id<O> | null
        : never
      : N['kind'] extends 'year'
        ? number
        : N['kind'] extends 'notes'
          ? { readonly [path: string]: string }
          : N extends { optional: true }
            ? string | null
            : N['kind'] extends 'narrative'
              ? string | null
              : string;

type Fields<C extends readonly unknown[]> = {
  [K in Member<C> as K extends { optional: true } ? never : Id<K>]: ModelOf<K>;
} & { [K in Member<C> as K extends { optional: true } ? Id<K> : never]?: ModelOf<K> | undefined };

type GroupModel<N extends Group> = N extends { alternative: infer A }
  ? Fields<N['children']> | { [K in A as Id<K>]: ModelOf<K> }
  : Fields<N['children']>;

/** The value that a node of the tree stands for. */
export type ModelOf<N> = N extends Group ? GroupModel<N> : N extends Leaf ? LeafModel<N> : never;

type LeafPaths<N, Prefix extends string> = N extends Group
  ? {
      [K in keyof N['children']]: N['children'][K] extends infer C extends Node
        ? LeafPaths<C, Prefix extends '' ? C['id'] : `${Prefix}.${C['id']}`>
        : never;
    }[number]
  : N extends { kind: CellKind }
    ? Prefix
    : never;

/** A complete report of edition 2019: 《政府信息公开条例》第五十条, 国办公开办函〔2019〕60号. */
export type Report2019 = ModelOf<typeof tree2019>;

/** A complete report of edition 2021: 《政府信息公开条例》第五十条, 国办公开办函〔2021〕30号. */
export type Report2021 = ModelOf<typeof tree2021>;

/** A complete report, with English ids as keys; `edition` tells which. */
export type Report = Report2019 | Report2021;

/** The dotted path of one of the 198 number cells of edition 2019. */
export type CellPath2019 = LeafPaths<typeof tree2019, ''>;

/** The dotted path of one of the 200 number cells of edition 2021. */
export type CellPath2021 = LeafPaths<typeof tree2021, ''>;

/** The dotted path of a number cell of any edition. */
export type CellPath = CellPath2019 | CellPath2021;

/** The fields of all editions together: what a draft holds decides nothing before its edition is known. */
type Draft<T> = [T] extends [object] ? { readonly [K in AllKeys<T>]?: Draft<ValueOf<T, K>> | undefined } : T;
type AllKeys<T> = T extends unknown ? keyof T : never;
type ValueOf<T, K extends PropertyKey> = T extends { [P in K]?: infer V } ? Exclude<V, undefined> : never;

/** A report being written, in which every field may be absent; a value that cannot be used is absent. */
export type ReportDraft = Draft<Report>;
