import { jsonSchemaOf } from '@nianbao/schema';
import { type ExitCode, exitCodes } from '../exit.js';
import { choiceOf, type Values } from '../options.js';
import type { Session } from '../session.js';

/** `nianbao schema`: the JSON Schema of a report, for editors and other programs. */
export async function schema({ io }: Session, _args: readonly unknown[], values: Values): Promise<ExitCode> {
  const vocabulary = choiceOf(values, 'language', ['zh', 'en']);
  const draft = choiceOf(values, 'draft', ['7', '2020-12']);
  await io.stdout.write(`${JSON.stringify(jsonSchemaOf({ vocabulary, draft }), null, 2)}\n`);
  return exitCodes.clean;
}
