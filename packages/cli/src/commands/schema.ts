import type { Draft, Vocabulary } from '@nianbao/schema';
import { type ExitCode, exitCodes } from '../exit.js';
import { choiceOf, type Values } from '../options.js';
import type { Session } from '../session.js';

/** `nianbao schema`: the JSON Schema of a report, for editors and other programs. */
export async function schema({ io }: Session, _args: readonly unknown[], values: Values): Promise<ExitCode> {
  const vocabulary = choiceOf(values, 'language', ['zh', 'en']);
  const draft = choiceOf(values, 'draft', ['7', '2020-12']);
  const { default: published } = await load(vocabulary, draft);
  await io.stdout.write(`${JSON.stringify(published, null, 2)}\n`);
  return exitCodes.clean;
}

/** The generated files, one at a time: to make a schema anew would load zod for every command. */
function load(vocabulary: Vocabulary, draft: Draft): Promise<{ readonly default: object }> {
  switch (`${vocabulary} ${draft}` as const) {
    case 'zh 7':
      return import('@nianbao/schema/report.zh.schema.json', { with: { type: 'json' } });
    case 'zh 2020-12':
      return import('@nianbao/schema/report.zh.2020-12.schema.json', { with: { type: 'json' } });
    case 'en 7':
      return import('@nianbao/schema/report.schema.json', { with: { type: 'json' } });
    case 'en 2020-12':
      return import('@nianbao/schema/report.2020-12.schema.json', { with: { type: 'json' } });
  }
}
