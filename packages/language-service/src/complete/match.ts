import type { Term } from '@nianbao/schema';
import { syllables } from '../generated/pinyin.js';

/** Everything by which a word may be asked for: Chinese key and label, pinyin in full and initials, English id. */
interface Forms {
  readonly words: readonly string[];
  readonly initials: readonly string[];
}

const known = new WeakMap<Term, Forms>();

function formsOf(term: Term): Forms {
  let forms = known.get(term);
  if (!forms) {
    const spelled = [syllables[term.key] ?? '', syllables[term.label] ?? ''].filter(Boolean);
    forms = {
      words: [
        term.key,
        term.label,
        term.id,
        term.english,
        ...spelled.map((it) => it.replaceAll(' ', '')),
      ].map((it) => it.toLowerCase()),
      initials: spelled.map((it) =>
        it
          .split(' ')
          .map((syllable) => syllable.charAt(0))
          .join(''),
      ),
    };
    known.set(term, forms);
  }
  return forms;
}

/** How well a term answers what was typed: 0 begins with it, 1 holds it, 2 its letters in order; undefined not at all. */
export function match(term: Term, typed: string): number | undefined {
  const asked = typed.replace(/^["']|[\s\u3000]/g, '').toLowerCase();
  if (asked === '') return 0;
  const { words, initials } = formsOf(term);
  const all = [...words, ...initials];
  if (all.some((word) => word.startsWith(asked))) return 0;
  if (all.some((word) => word.includes(asked))) return 1;
  return all.some((word) => inOrder(word, asked)) ? 2 : undefined;
}

function inOrder(word: string, asked: string): boolean {
  let at = 0;
  for (const character of asked) {
    at = word.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
