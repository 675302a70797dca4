import type { Sentence } from './say.js';

/** Words that need no quotes in YAML. */
const PLAIN = /^[\p{Script=Han}\p{L}][\p{Script=Han}\p{L}\d（）()·]*$/u;

/** Says a sentence in the language of messages. */
type Say = (sentence: Sentence) => string;

/** A configuration to start from: what is usual is set, what is rare is there as a comment. */
export function configText(organs: readonly string[], say: Say): string {
  const names = [...new Set(organs)].toSorted((a, b) => a.localeCompare(b, 'zh-CN'));
  const whole = rollUpOf(names) ?? say('Name of the organ');
  return [
    `# ${say('Settings of the checks. The reports in this folder and below it are one project.')}`,
    '',
    `# ${say('mandatory: only what law and form require; recommended: every rule; strict: what is recommended is an error')}`,
    'preset: recommended',
    '',
    `# ${say('The organs. Where one was renamed, its former names join the reports of earlier years.')}`,
    ...organLines(names, say),
    '',
    `# ${say('A report that sums up those of its members: take away the # and name every member.')}`,
    '# rollUps:',
    `#   - organ: ${quoted(whole)}`,
    '#     complete: true',
    `#     members: [${names
      .filter((name) => name !== whole)
      .map(quoted)
      .join(', ')}]`,
    '',
    `# ${say('Problems that are known and stay as they are, each with its reason.')}`,
    '# ignore:',
    `#   - { code: Y102, organ: ${quoted(whole)}, year: ${say('2024, reason: why it stays')} }`,
    '',
  ].join('\n');
}

function organLines(names: readonly string[], say: Say): readonly string[] {
  if (names.length === 0) return ['organs: []'];
  const former = `    # formerNames: [${say('Former name')}]`;
  return [
    'organs:',
    ...names.flatMap((name, at) => [`  - name: ${quoted(name)}`, ...(at === 0 ? [former] : [])]),
  ];
}

/** Governments sum up the reports of those below them, and the one above all has the shortest name. */
function rollUpOf(names: readonly string[]): string | undefined {
  const [shortest] = names
    .filter((name) => name.endsWith('人民政府'))
    .toSorted((a, b) => a.length - b.length);
  return shortest ?? names[0];
}

const quoted = (name: string) => (PLAIN.test(name) ? name : JSON.stringify(name));
