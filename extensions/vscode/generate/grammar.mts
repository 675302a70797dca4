// The grammar is VS Code's YAML with two things on top, neither of which changes where YAML begins or ends:
// the headings of the six sections, and narratives as prose.
import { currentEdition, type Term } from '@nianbao/schema';

const sections = currentEdition.sections.map(({ node }) => node);

export function grammar(): string {
  return `${JSON.stringify(
    {
      information_for_contributors: 'Generated from the form by generate/grammar.mts.',
      name: '年报 Nianbao',
      scopeName: 'source.nianbao',
      injections: {
        'L:source.nianbao - comment': { patterns: [sectionHeading()] },
        'L:source.nianbao meta.scalar - string': { patterns: emptyNarrative() },
        'L:source.nianbao string.unquoted.block': { patterns: narrative() },
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

/**
 * Prose in the colour of plain text, with its numbers as numbers: they are what is checked. Themes show
 * `meta.embedded` in the editor's own colour, and the editor does not take it for a string.
 */
function narrative() {
  return [narrativeHeading(), number(), prose()];
}

/**
 * A narrative that waits for its first word has a line of blanks. YAML's grammar takes it for text and the comment
 * after it for a slip.
 */
function emptyNarrative() {
  return [
    { match: '^[ \\t]+$', name: 'punctuation.whitespace.indentation.nianbao' },
    { match: '^#.*$', name: 'comment.line.number-sign.nianbao' },
  ];
}

/** （一）… or 一、… at the start of a paragraph, up to its first stop. YAML's grammar has eaten the indentation by then. */
function narrativeHeading() {
  return {
    match:
      '(?<=^  )(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)[^，。,;；:：0-9]{0,40}',
    name: 'meta.embedded.narrative.nianbao markup.bold.nianbao',
  };
}

function number() {
  return {
    match: '[0-9０-９]+(?:[.．][0-9０-９]+)?',
    name: 'meta.embedded.narrative.nianbao constant.numeric.nianbao',
  };
}

function prose() {
  return { match: '[^0-9０-９]+', name: 'meta.embedded.narrative.nianbao' };
}

function words(terms: readonly Term[]): string[] {
  return [...terms.map(({ key }) => key), ...terms.map(({ id }) => id)];
}
