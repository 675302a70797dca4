/** No label of the form is longer; a longer text is compared by its beginning. */
const longest = 64;

/** How alike two labels are, from 0 to 1: twice the longest common subsequence over both lengths. */
export function similarity(one: string, other: string): number {
  const a = one.slice(0, longest);
  const b = other.slice(0, longest);
  if (a.length === 0 || b.length === 0) return 0;
  if (a === b) return 1;
  return (2 * commonSubsequence(a, b)) / (a.length + b.length);
}

function commonSubsequence(a: string, b: string): number {
  let before = new Uint8Array(b.length + 1);
  let row = new Uint8Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const match = a.charCodeAt(i) === b.charCodeAt(j);
      row[j + 1] = match ? (before[j] ?? 0) + 1 : Math.max(before[j + 1] ?? 0, row[j] ?? 0);
    }
    [before, row] = [row, before];
  }
  return before[b.length] ?? 0;
}

/** What their lengths alone allow. */
function mostAlike(one: string, other: string): number {
  const [a, b] = [Math.min(one.length, longest), Math.min(other.length, longest)];
  return (2 * Math.min(a, b)) / Math.max(1, a + b);
}

/** The most similar of several names, with the distance to the next of another kind; what is less alike is no answer. */
export function mostSimilar<T>(
  text: string,
  named: readonly { readonly name: string; readonly of: T }[],
  least = 0,
): { readonly of: T; readonly score: number; readonly lead: number } | undefined {
  let best: { of: T; score: number } | undefined;
  let second = 0;
  for (const { name, of } of named) {
    // What cannot come second changes nothing.
    const most = mostAlike(text, name);
    if (most < least || (best && most <= second)) continue;
    const score = similarity(text, name);
    if (!best || score > best.score) {
      if (best && best.of !== of) second = Math.max(second, best.score);
      best = { of, score };
    } else if (of !== best.of) second = Math.max(second, score);
  }
  return best && { ...best, lead: best.score - second };
}
