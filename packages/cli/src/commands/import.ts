import { editions } from '@nianbao/schema';
import { type ExitCode, exitCodes } from '../exit.js';
import { Failure } from '../failure.js';
import { checkImported } from '../import/check-imported.js';
import { findSources } from '../import/find-sources.js';
import { importSource } from '../import/import-source.js';
import { hasLoss, type Imported, statusOf } from '../import/imported.js';
import { jsonImported, jsonSummary } from '../import/json.js';
import { importText, summaryText } from '../import/pretty.js';
import { Progress } from '../import/progress.js';
import { readableFormats } from '../import/readers.js';
import type { SourceFile } from '../import/source.js';
import { targetsFor } from '../import/targets.js';
import { choiceOf, namesOf, textOf, type Values } from '../options.js';
import { complain, type Session } from '../session.js';
import { visible } from '../terminal/visible.js';

const editionIds = editions.map(({ id }) => id);

/** `nianbao import`: makes reports of what organs have published, says what could not be read, and checks them. */
export async function importReports(
  session: Session,
  args: readonly unknown[],
  values: Values,
): Promise<ExitCode> {
  const options = optionsFrom(values);
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

function optionsFrom(values: Values) {
  const edition =
    textOf(values, 'edition') === undefined ? {} : { edition: choiceOf(values, 'edition', editionIds) };
  return {
    edition,
    format: choiceOf(values, 'format', [...readableFormats, 'auto']),
    out: textOf(values, 'out'),
    summary: choiceOf(values, 'summary', ['pretty', 'json']),
    force: values['force'] === true,
    provenance: values['provenance'] === true,
    check: values['check'] !== false,
    verbose: values['verbose'] === true,
  };
}

type Options = ReturnType<typeof optionsFrom>;

function requireFiles(toOutput: boolean, { summary, provenance }: Options): void {
  if (!toOutput) return;
  if (summary === 'json') throw new Failure((m) => m.import.needsOut('--summary json'));
  if (provenance) throw new Failure((m) => m.import.needsOut('--provenance'));
}

interface Run {
  readonly session: Session;
  readonly told: Session;
  readonly toOutput: boolean;
  readonly options: Options;
}

async function importAll(sources: readonly SourceFile[], run: Run): Promise<readonly Imported[]> {
  const { session, told, options } = run;
  const targets = run.toOutput ? undefined : targetsFor(sources, options.out);
  const task = {
    ...options,
    session,
    options: options.edition,
    targetOf: (one: SourceFile) => targets?.get(one),
  };
  const progress = new Progress(session.io.stderr, sources.length);
  const all: Imported[] = [];
  if (options.summary === 'json') await told.io.stdout.write('{"sources":[');
  for (const source of sources) {
    if (told.io.stdout.closed) break;
    await progress.show(all.length, source.name);
    const imported = await importSource(source, task);
    const said = saidOf(imported, run, all.length === 0);
    if (said !== '') {
      await progress.clear();
      await told.io.stdout.write(said);
    }
    // The check reads written reports again: thousands of texts need not stay in memory.
    all.push(run.toOutput ? imported : { ...imported, text: imported.target && '' });
  }
  await progress.clear();
  return all;
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
