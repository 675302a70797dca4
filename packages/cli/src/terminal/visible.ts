const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;

/**
 * The text as one line that a terminal shows and does not obey: control characters become their pictures, and
 * bidirectional marks, lone surrogates and the like become 「·」. Each keeps its count of UTF-16 units.
 */
export function visible(text: string): string {
  return text.replace(unseen, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\t') return ' ';
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return '·'.repeat(character.length);
  });
}
