import { Uri } from 'vscode';
import type { MessageLocale } from './locale.js';

/** Rule pages are documents of a scheme of our own, which the manifest has shown as Markdown previews. */
export const RULE_SCHEME = 'nianbao-rule';

/**
 * The address behind a problem's code. A document, not a command: since about 1.130 VS Code runs no command from there,
 * whatever the extension says.
 */
export const ruleLinkTemplate = `${RULE_SCHEME}:/{locale}/{code}.md`;

export function rulePageUri(code: string, locale: MessageLocale): Uri {
  return Uri.from({ scheme: RULE_SCHEME, path: `/${locale}/${code}.md` });
}

/** What `rulePageUri` was made of. */
export function readRulePageUri(uri: Uri): { code: string; locale: string } {
  const [, locale = '', file = ''] = uri.path.split('/');
  return { code: file.replace(/\.md$/, ''), locale };
}
