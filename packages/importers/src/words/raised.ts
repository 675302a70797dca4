const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Raised digits are the mark of a note: 「12」 with a raised 1 behind it is no 121. */
export const raised = (text: string): string =>
  text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
