import type { SourceFix, Span } from '@nianbao/document';
import { ruleInfo } from '../catalogue.js';
import type { CheckSettings, LocatedProblem } from '../located.js';
import { settingsWith, severityIn } from '../settings.js';
import type { Ignore } from './config.js';
import { problemsOf } from './finding.js';
import type { ReadConfig } from './read-config.js';
import { unusedIgnore } from './rules.js';
import { entryOf, type List, nodeAt, stepsOfIgnore } from './source-node.js';

/**
 * C206 for the entries of `ignore` that the project did without, in the order of the file. Of a rule that the settings
 * switch off nobody can say that it has nothing to set aside.
 */
export function unusedIgnoreProblems(
  { text, config, root }: ReadConfig,
  unused: readonly Ignore[],
  settings: CheckSettings = {},
): readonly LocatedProblem[] {
  const own = settingsWith(config, settings);
  const list = nodeAt(root, ['ignore']);
  return unused.flatMap((entry) => {
    const steps = stepsOfIgnore(root, entry);
    const info = ruleInfo(entry.code);
    if (!steps || list?.kind !== 'list' || !info || severityIn(own, info) === 'off') return [];
    const { code, span } = entry;
    const fix: SourceFix = {
      message: 'config.removeIgnore',
      safe: false,
      edits: [{ ...removal(text, list, { root, index: Number(steps[1]) }), text: '' }],
    };
    const values = { code };
    return problemsOf(
      { rule: unusedIgnore, message: 'config.unused', steps, span, values, fixes: [fix] },
      root,
      own,
    );
  });
}

/** The characters that go with an entry: its lines, or its place in a list on one line; the last entry takes `ignore` along. */
function removal(
  text: string,
  list: List,
  { root, index }: { readonly root: ReadConfig['root']; readonly index: number },
): Span {
  const pair = root?.kind === 'map' ? entryOf(root, 'ignore') : undefined;
  if (list.items.length === 1 && pair && root?.kind === 'map' && !root.flow) return wholeLines(text, pair);
  const item = list.items[index];
  if (!item) return { start: 0, end: 0 };
  if (!list.flow) return wholeLines(text, item);
  const next = list.items[index + 1];
  if (next) return { start: item.start, end: next.start };
  return { start: list.items[index - 1]?.end ?? item.start, end: item.end };
}

/** From the start of the first line to the end of the last one, its line break included. */
function wholeLines(text: string, { start, end }: Span): Span {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const behind = /\r\n|\n|\r/.exec(text.slice(end));
  return { start: from, end: behind ? end + behind.index + behind[0].length : text.length };
}
