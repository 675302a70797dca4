import type { Package } from '../package/open-package.js';
import { attributeOf, readXml } from '../package/read-xml.js';
import type { Relation } from '../package/relations.js';
import type { ImportLimits } from '../source/limits.js';
import { countedBy } from './number-format.js';

/** The list that a paragraph is numbered in, and its level there. */
export interface Numbered {
  readonly list: string;
  readonly level: number;
}

interface Level {
  start: number;
  format: string;
  /** How the number is written: 「%1、」「（%2）」. */
  text: string;
}

/** Word has nine levels. */
const deepest = 8;

/** Counts the numbers that Word puts before paragraphs and that stand in no text; lives for one document. */
export class Numbering {
  /** Levels by the id of what lists share. */
  readonly #levels = new Map<string, Level[]>();
  readonly #shared = new Map<string, string>();
  readonly #starts = new Map<string, Map<number, number>>();
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  /** Reads word/numbering.xml. */
  constructor(relations: readonly Relation[], parts: Package, limits: ImportLimits) {
    const part = relations.find((one) => one.type === 'numbering')?.target;
    if (part === undefined) return;
    let list = { id: '', level: 0 };
    readXml(parts.textOf(part), limits, {
      open: (name, attributes) => {
        const value = attributeOf(attributes, 'val') ?? '';
        if (name === 'abstractNum') list = { id: attributeOf(attributes, 'abstractNumId') ?? '', level: 0 };
        else if (name === 'num') list = { id: attributeOf(attributes, 'numId') ?? '', level: 0 };
        else if (name === 'lvl' || name === 'lvlOverride')
          list.level = Number(attributeOf(attributes, 'ilvl') ?? 0);
        else if (name === 'abstractNumId') this.#shared.set(list.id, value);
        else if (name === 'startOverride') this.#override(list.id, list.level, Number(value));
        else this.#describe(list, name, value);
      },
      close: () => {},
      text: () => {},
    });
  }

  /** The number of the next paragraph of a list, as it is shown; '' for bullets and unknown lists. */
  next({ list, level }: Numbered): string {
    const shared = this.#shared.get(list);
    const levels = this.#levels.get(shared ?? '');
    if (shared === undefined || !levels || !Number.isInteger(level) || level < 0 || level > deepest)
      return '';
    const counts = this.#counts.get(shared) ?? [];
    this.#counts.set(shared, counts);
    const start = this.#startOf(list, level) ?? levels[level]?.start ?? 1;
    counts[level] = counts[level] === undefined ? start : counts[level] + 1;
    counts.length = level + 1;
    return this.#shown(levels, counts, level);
  }

  #shown(levels: readonly Level[], counts: readonly number[], level: number): string {
    const own = levels[level];
    if (!own || own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return countedBy(levels[at]?.format ?? 'decimal', counts[at] ?? levels[at]?.start ?? 1);
    });
  }

  /** Where a list that shares its levels with others begins anew, once. */
  #startOf(list: string, level: number): number | undefined {
    const start = this.#starts.get(list)?.get(level);
    const key = `${list} ${level}`;
    if (start === undefined || this.#begun.has(key)) return undefined;
    this.#begun.add(key);
    const counts = this.#counts.get(this.#shared.get(list) ?? '');
    if (counts) counts.length = Math.min(counts.length, level);
    return start;
  }

  #override(list: string, level: number, start: number): void {
    const starts = this.#starts.get(list) ?? new Map<number, number>();
    this.#starts.set(list, starts.set(level, start));
  }

  #describe({ id, level }: { readonly id: string; readonly level: number }, name: string, value: string) {
    if (!['start', 'numFmt', 'lvlText'].includes(name) || !(level >= 0 && level <= deepest)) return;
    const levels = this.#levels.get(id) ?? [];
    this.#levels.set(id, levels);
    const own = levels[level] ?? { start: 1, format: 'decimal', text: '' };
    levels[level] = own;
    if (name === 'start') own.start = Number(value) || 0;
    else if (name === 'numFmt') own.format = value;
    else own.text = value;
  }
}
