const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const groups: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Longest run that is still one number: 九千九百九十九亿九千九百九十九万九千九百九十九. */
const longest = 30;

/** True for the characters of Chinese numerals. */
export function isNumeral(character: string): boolean {
  return character !== '' && numerals.includes(character);
}

/** One short string to look in: a property looked up by a character of the text costs several times as much. */
const numerals = Object.keys({ ...digits, ...powers, ...groups }).join('');

/** Value of a number in Chinese numerals (三千零五, 一百二, 二〇); undefined for a run that is no number. */
export function parseNumeral(run: string): number | undefined {
  if (run === '' || run.length > longest) return undefined;
  const places = [...run];
  if (places.length > 1 && places.every((character) => character in digits)) return readDigits(places);
  return readPlaces(places);
}

function readDigits(places: readonly string[]): number | undefined {
  if (places.includes('两')) return undefined;
  return Number(places.map((character) => digits[character]).join(''));
}

function readPlaces(places: readonly string[]): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastPower = 10_000;
  let lastGroup = Number.POSITIVE_INFINITY;
  let zero = false;
  for (const character of places) {
    const value = digits[character];
    const power = powers[character];
    const group = groups[character];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
      zero ||= value === 0;
    } else if (power !== undefined) {
      // 十二 starts with its power; 百 and 千 need their digit.
      if (power >= lastPower || (!digit && (power !== 10 || section !== 0))) return undefined;
      section += (digit || 1) * power;
      lastPower = power;
      digit = undefined;
      zero = false;
    } else if (group !== undefined) {
      section += digit ?? 0;
      if (group >= lastGroup || section === 0) return undefined;
      total += section * group;
      lastGroup = group;
      lastPower = 10_000;
      section = 0;
      digit = undefined;
      zero = false;
    }
  }
  return total + section + (digit ?? 0) * unitOfLast({ zero, lastPower, lastGroup });
}

/** 一百二 is 120 and 两万三 is 23,000, but 一百零二 is 102 and 十二 is 12. */
function unitOfLast(state: { zero: boolean; lastPower: number; lastGroup: number }): number {
  if (state.zero) return 1;
  if (state.lastPower < 10_000) return state.lastPower === 10 ? 1 : state.lastPower / 10;
  return Number.isFinite(state.lastGroup) ? state.lastGroup / 10 : 1;
}
