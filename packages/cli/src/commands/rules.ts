import { severityOf } from '@nianbao/schema';
import { catalogue, publicCatalogue } from '@nianbao/workspace';
import { type ExitCode, exitCodes } from '../exit.js';
import { choiceOf, type Values } from '../options.js';
import { type Session, say } from '../session.js';
import { displayWidth, padTo } from '../terminal/display-width.js';

/** `nianbao rules`: every rule with its severity, as a table or as JSON. */
export async function listRules(
  session: Session,
  _args: readonly unknown[],
  values: Values,
): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['pretty', 'json']);
  if (format === 'json') await session.io.stdout.write(`${JSON.stringify(publicCatalogue(), null, 2)}\n`);
  else await say(session, table(session));
  return exitCodes.clean;
}

function table({ messages, locale, colors }: Session): string {
  const { rules: words, severities } = messages;
  const rows = [
    [words.code, words.severity, words.slug, words.title],
    ...catalogue.map((info) => [
      info.code,
      severities[severityOf(info.class)] ?? '',
      info.slug,
      info.title[locale],
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  const lines = rows.map((row) =>
    row
      .map((text, column) => padTo(text, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...rest] = lines;
  return [colors.bold(head), ...rest, '', words.hint].join('\n');
}
