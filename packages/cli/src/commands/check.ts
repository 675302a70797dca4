import type { Severity } from '@nianbao/schema';
import { type CheckSettings, checkText, ruleInfo } from '@nianbao/workspace';
import packageJson from '../../package.json' with { type: 'json' };
import { type ExitCode, exitCodes } from '../exit.js';
import { Failure } from '../failure.js';
import { findFiles, isCheckedFile, standardInput } from '../files/find-files.js';
import { type ReadFile, readFiles } from '../files/read-files.js';
import { choiceOf, namesOf, textOf, textsOf, type Values } from '../options.js';
import { createReporter, outputFormats } from '../output/create.js';
import { checkedFile, type Reporter, type Summary } from '../output/reporter.js';
import { complain, type Session } from '../session.js';
import { visible } from '../terminal/visible.js';
import { suggestRule } from './rule-names.js';

const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'hint', 'off'];

/** Columns to draw in where the output is no terminal. */
const usualColumns = 100;

/** `nianbao check`: checks reports and says what is wrong with them. */
export async function check(session: Session, args: readonly unknown[], values: Values): Promise<ExitCode> {
  const { io, locale, messages, colors } = session;
  const format = choiceOf(values, 'format', outputFormats);
  const tally = new Tally(numberOf(values));
  const settings = settingsOf(textsOf(values, 'rule'));
  const reporter = createReporter(format, {
    locale,
    messages,
    colors,
    columns: io.stdout.columns ?? usualColumns,
    quiet: values['quiet'] === true,
    version: packageJson.version,
  });
  const { files, failures } = await findFiles(namesOf(args), io);
  await io.stdout.write(reporter.begin());
  const work = { session, reporter, tally, settings, stdinName: textOf(values, 'stdinFilename') };
  for (const failure of failures) await fail('', failure, work);
  for await (const file of readFiles(files, io)) {
    if (io.stdout.closed) break;
    await checkOne(file, work);
  }
  await io.stdout.write(reporter.end(tally.summary()));
  return tally.exitCode();
}

interface Work {
  readonly session: Session;
  readonly reporter: Reporter;
  readonly tally: Tally;
  readonly settings: CheckSettings;
  readonly stdinName: string | undefined;
}

async function checkOne(file: ReadFile, work: Work): Promise<void> {
  const { session, reporter, tally, settings } = work;
  const name = file.name === standardInput ? (work.stdinName ?? session.messages.files.stdin) : file.name;
  if ('failure' in file) return fail(name, file.failure, work);
  const checked = checkText(file.text, settings);
  if (!checked.parsed.isReport && checked.problems.length === 0) {
    // A folder or a glob may hold other files; only what was asked for by name is missed.
    if (!file.named && !isCheckedFile(name)) return;
    return fail(name, new Failure((messages) => messages.files.notReport(name)), work);
  }
  tally.add(checked.problems, checked.suppressed.length);
  await session.io.stdout.write(reporter.file(checkedFile(name, checked)));
}

async function fail(name: string, failure: Failure, { session, reporter, tally }: Work): Promise<void> {
  const message = visible(failure.say(session.messages));
  tally.failed();
  await complain(session, message);
  await session.io.stdout.write(reporter.failure(name, message));
}

/** Counts what was found. */
class Tally {
  #files = 0;
  #failures = 0;
  #suppressed = 0;
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  readonly #maxWarnings: number | undefined;

  constructor(maxWarnings: number | undefined) {
    this.#maxWarnings = maxWarnings;
  }

  add(problems: readonly { readonly severity: Severity }[], suppressed: number): void {
    this.#files++;
    this.#suppressed += suppressed;
    for (const { severity } of problems) this.#counts[severity]++;
  }

  failed(): void {
    this.#failures++;
  }

  summary(): Summary {
    return {
      files: this.#files,
      failures: this.#failures,
      suppressed: this.#suppressed,
      counts: this.#counts,
      maxWarnings: this.#maxWarnings,
    };
  }

  exitCode(): ExitCode {
    const { error, warning } = this.#counts;
    if (this.#failures > 0) return exitCodes.failure;
    return error > 0 || warning > (this.#maxWarnings ?? Number.POSITIVE_INFINITY)
      ? exitCodes.problems
      : exitCodes.clean;
  }
}

function numberOf(values: Values): number | undefined {
  const text = textOf(values, 'maxWarnings');
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new Failure((m) => m.usage.badNumber('--max-warnings', text));
  return Number(text);
}

/** `T301=off` and the like, by code; a name that no rule has is wrong usage. */
function settingsOf(given: readonly string[]): CheckSettings {
  const rules: Record<string, Severity | 'off'> = {};
  for (const text of given) {
    const [name = '', level, ...rest] = text.split('=');
    const severity = severities.find((one) => one === level);
    if (severity === undefined || rest.length > 0) throw new Failure((m) => m.usage.badRule(text));
    const info = ruleInfo(name);
    if (!info) throw suggestRule(name);
    rules[info.code] = severity;
  }
  return { rules };
}
