const digits: ReadonlyMap<string, number> = new Map(
  ['零〇○', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (forms, value) => [...forms].map((form): [string, number] => [form, value]),
  ),
);

const units: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

/** The whole number that Chinese numerals state: 十二, 一百零五, 三千二百万, 二〇二一. Undefined where more than one reading is possible. */
export function readNumerals(text: string): number | undefined {
  if (text === '' || text.length > 24) return undefined;
  const parts = text.split('万');
  if (parts.length > 2) return undefined;
  const [head = '', tail] = parts;
  if (tail === undefined) return readGroup(head, true);
  const thousands = readGroup(head, false);
  const rest = tail === '' ? 0 : readTail(tail);
  return thousands === undefined || rest === undefined ? undefined : thousands * 10_000 + rest;
}

/** Behind 万 a number below 1,000 begins with 零; 「一万二」 means 12,000 and is left alone. */
function readTail(text: string): number | undefined {
  const value = readGroup(text.replace(/^[零〇○]/, ''), false);
  if (value === undefined) return undefined;
  const zero = digits.get(text.charAt(0)) === 0;
  return zero === value < 1000 ? value : undefined;
}

/** A number below 10,000, or digits read one by one where `positional`. */
function readGroup(text: string, positional: boolean): number | undefined {
  const characters = [...text];
  if (positional && characters.every((character) => digits.has(character))) {
    return Number(characters.map((character) => digits.get(character)).join(''));
  }
  let sum = 0;
  let digit: number | undefined;
  let lastUnit = 10_000;
  let zero = false;
  for (const character of characters) {
    const unit = units.get(character);
    const value = digits.get(character);
    if (unit !== undefined) {
      if (unit >= lastUnit || digit === 0) return undefined;
      if (digit === undefined && (unit !== 10 || sum > 0)) return undefined;
      sum += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = undefined;
      zero = false;
    } else if (value === 0 && digit === undefined && sum > 0) zero = true;
    else if (value !== undefined && digit === undefined) digit = value;
    else return undefined;
  }
  // 「一百二」 is 120 to a speaker and 102 to a careless writer.
  if (digit !== undefined && lastUnit > 10 && lastUnit < 10_000 && !zero) return undefined;
  return characters.length === 0 ? undefined : sum + (digit ?? 0);
}
