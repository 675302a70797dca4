import type { ConfigHelp } from './help.js';

/**
 * What may stand somewhere in a configuration, as data: the reader judges by it, editors offer what it names, and the zod
 * model is made from it. So that whoever reads a configuration need not load zod.
 */
export type Shape = (
  | TextShape
  | NumberShape
  | ChoiceShape
  | FlagShape
  | ListShape
  | MapShape
  | EitherShape
) & {
  readonly help?: ConfigHelp;
  /** Name of its definition in the JSON Schema, for what stands there many times. */
  readonly id?: string;
};

/** Text, asked for one thing after another; each `message` is the key of a sentence. */
export interface TextShape {
  readonly kind: 'text';
  readonly longest?: number;
  readonly patterns?: readonly { readonly pattern: RegExp; readonly message: string }[];
  readonly sound?: { readonly isSound: (text: string) => boolean; readonly message: string };
}

/** A number within bounds. */
export interface NumberShape {
  readonly kind: 'number';
  readonly isWhole: boolean;
  readonly min: number;
  readonly max: number;
  /** Sentence of a number out of bounds, unless the bound itself says enough. */
  readonly message?: string;
}

/** One word of a list, or `false`, which YAML makes of `off`. */
export interface ChoiceShape {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly orFalse?: boolean;
}

/** `true` or `false`. */
export interface FlagShape {
  readonly kind: 'flag';
}

/** Any number of members of one shape. */
export interface ListShape {
  readonly kind: 'list';
  readonly member: Shape;
}

/** Keys with their shapes; no other keys. */
export interface MapShape {
  readonly kind: 'map';
  readonly keys: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  /** A key with nothing behind it sets nothing. */
  readonly allowsNothing?: boolean;
}

/** One of several ways to write something. */
export interface EitherShape {
  readonly kind: 'either';
  readonly ways: readonly Shape[];
}

/** The shape with what people are told of it. */
export function told(shape: Shape, help: ConfigHelp): Shape {
  return { ...shape, help };
}
