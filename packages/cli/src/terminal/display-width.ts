import { eastAsianWidth } from 'get-east-asian-width';

const colours = /\u001b\[[0-9;]*m/g;
const joining = /^(?:\p{Mn}|\p{Me}|\p{Cf})$/u;

/** Columns that a text takes on a terminal; Han characters take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.replace(colours, '')) width += characterWidth(character);
  return width;
}

/** Columns that one character takes. */
export function characterWidth(character: string): number {
  if (joining.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** The text, filled with spaces to a number of columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/** The text, with spaces before it to a number of columns. */
export function padStartTo(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}
