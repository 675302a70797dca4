import type { Term } from '@nianbao/schema';
import { syllables } from '../generated/pinyin.js';

/** A term that may have a number as printed. */
type Named = Term & { readonly number?: string };

/** Everything by which a word may be asked for, made once for each term. */
interface Names {
  /** Key, official label, label with its number. */
  readonly chinese: readonly string[];
  /** The same in pinyin, cut into syllables. */
  readonly syllables: readonly (readonly string[])[];
  readonly id: string;
  /** Words of the id and of the English label. */
  readonly english: readonly string[];
}

const known = new WeakMap<Term, Names>();

/** How well a term answers what was typed, from 0 (begins with it) to 3 (holds its letters); undefined: not at all. */
export function match(term: Named, typed: string): number | undefined {
  const asked = typed.replace(/^["']|[\s\u3000]|["']$/g, '').toLowerCase();
  if (asked === '') return 0;
  const names = namesOf(term);
  return /^[a-z']+$/.test(asked) ? matchLatin(names, asked.replaceAll("'", '')) : matchChinese(names, asked);
}

function matchChinese({ chinese, id }: Names, asked: string): number | undefined {
  if (chinese[0]?.startsWith(asked)) return 0;
  if (chinese.some((name) => name.startsWith(asked))) return 1;
  if (chinese.some((name) => name.includes(asked))) return 2;
  return id.startsWith(asked) || chinese.some((name) => inOrder(name, asked)) ? 3 : undefined;
}

function matchLatin(names: Names, asked: string): number | undefined {
  const [key = [], ...labels] = names.syllables;
  if (names.id.startsWith(asked) || spells(key, asked, 0)) return 0;
  if (labels.some((label) => spells(label, asked, 0))) return 1;
  if (names.english.some((_, start) => spells(names.english, asked, start))) return 2;
  const inside = names.syllables.some((name) => name.some((_, start) => spells(name, asked, start)));
  return inside || names.id.includes(asked) ? 3 : undefined;
}

/** True where a name, given by the readings of each of its characters, is spelt from any character on. */
export function spellsName(readings: readonly (readonly string[])[], asked: string): boolean {
  return readings.some((_, start) => spellsFrom(readings, asked, start));
}

function spellsFrom(readings: readonly (readonly string[])[], asked: string, start: number): boolean {
  if (asked === '') return true;
  return (readings[start] ?? []).some((part) => {
    for (let taken = Math.min(part.length, asked.length); taken > 0; taken -= 1) {
      const isSpelt = part.startsWith(asked.slice(0, taken));
      if (isSpelt && spellsFrom(readings, asked.slice(taken), start + 1)) return true;
    }
    return false;
  });
}

/** True where each syllable from `start` on gives one or more of its first letters: zrr, zirr, ziranren. */
function spells(parts: readonly string[], asked: string, start: number): boolean {
  if (asked === '') return true;
  const part = parts[start];
  if (part === undefined) return false;
  let common = 0;
  while (common < part.length && common < asked.length && part[common] === asked[common]) common += 1;
  for (let taken = common; taken > 0; taken -= 1) {
    if (spells(parts, asked.slice(taken), start + 1)) return true;
  }
  return false;
}

/** 「国密」 finds 「属于国家秘密」. */
function inOrder(name: string, asked: string): boolean {
  let at = 0;
  for (const character of asked) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function namesOf(term: Named): Names {
  let names = known.get(term);
  if (!names) {
    names = collectNames(term);
    known.set(term, names);
  }
  return names;
}

function collectNames({ key, label, number, id, english }: Named): Names {
  const numbered = number === undefined ? [] : [`${number}${label}`];
  const spelled = [...new Set([key, label])].map((name) => syllables[name] ?? '');
  return {
    chinese: [key, label, ...numbered].map((name) => name.toLowerCase()),
    syllables: spelled.map((name) => name.split(' ').filter(Boolean)),
    id: id.toLowerCase(),
    english: [...id.split(/(?=[A-Z])/), ...english.split(/[^A-Za-z]+/)]
      .map((word) => word.toLowerCase())
      .filter(Boolean),
  };
}
