import { Failure } from './failure.js';
import { localeOf } from './locale.js';

/** The options of a command as commander hands them over. */
export type Values = Readonly<Record<string, unknown>>;

/** Collects an option that may be given several times. */
export function repeated(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** A language that the messages can be said in; by now they are, see `chooseLocale`. */
export function language(value: string): string {
  if (!localeOf(value)) throw new Failure((m) => m.usage.badValue('--lang', value, 'zh-CN, en'));
  return value;
}

/** The text given for an option. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The texts given for an option that may be repeated. */
export function textsOf(values: Values, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** One of the allowed words; anything else is wrong usage. */
export function choiceOf<const C extends string>(values: Values, name: string, allowed: readonly C[]): C {
  const value = textOf(values, name) ?? '';
  const found = allowed.find((word) => word === value);
  if (found === undefined) {
    throw new Failure((m) => m.usage.badValue(`--${name}`, value, allowed.join(', ')));
  }
  return found;
}

/** A whole number in a range; anything else is wrong usage. */
export function numberOf(
  values: Values,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
): number | undefined {
  const text = textOf(values, name);
  if (text === undefined) return undefined;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= from && number <= to)) {
    throw new Failure((m) => m.usage.badValue(`--${name}`, text, `${from} … ${to}`));
  }
  return number;
}

/** The files named on the command line. */
export function namesOf(args: readonly unknown[]): readonly string[] {
  return args.flat().filter((item) => typeof item === 'string');
}
