import { formatReport, parseReport } from '@nianbao/document';
import { type ExitCode, exitCodes } from '../exit.js';
import { Failure, fileFailure } from '../failure.js';
import { findFiles, standardInput } from '../files/find-files.js';
import { type ReadFile, readFiles } from '../files/read-files.js';
import { namesOf, type Values } from '../options.js';
import { complain, type Session, say } from '../session.js';
import { visible } from '../terminal/visible.js';

/** `nianbao format`: aligns the tables of reports and writes them back, or tells which ones need it. */
export async function format(session: Session, args: readonly unknown[], values: Values): Promise<ExitCode> {
  const checkOnly = values['check'] === true;
  if (checkOnly && values['write'] === true) throw new Failure((m) => m.usage.conflict('--check', '--write'));
  const { io, messages } = session;
  const found = await findFiles(namesOf(args), io);
  // JSON has one shape here: what `convert` writes.
  const files = found.files.filter((file) => file.named || !/\.json$/i.test(file.name));
  const results: Result[] = found.failures.map((failure) => ({ failure }));
  for (const { failure } of results) if (failure) await complain(session, visible(failure.say(messages)));
  for await (const file of readFiles(files, io)) {
    const result = await formatOne(file, session, checkOnly);
    if (result.failure) await complain(session, visible(result.failure.say(messages)));
    results.push(result);
  }
  const changed = results.filter((result) => result.changed).length;
  const done = results.filter((result) => !result.failure).length;
  if (!files.some((file) => file.name === standardInput)) {
    await say(
      session,
      checkOnly ? messages.format.checkSummary(done, changed) : messages.format.summary(done, changed),
    );
  }
  if (results.some((result) => result.failure)) return exitCodes.failure;
  return checkOnly && changed > 0 ? exitCodes.problems : exitCodes.clean;
}

interface Result {
  readonly changed?: boolean;
  readonly failure?: Failure;
}

async function formatOne(file: ReadFile, session: Session, checkOnly: boolean): Promise<Result> {
  const { io, messages } = session;
  if ('failure' in file) return { failure: file.failure };
  const formatted = formatReport(file.text);
  const changed = formatted !== file.text;
  const fromInput = file.name === standardInput;
  const name = fromInput ? messages.files.stdin : file.name;
  if (fromInput && !checkOnly) await io.stdout.write(formatted);
  if (!changed) return cannotFormat(file.text) ? { failure: new Failure((m) => m.format.notYaml(name)) } : {};
  if (checkOnly) await say(session, messages.format.unformatted(visible(name)));
  else if (!fromInput) return write(file.name, formatted, session);
  return { changed };
}

async function write(name: string, text: string, session: Session): Promise<Result> {
  try {
    await session.io.writeFile(name, text, { overwrite: true });
  } catch (error) {
    return { failure: fileFailure(name, error) };
  }
  await say(session, session.messages.format.formatted(visible(name)));
  return { changed: true };
}

/** A text that YAML cannot read, or that is no report, comes back as it is; its writer should hear of it. */
function cannotFormat(text: string): boolean {
  const parsed = parseReport(text);
  return !parsed.isReport || parsed.problems.some((problem) => problem.code === 'S100');
}
