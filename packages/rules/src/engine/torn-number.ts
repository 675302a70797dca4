import type { Row } from '@nianbao/schema';
import { type Account, countAt, type Ledger } from './ledger.js';

/** A number cell with what it holds. */
interface Held {
  readonly path: string;
  readonly value: number;
}

/** A number that was copied as two cells: 20 as 2 and 0. */
export interface TornNumber {
  readonly first: Held;
  readonly second: Held;
  readonly total: Held;
  readonly joined: number;
}

/** The one pair of neighbours that makes a row meet its printed total when it is joined; none when the columns object. */
export function tornNumber(account: Account, row: Row | undefined, ledger: Ledger): TornNumber | undefined {
  if (!row || account.difference === null) return undefined;
  const hold = (path: string): Held => ({ path, value: countAt(ledger, path) ?? 0 });
  const missing = -account.difference;
  const fitting = row.parts.flatMap((path, at) => {
    const next = row.parts[at + 1];
    if (next === undefined) return [];
    const [first, second] = [hold(path), hold(next)];
    // 10a + b in the place of a and b adds 9a to the row.
    const fits = first.value > 0 && first.value < 10 && second.value < 10 && 9 * first.value === missing;
    return fits ? [{ first, second, total: hold(row.total), joined: 10 * first.value + second.value }] : [];
  });
  const [torn] = fitting;
  if (!torn || fitting.length > 1 || balancesNow(torn.first.path, ledger)) return undefined;
  return torn;
}

/** A column that balances with the cell as it stands proves that the cell is right. */
function balancesNow(path: string, { plan, accounts }: Ledger): boolean {
  return (plan.parts[plan.reader.indexOf.get(path) ?? -1] ?? []).some(
    ({ equation }) => accounts[equation]?.difference === 0,
  );
}
