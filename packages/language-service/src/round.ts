/** Amounts are decimals: 0.1 + 0.2 is 0.3 to a clerk. */
export function round(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
