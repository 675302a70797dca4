import { type ExitCode, exitCodes } from '../exit.js';
import { Failure } from '../failure.js';
import { checkImported } from '../import/check-imported.js';
import { findSources } from '../import/find-sources.js';
import { importSource } from '../import/import-source.js';
import { hasLoss, type Imported, statusOf } from '../import/imported.js';
import { inOrder } from '../import/in-order.js';
import { jsonImported, jsonSummary } from '../import/json.js';
import { type ImportOptions, importOptionsFrom } from '../import/options.js';
import { importText, summaryText } from '../import/pretty.js';
import { Progress } from '../import/progress.js';
import { createReaders } from '../import/read-sources.js';
import type { SourceFile } from '../import/source.js';
import { targetsFor } from '../import/targets.js';
import { namesOf, type Values } from '../options.js';
import { complain, type Session } from '../session.js';
import { visible } from '../terminal/visible.js';

/** `nianbao import`: makes reports of what organs have published, says what could not be read, and checks them. */
export async function importReports(
  session: Session,
  args: readonly unknown[],
  values: Values,
): Promise<ExitCode> {
  const options = importOptionsFrom(values);
  const { sources, failures } = await findSources(namesOf(args), session.io);
  for (const failure of failures) await complain(session, visible(failure.say(session.messages)));
  const toOutput = options.out === undefined && sources.length === 1 && failures.length === 0;
  requireFiles(toOutput, options);
  // Where standard output holds the report, all that is said of it goes to standard error.
  const told = toOutput ? { ...session, io: { ...session.io, stdout: session.io.stderr } } : session;
  const all = await importAll(sources, { session, told, toOutput, options });
  const isJson = options.summary === 'json';
  if (isJson) await told.io.stdout.write(`\n],"summary":${jsonSummary(all)}`);
  if (toOutput) await session.io.stdout.write(all[0]?.text ?? '');
  // A filter that has nothing to say says nothing.
  if (!isJson && !toOutput && all.length > 0) await told.io.stdout.write(`${summaryText(all, session)}\n`);
  const checked = options.check ? await check(all, told, isJson) : exitCodes.clean;
  if (isJson) await told.io.stdout.write('}\n');
  return exitCodeOf(all, failures.length > 0 ? exitCodes.failure : checked);
}

function requireFiles(toOutput: boolean, { summary, provenance }: ImportOptions): void {
  if (!toOutput) return;
  if (summary === 'json') throw new Failure((m) => m.import.needsOut('--summary json'));
  if (provenance) throw new Failure((m) => m.import.needsOut('--provenance'));
}

interface Run {
  readonly session: Session;
  readonly told: Session;
  readonly toOutput: boolean;
  readonly options: ImportOptions;
}

async function importAll(sources: readonly SourceFile[], run: Run): Promise<readonly Imported[]> {
  const { session, told, toOutput, options } = run;
  const targets = toOutput ? undefined : targetsFor(sources, options.out);
  const readers = createReaders(session, { ...options, sources: sources.length });
  const task = { ...options, session, readers, targetOf: (one: SourceFile) => targets?.get(one) };
  const progress = new Progress(session.io.stderr, sources.length);
  const all: Imported[] = [];
  if (options.summary === 'json') await told.io.stdout.write('{"sources":[');
  const work = async (source: SourceFile) => {
    await progress.begin(source.name);
    const imported = await importSource(source, task);
    await progress.finish();
    return imported;
  };
  for await (const imported of inOrder(sources, readers.ahead, work)) {
    if (told.io.stdout.closed) break;
    await tell(saidOf(imported, run, all.length === 0), progress, told);
    // The check reads written reports again: thousands of texts need not stay in memory.
    all.push(toOutput ? imported : light(imported));
  }
  await readers.close();
  await progress.clear();
  return all;
}

async function tell(said: string, progress: Progress, told: Session): Promise<void> {
  if (said === '') return;
  await progress.clear();
  await told.io.stdout.write(said);
}

/** What the summary needs. */
function light(imported: Imported): Imported {
  const { result, target } = imported;
  return { ...imported, text: target && '', result: result && { ...result, provenance: {} } };
}

function saidOf(imported: Imported, { session, options }: Run, first: boolean): string {
  if (options.summary === 'pretty') return importText(imported, session, options.verbose);
  return `${first ? '' : ','}\n${jsonImported(imported, session.locale)}`;
}

async function check(all: readonly Imported[], told: Session, isJson: boolean): Promise<ExitCode> {
  if (isJson) await told.io.stdout.write(',"check":');
  return checkImported(all, { session: told, format: isJson ? 'json' : 'pretty' });
}

function exitCodeOf(all: readonly Imported[], checked: ExitCode): ExitCode {
  if (checked === exitCodes.failure || all.some((one) => statusOf(one) === 'failed'))
    return exitCodes.failure;
  return checked === exitCodes.problems || all.some(hasLoss) ? exitCodes.problems : exitCodes.clean;
}
