import { eastAsianWidth } from 'get-east-asian-width';

/** The columns that a text takes in a fixed-width font: Chinese characters are two wide. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    width += code < 0x7f ? 1 : eastAsianWidth(code);
  }
  return width;
}
