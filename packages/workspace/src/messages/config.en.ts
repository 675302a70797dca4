import type { Values } from '@nianbao/schema';
import { placeOf, wordsIn } from './config-place.js';
import type { Sentences } from './sentences.js';

const place = (path: Values[string] | undefined) => placeOf(path, 'en');
const found = (actual: Values[string] | undefined) => (actual ? `, not “${actual}”` : '');

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a map of keys',
  array: 'a list (“- ” before each member, or [a, b])',
};

/** What is said of `nianbao.config.yaml`, in English. */
export const configEn: Sentences = {
  'config.yamlAlias': ({ line }) =>
    `Line ${line} uses an alias “*”; a configuration has none: write the content itself.`,
  'config.yamlColon': ({ line }) =>
    `Line ${line} has a full-width colon behind its key; write an ASCII colon and a space.`,
  'config.yamlDeep': ({ line }) =>
    `From line ${line} on the file nests too deeply to be read; a configuration has few levels.`,
  'config.yamlIndent': ({ line }) =>
    `Line ${line} is indented wrongly: align the lines of one level, with spaces only.`,
  'config.yamlLarge': () => 'The file is too large to be read; write less.',
  'config.yamlMissing': ({ line }) =>
    `Line ${line} lacks a mark: check colons (a space behind), commas, quotes and brackets.`,
  'config.yamlNested': ({ line }) =>
    `Line ${line} has a second “: ”; write one key a line, and put text that has a colon in quotes.`,
  'config.yamlOther': ({ line }) => `Line ${line} is not written as YAML asks; check marks and indentation.`,
  'config.yamlRoot': () => 'A configuration is made of keys and values, such as `preset: recommended`.',
  'config.yamlSecond': ({ line }) =>
    `Line ${line} begins a second document; only the first is read. Join them or remove the “---”.`,
  'config.yamlStart': ({ line }) => `The value on line ${line} begins with a mark of YAML; put it in quotes.`,
  'config.yamlTab': ({ line }) => `Line ${line} is indented with a tab; use spaces.`,
  'config.yamlUnexpected': ({ line }) =>
    `Line ${line} goes on unexpectedly: check for text or marks behind a quote or bracket.`,
  'config.unknownKey': ({ word, options }) =>
    `There is no key “${word}” here; there are: ${wordsIn(options).join(', ')}.`,
  'config.unknownKeyMeant': ({ word, meant }) => `There is no key “${word}” here; did you mean “${meant}”?`,
  'config.unknownRule': ({ word }) => `There is no rule “${word}”; \`nianbao rules\` lists them all.`,
  'config.unknownRuleMeant': ({ word, meant }) => `There is no rule “${word}”; did you mean “${meant}”?`,
  'config.choice': ({ path, actual, options }) =>
    `${place(path)} should be one of ${wordsIn(options).join(', ')}${found(actual)}.`,
  'config.type': ({ path, actual, expected }) =>
    `${place(path)} should be ${wordsIn(expected)
      .map((kind) => kinds[kind] ?? kind)
      .join(' or ')}${found(actual)}.`,
  'config.least': ({ path, actual, bound }) => `${place(path)} should be at least ${bound}; it is ${actual}.`,
  'config.most': ({ path, actual, bound }) => `${place(path)} should be at most ${bound}; it is ${actual}.`,
  'config.missing': ({ path, key }) => `“${key}” is missing; add it (${place(path)}).`,
  'config.blank': ({ path }) => `${place(path)} is blank; fill it in or remove it.`,
  'config.tooLong': ({ path }) => `${place(path)} is too long; 1000 characters at most.`,
  'config.path': ({ path, actual }) =>
    `${place(path)}: the form has no place “${actual}”; write its keys with dots between, such as proactiveDisclosure.normativeDocuments.`,
  'config.region': ({ path, actual }) =>
    `${place(path)} should be a region code of 6, 9 or 12 digits${found(actual)}.`,
  'config.year': ({ path, actual }) =>
    `${place(path)} should be a year between 2008 and 2100${found(actual)}.`,
  'config.other': ({ path, actual }) =>
    `${place(path)} cannot be written like this${found(actual)}; see its description.`,
  'config.noReason': ({ code }) => `This entry sets ${code} aside without a reason; add \`reason\`.`,
  'config.unused': ({ code }) =>
    `Nothing in the project needs this entry for ${code}; remove it, or correct its organ, year or path.`,
  'config.keyTwice': ({ word }) => `“${word}” stands here twice; the first counts. Remove one of them.`,
  'config.ruleTwice': ({ code, word }) =>
    `${code} is set as “${word}” already; the first counts. Remove one of them.`,
  'config.organTwice': ({ name }) => `The organ “${name}” stands here twice; the first counts. Join them.`,
  'config.sharedName': ({ name, organ }) =>
    `“${name}” is a name of “${organ}” already and cannot be a former name of this organ; remove one of them.`,
  'config.ownName': ({ name }) => `“${name}” is a name of this organ already; it need not be a former one.`,
  'config.rollUpTwice': ({ name }) =>
    `“${name}” has two lists of members for one year; the first counts. Join them, or part them by \`years\`.`,
  'config.ownMember': ({ name }) => `“${name}” is the roll-up itself and cannot be its member; remove it.`,
  'config.memberTwice': ({ name }) =>
    `The member “${name}” stands here twice and is counted once; remove one of them.`,
  'config.first': () => 'The first one is here',
  'config.replace': ({ word }) => `Change to “${word}”`,
  'config.quote': () => 'Put it in quotes',
  'config.unquote': () => 'Remove the quotes',
  'config.useColon': () => 'Use an ASCII colon and a space',
  'config.removeIgnore': () => 'Remove this entry',
};
