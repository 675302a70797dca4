export {
  type Fingerprint,
  fingerprintOf,
  type RepeatedPassage,
  type Repetition,
  repetitionOf,
} from './fingerprint.js';
export { mostRepeated, type RepeatedFrom } from './most-repeated.js';
