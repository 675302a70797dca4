// The grammar is VS Code's YAML with three things on top, none of which changes where YAML begins or ends:
// the headings of the six sections, the rows' own totals, and the numbered headings inside narratives.
import { currentEdition, type Term } from '@nianbao/schema';

const sections = currentEdition.sections.map(({ node }) => node);

export function grammar(): string {
  return `${JSON.stringify(
    {
      $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
      information_for_contributors: 'Generated from the form by generate/grammar.mts.',
      name: '年报 Nianbao',
      scopeName: 'source.nianbao',
      injections: {
        'L:source.nianbao - comment': { patterns: [sectionHeading()] },
        'L:source.nianbao string.unquoted.block': { patterns: [narrativeHeading()] },
      },
      patterns: [{ include: 'source.yaml' }],
    },
    undefined,
    2,
  )}\n`;
}

/** A section's key in the first column. */
function sectionHeading() {
  return {
    match: `^(${words(sections).join('|')})(?=\\s*[:：])`,
    name: 'entity.name.section.nianbao entity.name.tag.yaml markup.bold.nianbao',
  };
}

/** （一）… 一、… 1. at the start of a paragraph, up to its first stop. */
function narrativeHeading() {
  return {
    match: '^\\s+((?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)[^，。,;；:：]{0,40})',
    captures: { 1: { name: 'markup.bold.nianbao' } },
  };
}

function words(terms: readonly Term[]): string[] {
  return [...terms.map(({ key }) => key), ...terms.map(({ id }) => id)];
}
