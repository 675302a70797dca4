import { newReport } from '@nianbao/document';
import { editions } from '@nianbao/schema';
import { type ExitCode, exitCodes } from '../exit.js';
import { Failure } from '../failure.js';
import { choiceOf, textOf, type Values } from '../options.js';
import type { Session } from '../session.js';
import { writeTo } from './target.js';

const editionIds = editions.map(({ id }) => id);

/** `nianbao new`: the skeleton of a report, every cell blank. */
export async function newReportFile(
  session: Session,
  _args: readonly unknown[],
  values: Values,
): Promise<ExitCode> {
  const vocabulary = choiceOf(values, 'vocabulary', ['zh', 'en']);
  const edition =
    textOf(values, 'edition') === undefined ? undefined : choiceOf(values, 'edition', editionIds);
  const agency = textOf(values, 'agency');
  // 《政府信息公开条例》第四十九条: a report is published in the January after its year.
  const year = yearOf(values) ?? session.io.now().getFullYear() - 1;
  await writeTo(
    session,
    newReport({
      year,
      vocabulary,
      ...(agency === undefined ? {} : { agency }),
      ...(edition === undefined ? {} : { edition }),
    }),
    values,
  );
  return exitCodes.clean;
}

function yearOf(values: Values): number | undefined {
  const text = textOf(values, 'year');
  if (text === undefined) return undefined;
  if (!/^[12]\d{3}$/.test(text)) throw new Failure((m) => m.usage.badYear(text));
  return Number(text);
}
