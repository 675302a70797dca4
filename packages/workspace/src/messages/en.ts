import type { Values } from '@nianbao/schema';
import { configEn } from './config.en.js';
import type { Sentences } from './sentences.js';

/** The sentences of this package, in English. */
export const en: Sentences = {
  ...configEn,
  'section.insert': ({ count }) => `Insert the blank table (${count} cells)`,
  'suppression.noReason': ({ code }) =>
    `This comment sets ${code} aside without a reason; write one behind the code.`,
  'suppression.noCode': () => 'This comment names no rule; write `# nianbao-ignore CODE reason`.',
  'suppression.unknownCode': ({ code }) => `This comment sets ${code} aside, but there is no such rule.`,
  'suppression.nothing': ({ code }) =>
    `This comment sets ${code} aside, but there is no such problem here; remove it.`,
  'suppression.remove': () => 'Remove this comment',
  'twin.found': ({ files }) =>
    `Another file reports on the same organ and year: ${listed(files, ', ')}. Keep one of them, or exclude drafts in nianbao.config.yaml.`,
  'twin.other': ({ file }) => `The other report: ${file}`,
};

const listed = (names: Values[string] | undefined, mark: string): string =>
  (Array.isArray(names) ? names : []).join(mark);
