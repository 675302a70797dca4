import {
  indexLines,
  type ParsedReport,
  parseReport,
  stringifyReport,
  translateReport,
} from '@nianbao/document';
import { translateJson, type Vocabulary } from '@nianbao/schema';
import { checkParsed, messageOf } from '@nianbao/workspace';
import { type ExitCode, exitCodes } from '../exit.js';
import { Failure } from '../failure.js';
import { standardInput } from '../files/find-files.js';
import { choiceOf, namesOf, type Values } from '../options.js';
import { regionOf } from '../output/reporter.js';
import { readText } from '../projects/load-report.js';
import { complain, type Session } from '../session.js';
import { visible } from '../terminal/visible.js';
import { writeTo } from './target.js';

const targets = ['yaml-zh', 'yaml-en', 'json', 'json-zh'] as const;
type Target = (typeof targets)[number];

/** `nianbao convert`: one report as YAML in either vocabulary, or as JSON; says what it could not carry over. */
export async function convert(session: Session, args: readonly unknown[], values: Values): Promise<ExitCode> {
  const target = choiceOf(values, 'to', targets);
  const { name, text } = await readText({ name: namesOf(args)[0] ?? standardInput, named: true }, session);
  const parsed = parseReport(text);
  if (!parsed.isReport) throw new Failure((m) => m.files.notReport(name));
  const keepsText = target.startsWith('yaml') && !isJson(text);
  const lost = keepsText ? 0 : await sayLosses(name, parsed, session);
  await writeTo(session, converted(parsed, target, keepsText), values);
  return lost > 0 ? exitCodes.problems : exitCodes.clean;
}

function converted(parsed: ParsedReport, target: Target, keepsText: boolean): string {
  const vocabulary = vocabularyOf(target);
  if (keepsText) return translateReport(parsed.text, vocabulary);
  if (target.startsWith('yaml')) return stringifyReport(parsed.report, { vocabulary });
  const value = vocabulary === 'zh' ? translateJson(parsed.report, 'zh', parsed.edition) : parsed.report;
  return `${JSON.stringify(value, null, 2)}\n`;
}

const vocabularyOf = (target: Target): Vocabulary =>
  target === 'yaml-zh' || target === 'json-zh' ? 'zh' : 'en';
const isJson = (text: string) => text.trimStart().startsWith('{');

/** Values that the model cannot hold and comments stay behind when the text itself is not kept; each is named. */
async function sayLosses(name: string, parsed: ParsedReport, session: Session): Promise<number> {
  const { messages, locale } = session;
  const checked = checkParsed(parsed);
  const lines = indexLines(parsed.text);
  const lost = checked.problems.filter(
    ({ source, severity }) => source === 'document' && severity === 'error',
  );
  for (const problem of lost) {
    const { line, column } = regionOf(problem.span, lines);
    const place = `${name}:${line}:${column}`;
    await complain(session, visible(messages.convert.lost(place, messageOf(problem, locale))));
  }
  if (lost.length > 0) await complain(session, visible(messages.convert.incomplete(name, lost.length)));
  const { comments } = parsed;
  if (comments.length > 0) await complain(session, visible(messages.convert.comments(name, comments.length)));
  return lost.length;
}
