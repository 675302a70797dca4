import type { Locale, Node } from '@nianbao/schema';
import { sentencesOf } from './sentences.js';

/** What a node of the form means, its unit and what it rests on, as markdown. */
export function explain(node: Node, locale: Locale): string {
  const sentences = sentencesOf(locale);
  const label =
    locale === 'en'
      ? `${node.english} · ${node.number ?? ''}${node.label}`
      : `${node.number ?? ''}${node.label}`;
  const unit = node.kind !== 'group' && node.unit ? sentences.unit(node.unit) : undefined;
  const basis = node.basis ? `${sentences.basis}${locale === 'en' ? ': ' : '：'}${node.basis}` : undefined;
  return [`**${label}**`, node.about?.[locale], unit, basis].filter(Boolean).join('\n\n');
}
