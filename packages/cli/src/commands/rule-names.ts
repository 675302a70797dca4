import { catalogue } from '@nianbao/workspace';
import { Failure } from '../failure.js';
import { closest } from '../terminal/closest.js';

/** The failure for a name that no rule has, with the rule that was probably meant. */
export function suggestRule(name: string): Failure {
  const meant = closest(
    name,
    catalogue.flatMap((info) => [info.code, info.slug]),
  );
  return new Failure((m) => m.usage.unknownRule(name, meant) + m.usage.listRules);
}
