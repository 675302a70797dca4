import { numerals } from '../words/numerals.js';

/** A number as a format of Word writes it; Arabic where the format is another. */
export function countedBy(format: string, count: number): string {
  if (!Number.isInteger(count) || count < 0) return String(count);
  if (
    /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting\w*|koreanCounting)$/.test(
      format,
    )
  )
    return inChinese(count);
  if (format === 'ideographDigital' || format === 'japaneseDigitalTenThousand')
    return Array.from(String(count), (digit) => numerals[Number(digit)] ?? digit).join('');
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese')
    return count >= 1 && count <= 20 ? String.fromCharCode(0x245f + count) : String(count);
  if (format === 'lowerLetter' || format === 'upperLetter') return letter(count, format === 'upperLetter');
  return String(count);
}

function inChinese(count: number): string {
  if (count < 10) return numerals[count] ?? '';
  if (count > 99) return Array.from(String(count), (digit) => numerals[Number(digit)] ?? digit).join('');
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  return `${tens === 1 ? '' : numerals[tens]}十${ones === 0 ? '' : numerals[ones]}`;
}

function letter(count: number, upper: boolean): string {
  if (count < 1 || count > 26) return String(count);
  return String.fromCharCode((upper ? 0x40 : 0x60) + count);
}
