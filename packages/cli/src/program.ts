import type { Locale } from '@nianbao/schema';
import packageJson from '../package.json' with { type: 'json' };
import type { ExitCode } from './exit.js';
import { givenFormats } from './import/formats.js';
import type { Io } from './io.js';
import type { Messages } from './messages/index.js';
import { language, repeated, type Values } from './options.js';
import type { Session } from './session.js';
import { colorsFor } from './terminal/colors.js';
import { LocalCommand } from './terminal/command.js';

/** What a command does with its arguments and options. */
type Action = (session: Session, args: readonly unknown[], values: Values) => Promise<ExitCode>;

/** What is needed to build the program. */
export interface ProgramContext {
  readonly io: Io;
  readonly locale: Locale;
  readonly messages: Messages;
  /** Told the exit code of the command that ran. */
  readonly finished: (code: ExitCode) => void;
}

/** The command `nianbao` with all its subcommands. Each loads its code only when it runs, so that the start is quick. */
export function createProgram(context: ProgramContext): LocalCommand {
  const { messages } = context;
  const { help } = messages;
  const program = new LocalCommand('nianbao', messages)
    .description(help.about)
    .usage(`[${help.terms.options}] <${help.terms.command}>`)
    .version(packageJson.version, '-V, --version', help.version)
    .option(`--lang <${help.terms.lang}>`, help.lang, language)
    .helpCommand(`help [${help.terms.command}]`, help.helpCommand)
    .addHelpText('after', `\n${help.more}`);
  program.configureOutput({
    writeOut: (text) => void context.io.stdout.write(text),
    writeErr: (text) => void context.io.stderr.write(text),
  });
  for (const add of [
    addCheck,
    addFormat,
    addNew,
    addSchema,
    addConvert,
    addImport,
    addCompare,
    addRollup,
    addRules,
    addExplain,
  ]) {
    add(program as LocalCommand, context);
  }
  return program as LocalCommand;
}

function addCheck(program: LocalCommand, context: ProgramContext): void {
  const { help } = context.messages;
  const words = help.check;
  subcommand(program, context, 'check', words.about)
    .argument(`[${help.terms.files}...]`, words.files)
    .option(`-f, --format <${help.terms.format}>`, words.format, 'pretty')
    .option(`--max-warnings <${help.terms.number}>`, words.maxWarnings)
    .option(`--preset <${help.terms.preset}>`, words.preset)
    .option(`--rule <${help.terms.setting}>`, words.rule, repeated)
    .option(`--config <${help.terms.file}>`, words.config)
    .option('--no-config', words.noConfig)
    .option('--update-baseline', words.updateBaseline)
    .option('--no-baseline', words.noBaseline)
    .option('--show-outcomes', words.showOutcomes)
    .option('-q, --quiet', words.quiet)
    .option(`--stdin-filename <${help.terms.name}>`, words.stdinFilename)
    .option('--color', help.color)
    .option('--no-color', help.noColor)
    .addHelpText('after', `\n${words.exits}`)
    .action(runs(context, async (...call) => (await import('./commands/check.js')).check(...call)));
}

function addFormat(program: LocalCommand, context: ProgramContext): void {
  const { help } = context.messages;
  const words = help.format;
  subcommand(program, context, 'format', words.about)
    .argument(`[${help.terms.files}...]`, help.check.files)
    .option('--check', words.check)
    .option('--write', words.write)
    .action(runs(context, async (...call) => (await import('./commands/format.js')).format(...call)));
}

function addNew(program: LocalCommand, context: ProgramContext): void {
  const { help } = context.messages;
  const words = help.new;
  subcommand(program, context, 'new', words.about)
    .option(`--agency <${help.terms.name}>`, words.agency)
    .option(`--year <${help.terms.year}>`, words.year)
    .option(`--edition <${help.terms.year}>`, words.edition)
    .option(`--vocabulary <${help.terms.vocabulary}>`, words.vocabulary, 'zh')
    .option(`-o, --out <${help.terms.file}>`, words.out)
    .option('--force', words.force)
    .action(runs(context, async (...call) => (await import('./commands/new.js')).newReportFile(...call)));
}

function addSchema(program: LocalCommand, context: ProgramContext): void {
  const { help } = context.messages;
  const words = help.schema;
  subcommand(program, context, 'schema', words.about)
    .option(`--language <${help.terms.vocabulary}>`, words.language, 'zh')
    .option(`--draft <${help.terms.draft}>`, words.draft, '7')
    .action(runs(context, async (...call) => (await import('./commands/schema.js')).schema(...call)));
}

function addConvert(program: LocalCommand, context: ProgramContext): void {
  const { help } = context.messages;
  const words = help.convert;
  subcommand(program, context, 'convert', words.about)
    .argument(`<${help.terms.file}>`, words.file)
    .option(`--to <${help.terms.format}>`, words.to, 'json')
    .option(`-o, --out <${help.terms.file}>`, help.new.out)
    .option('--force', help.new.force)
    .action(runs(context, async (...call) => (await import('./commands/convert.js')).convert(...call)));
}

function addImport(program: LocalCommand, context: ProgramContext): void {
  const { help } = context.messages;
  const words = context.messages.import.help;
  subcommand(program, context, 'import', words.about)
    .argument(`<${help.terms.files}...>`, words.files)
    .option(`-o, --out <${words.terms.target}>`, words.out)
    .option(`-f, --format <${words.terms.format}>`, words.format(givenFormats), 'auto')
    .option(`--edition <${help.terms.year}>`, words.edition)
    .option(`-j, --jobs <${help.terms.number}>`, words.jobs)
    .option(`--timeout <${words.terms.seconds}>`, words.timeout)
    .option(`--limit <${words.terms.limit}>`, words.limit, repeated)
    .option(`--summary <${words.terms.summary}>`, words.summary, 'pretty')
    .option('--provenance', words.provenance)
    .option('--no-check', words.noCheck)
    .option('--verbose', words.verbose)
    .option('--force', words.force)
    .option('--color', help.color)
    .option('--no-color', help.noColor)
    .addHelpText('after', `\n${words.exits}`)
    .action(runs(context, async (...call) => (await import('./commands/import.js')).importReports(...call)));
}

function addCompare(program: LocalCommand, context: ProgramContext): void {
  const { help } = context.messages;
  const words = help.compare;
  subcommand(program, context, 'compare', words.about)
    .argument(`<${help.terms.a}>`, words.report)
    .argument(`<${help.terms.b}>`, words.report)
    .option(`-f, --format <${help.terms.format}>`, words.format, 'pretty')
    .option('--all', words.all)
    .option('--color', help.color)
    .option('--no-color', help.noColor)
    .action(runs(context, async (...call) => (await import('./commands/compare.js')).compare(...call)));
}

function addRollup(program: LocalCommand, context: ProgramContext): void {
  const { help } = context.messages;
  const words = help.rollup;
  subcommand(program, context, 'rollup', words.about)
    .argument(`[${help.terms.files}...]`, words.files)
    .option(`--year <${help.terms.year}>`, words.year)
    .option(`--organ <${help.terms.name}>`, words.organ)
    .option(`--name <${help.terms.name}>`, words.name)
    .option(`--config <${help.terms.file}>`, help.check.config)
    .option('--partial', words.partial)
    .option(`--lineage <${help.terms.lineage}>`, words.lineage)
    .option(`-o, --out <${help.terms.file}>`, help.new.out)
    .option('--force', help.new.force)
    .action(runs(context, async (...call) => (await import('./commands/rollup.js')).rollup(...call)));
}

function addRules(program: LocalCommand, context: ProgramContext): void {
  const { help } = context.messages;
  subcommand(program, context, 'rules', help.rules.about)
    .option(`-f, --format <${help.terms.format}>`, help.rules.format, 'pretty')
    .action(runs(context, async (...call) => (await import('./commands/rules.js')).listRules(...call)));
}

function addExplain(program: LocalCommand, context: ProgramContext): void {
  const { help } = context.messages;
  subcommand(program, context, 'explain', help.explain.about)
    .argument(`<${help.terms.rule}...>`, help.explain.rule)
    .option('--color', help.color)
    .option('--no-color', help.noColor)
    .action(runs(context, async (...call) => (await import('./commands/explain.js')).explain(...call)));
}

function subcommand(program: LocalCommand, context: ProgramContext, name: string, about: string) {
  const { help } = context.messages;
  const command = program.command(name).description(about);
  return command
    .option(`--lang <${help.terms.lang}>`, help.lang, language)
    .helpOption('-h, --help', help.help);
}

/** Commander hands over the arguments, then the options, then the command. */
function runs({ io, locale, messages, finished }: ProgramContext, action: Action) {
  return async (...given: unknown[]): Promise<void> => {
    const values = (given.at(-2) ?? {}) as Values;
    const session = { io, locale, messages, colors: colorsFor(io, values['color'] as boolean | undefined) };
    finished(await action(session, given.slice(0, -2), values));
  };
}
