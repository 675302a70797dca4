/** The Chinese digits, each at its own place. */
export const numerals = '〇一二三四五六七八九';

const digitOf = (sign: string): string => {
  const at = numerals.indexOf(sign);
  return at < 0 ? '0' : String(at);
};

/** 「二〇二三年」 as 「2023年」; other numerals stay. */
export const withDigits = (text: string): string =>
  text.replace(/二[〇○零OΟ][〇○零OΟ一二三四五六七八九]{2}(?=年)/g, (year) =>
    Array.from(year, digitOf).join(''),
  );

/** Months and days are at most 「三十一」. */
const small = /[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]/;
const daily = new RegExp(`(?<=年)(${small.source})月(${small.source})日`, 'g');

/** 「二〇二四年一月十八日」 as 「2024年1月18日」. */
export const withDateDigits = (text: string): string =>
  withDigits(text).replace(
    daily,
    (_, month: string, day: string) => `${numberOf(month)}月${numberOf(day)}日`,
  );

function numberOf(text: string): number {
  const at = text.indexOf('十');
  if (at < 0) return numerals.indexOf(text);
  const tens = at === 0 ? 1 : numerals.indexOf(text[0] ?? '');
  const rest = text.slice(at + 1);
  return 10 * tens + (rest === '' ? 0 : numerals.indexOf(rest));
}
