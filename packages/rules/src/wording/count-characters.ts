/** Length of a text as its readers count it: punctuation and spaces do not count, a number or foreign word counts once. */
export function countCharacters(text: string): number {
  let count = 0;
  let isInWord = false;
  for (const one of text) {
    const isHan = isCommonHan(one) || /\p{Script=Han}/u.test(one);
    const isWord = !isHan && /[\p{L}\p{N}]/u.test(one);
    if (isHan || (isWord && !isInWord)) count += 1;
    isInWord = isWord || (isInWord && one === '.');
  }
  return count;
}

/** 一 to 鿿, which nearly every character of a report is: no expression is needed to tell. */
const isCommonHan = (one: string): boolean => one >= '\u4e00' && one <= '\u9fff';
