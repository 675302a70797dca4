import { ruleInfo, rulePage } from '@nianbao/workspace';
import { type ExitCode, exitCodes } from '../exit.js';
import { namesOf, type Values } from '../options.js';
import { type Session, say } from '../session.js';
import { renderMarkdown } from '../terminal/markdown.js';
import { suggestRule } from './rule-names.js';

/** `nianbao explain`: the pages of rules, by code or by name. */
export async function explain(
  session: Session,
  args: readonly unknown[],
  _values: Values,
): Promise<ExitCode> {
  const infos = [...new Set(namesOf(args))].map((name) => {
    const info = ruleInfo(name);
    if (!info) throw suggestRule(name);
    return info;
  });
  const pages = infos.map((info) => renderMarkdown(rulePage(info, session.locale), session.colors));
  await say(session, pages.join('\n\n'));
  return exitCodes.clean;
}
