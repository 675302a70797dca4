import type { FormView } from './form-view.js';
import { type Account, accountsOf, countAt } from './ledger.js';
import { suggestRepairs } from './repair.js';
import { type Finding, type Identity, type RuleContext, verdict } from './rule.js';
import { unknownNumbers } from './unknown-numbers.js';

/** An identity as data. `Subject` is what the equation is repeated for: a column, a row, a group. */
export interface IdentityDefinition<Subject> {
  readonly code: string;
  readonly per: (view: FormView) => readonly Subject[];
  readonly left: (subject: Subject, view: FormView) => readonly string[];
  readonly right: (subject: Subject, view: FormView) => readonly string[];
  readonly total: (subject: Subject) => string;
}

/** Makes an identity of its definition; the engine compiles its equations once for each form. */
export function identity<Subject>(definition: IdentityDefinition<Subject>): Identity {
  const { code, per, left, right, total } = definition;
  return {
    code,
    equations: (view) =>
      per(view).map((subject) => ({
        left: left(subject, view),
        right: right(subject, view),
        total: total(subject),
      })),
    check(context) {
      const accounts = accountsOf(context.ledger, code);
      const broken = accounts.filter((account) => account.difference !== 0 && account.difference !== null);
      if (broken.length > 0) return verdict(broken.map((account) => findingOf(account, context)));
      const unknown = accounts.filter((account) => account.difference === null);
      if (unknown.length === 0) return verdict([]);
      return unknownNumbers(
        context.ledger,
        unknown.flatMap(({ equation }) => [...equation.left, ...equation.right]),
      );
    },
  };
}

/** A broken identity has no single culprit: it is said on the total, and every addend is named. */
function findingOf(account: Account, context: RuleContext): Finding {
  const { equation, leftSum, rightSum } = account;
  const { ledger } = context;
  const actual = countAt(ledger, equation.total) ?? 0;
  const sign = equation.right.includes(equation.total) ? 1 : -1;
  const expected = actual + sign * (account.difference ?? 0);
  const addends = [...equation.left, ...equation.right].filter((path) => path !== equation.total);
  return {
    path: equation.total,
    message: `${equation.code}.unbalanced`,
    values: { left: leftSum, right: rightSum, total: actual, sum: expected },
    ...(expected >= 0 ? { expected } : {}),
    actual,
    related: addends.map((path) => ({
      path,
      message: 'addend',
      values: { value: countAt(ledger, path) },
    })),
    suggestions: suggestRepairs(account, ledger),
  };
}
