import {
  type CellValue,
  isCell,
  type Leaf,
  NOT_APPLICABLE,
  notApplicableWords,
  type Vocabulary,
  wordOf,
} from '@nianbao/schema';
import { writeNarrative } from './narrative.js';
import { writeQuoted, writeText } from './scalar.js';

/** How and where a value is written. */
export interface ValueStyle {
  readonly vocabulary: Vocabulary;
  /** Column of the paragraphs of a narrative; without it everything is kept on one line. */
  readonly indent?: number;
}

/** A number cell as YAML: a plain number, nothing where it is blank, 不适用 or n/a. */
export function writeCell(value: CellValue, vocabulary: Vocabulary): string {
  if (value === null) return '';
  if (value === NOT_APPLICABLE) return vocabulary === 'zh' ? notApplicableWords[0] : NOT_APPLICABLE;
  return writeNumber(value);
}

/** Digits without an exponent, which a form never has. */
function writeNumber(value: number): string {
  const short = String(value);
  const [digits = short, power] = short.split('e');
  if (power === undefined) return short;
  const [whole = '', fraction = ''] = digits.split('.');
  const shift = Number(power);
  if (shift >= 0) return `${whole}${fraction.padEnd(shift, '0')}`;
  return `0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
}

/** The value of a leaf as YAML; '' where it is blank. */
export function writeValue(value: unknown, leaf: Leaf, style: ValueStyle): string {
  if (value === null || value === undefined) return '';
  if (isCell(leaf)) return writeAsCell(value, style.vocabulary);
  const text = String(value);
  switch (leaf.kind) {
    case 'narrative':
      return style.indent === undefined ? writeText(text) : writeNarrative(text, style.indent);
    case 'edition':
    case 'region':
      return /^\d+$/.test(text) ? writeQuoted(text) : writeText(text);
    case 'choice': {
      const option = leaf.options?.find((candidate) => candidate.id === text);
      return writeText(option ? wordOf(option, style.vocabulary) : text);
    }
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? text : writeText(text);
    case 'year':
      return text;
    default:
      return writeText(text);
  }
}

function writeAsCell(value: unknown, vocabulary: Vocabulary): string {
  if (typeof value === 'number' || value === NOT_APPLICABLE) return writeCell(value, vocabulary);
  return writeText(String(value));
}
