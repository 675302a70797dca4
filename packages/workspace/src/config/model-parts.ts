import type { ListShape, MapShape, NumberShape, Shape, TextShape } from './shape.js';

/** Longer globs are refused by those who compile them. */
export const longestGlob = 1000;
/** Longer texts are nobody's. */
export const longestText = 1000;

/** Text with something to read in it. */
export const filled = (longest = longestText): TextShape => ({
  kind: 'text',
  longest,
  patterns: [{ pattern: /\S/, message: 'config.blank' }],
});

/** A list of members of one shape. */
export const listOf = (member: Shape): ListShape => ({ kind: 'list', member });

/** A map of some keys, of which some must be there. */
export const mapOf = (keys: MapShape['keys'], ...required: readonly string[]): MapShape => ({
  kind: 'map',
  keys,
  required,
});

/** A reporting year. */
export const yearNumber: NumberShape = {
  kind: 'number',
  isWhole: true,
  min: 2008,
  max: 2100,
  message: 'config.year',
};

/** A region code. */
export const regionText: TextShape = {
  kind: 'text',
  patterns: [{ pattern: /^(\d{6}|\d{9}|\d{12})$/, message: 'config.region' }],
};

/** Unquoted it is a number, and means the same: no code begins with a zero. */
export const regionNumber: NumberShape = {
  kind: 'number',
  isWhole: true,
  min: 100_000,
  max: 999_999_999_999,
  message: 'config.region',
};
