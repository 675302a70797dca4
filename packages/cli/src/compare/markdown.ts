import { comparisonMarkdown } from '@nianbao/workspace';
import type { Session } from '../session.js';
import { visible } from '../terminal/visible.js';
import { type Compared, placeAt } from './compared.js';

/** For a document or a review: headings, tables, lists, and nothing that a terminal would obey. */
export function markdownComparison(compared: Compared, { locale }: Session): string {
  const markdown = comparisonMarkdown(compared.view, locale, {
    placeText: (side, place) => placeAt(compared, side, place),
  });
  return markdown.split('\n').map(visible).join('\n');
}
