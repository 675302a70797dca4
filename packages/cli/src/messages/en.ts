import { importEn } from './import.en.js';
import type { Messages } from './zh-CN.js';

const fileFailures: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the path',
  EACCES: 'permission denied; check the permissions of the file',
  EPERM: 'permission denied; check the permissions of the file',
  EISDIR: 'this is a folder; name a file',
  ENOTDIR: 'a part of the path is no folder; check the path',
  EEXIST: 'the file exists; add --force to overwrite it',
  ENOSPC: 'the disk is full; make room and try again',
  EROFS: 'this place is read-only; choose another',
};

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const maybe = (word: string | undefined) => (word === undefined ? '' : `, perhaps ${word}`);

/** Every sentence of the command, in English. */
export const en: Messages = {
  colon: ': ',
  prefix: 'nianbao: ',
  severities: { error: 'error', warning: 'warning', hint: 'hint' },
  help: {
    titles: {},
    byDefault: (value) => ` (default: ${value})`,
    about: 'Check, format and convert annual reports on government information disclosure (年报)',
    more: 'Run "nianbao help <command>" for all options of a command.',
    version: 'show the version',
    help: 'show this help',
    helpCommand: 'show the help of a command',
    lang: 'language of the messages: zh-CN or en',
    color: 'always use colours',
    noColor: 'never use colours',
    terms: {
      options: 'options',
      command: 'command',
      files: 'files',
      file: 'file',
      rule: 'rule',
      format: 'format',
      lineage: 'format',
      a: 'first',
      b: 'second',
      number: 'n',
      setting: 'code=severity',
      lang: 'language',
      name: 'name',
      year: 'year',
      vocabulary: 'vocabulary',
      draft: 'draft',
      preset: 'preset',
    },
    check: {
      about: 'check reports',
      files: 'files, folders, globs; - for standard input (default: this folder)',
      format: 'output format: pretty, json, sarif, github, junit',
      maxWarnings: 'exit with 1 when there are more warnings than this',
      rule: 'set a rule to error, warning, hint or off, e.g. T301=off (repeatable)',
      quiet: 'show errors only',
      stdinFilename: 'file that standard input stands for; it is checked as that file of its project',
      config: 'configuration file (default: nianbao.config.yaml in the nearest folder above)',
      noConfig: 'use no configuration file',
      preset: 'which rules speak, and how loudly: mandatory, recommended or strict',
      showOutcomes: 'show what became of each rule: passed, failed, not assessable and why, off',
      noBaseline: 'use no baseline: show known problems, too',
      updateBaseline: 'write the problems found to the baseline, so that only new ones are shown from now on',
      exits:
        'Exit codes: 0 no errors; 1 errors, or more warnings than --max-warnings; 2 wrong usage or an unreadable file.',
    },
    format: {
      about: 'format reports: align tables, change no value, keep comments',
      check: 'only tell which files are not formatted',
      write: 'write the files back (default)',
    },
    new: {
      about: 'make the skeleton of a report',
      agency: 'name of the agency',
      year: 'reporting year',
      edition: 'edition of the form: 2019 or 2021 (default: that of the year)',
      vocabulary: 'language of the keys: zh or en',
      out: 'write to this file (default: standard output)',
      force: 'overwrite an existing file',
    },
    schema: {
      about: 'print the JSON Schema',
      language: 'language of the keys: zh or en',
      draft: 'draft of JSON Schema: 7 or 2020-12',
    },
    convert: {
      about: 'convert a report: YAML with Chinese keys, YAML with English keys, JSON',
      file: 'file to convert; - for standard input',
      to: 'target: yaml-zh, yaml-en, json, json-zh',
    },
    compare: {
      about: 'compare two reports: two years of one agency, or two agencies',
      report: 'report file; differences and growth go from the first to the second',
      format: 'output format: pretty, markdown, json (json always holds every number)',
      all: 'also list items that are equal or have no number to compare',
    },
    rollup: {
      about: "sum up agencies' reports into the tables of one report",
      files: 'reports of the agencies (with --name)',
      organ: 'agency whose roll-up the configuration describes, with its members',
      name: 'name of the agency that sums up the files given',
      year: 'reporting year',
      partial: 'sum those that are there when members are missing',
      lineage:
        'show which agencies add up to each number: markdown or json (beside the report when -o is given)',
    },
    rules: { about: 'list all rules', format: 'output format: pretty, json' },
    explain: { about: 'explain rules', rule: 'code or name of a rule, e.g. T301 or flow-balance' },
  },
  usage: {
    seeHelp: (command) => `; run "${command} --help" for usage`,
    unknownCommand: (name, meant) => `there is no command "${name}"${maybe(meant)}`,
    unknownOption: (flag, meant) => `there is no option ${flag}${maybe(meant)}`,
    missingArgument: (name) => `the argument "${name}" is missing`,
    missingValue: (flags) => `the option ${flags} needs a value`,
    excess: (count) => `${plural(count, 'argument')} too many`,
    badValue: (flag, value, allowed) => `${flag} cannot be "${value}"; use one of: ${allowed}`,
    badNumber: (flag, value) => `${flag} cannot be "${value}"; use a whole number from 0`,
    badYear: (value) => `--year cannot be "${value}"; use four digits, e.g. 2024`,
    badRule: (value) => `--rule cannot be "${value}"; write code=severity, e.g. T301=off`,
    unknownRule: (name, meant) => `there is no rule "${name}"${maybe(meant)}`,
    listRules: '; run "nianbao rules" for a list of all rules',
    conflict: (one, other) => `${one} and ${other} exclude each other`,
    exists: (name) => `${name}: the file exists; add --force to overwrite it`,
  },
  files: {
    failed: (name, code) => `${name}: ${fileFailures[code] ?? `could not be read or written (${code})`}`,
    nothing: (names) => `${names}: no report found; their names end in .nianbao.yaml or .年报.yaml`,
    notUtf8: (name) => `${name}: not UTF-8; save it as UTF-8`,
    notReport: (name) => `${name}: not a report, it has none of its keys; "nianbao new" makes one`,
    notBaseline: (name) =>
      `${name}: not a baseline; check \`baseline\` in the configuration, or delete the file and run with --update-baseline`,
    notJson: (name) => `${name}: not valid JSON; check its brackets, quotes and commas in an editor`,
    stdin: '<stdin>',
  },
  check: {
    moreRelated: (count) => `and ${count} more, 0 or alike (--format json names all)`,
    related: 'see',
    clean: (files) => `Checked ${plural(files, 'file')}, found no problem.`,
    summary: (files, counts) => `Checked ${plural(files, 'file')}: ${counts}.`,
    count: (severity, count) => plural(count, severity),
    comma: ', ',
    failures: (count) => `${plural(count, 'file')} could not be checked.`,
    suppressed: (count, parts) => `${plural(count, 'problem')} set aside: ${parts}.`,
    suppressedBy: {
      comment: (count) => `${count} by comments`,
      config: (count) => `${count} by the configuration`,
      baseline: (count) => `${count} by the baseline`,
    },
    withoutLastYear: (count) =>
      `${plural(count, 'report')} without the report of the year before: rules across years did not run.`,
    goneFromBaseline: (count) =>
      `${plural(count, 'problem')} of the baseline no longer found; run with --update-baseline to update it.`,
    baselineWritten: (name, count) => `wrote ${plural(count, 'problem')} to the baseline ${name}`,
    tooManyWarnings: (count, allowed) => `${plural(count, 'warning')}, more than --max-warnings ${allowed}.`,
    quoted: (text) => `"${text}"`,
  },
  format: {
    formatted: (name) => `formatted ${name}`,
    unformatted: (name) => `not formatted ${name}`,
    summary: (files, changed) => `${plural(files, 'file')}, ${changed} formatted.`,
    checkSummary: (files, changed) =>
      changed === 0
        ? `${plural(files, 'file')}, all formatted.`
        : `${changed} of ${plural(files, 'file')} not formatted; run "nianbao format".`,
    notYaml: (name) => `${name}: has errors and cannot be formatted; run "nianbao check" first`,
  },
  outcomes: {
    code: 'code',
    outcome: 'outcome',
    title: 'rule',
    passed: 'passed',
    failed: 'failed',
    'not-assessable': 'not assessable',
    off: 'off',
    why: 'Not assessable because:',
    reports: (count) => ` (${plural(count, 'report')})`,
    listMark: ', ',
  },
  written: (name) => `wrote ${name}`,
  convert: {
    lost: (place, message) => `${place}: not converted: ${message}`,
    comments: (name, count) => `${name}: JSON has no comments, ${plural(count, 'comment')} left behind`,
    incomplete: (name, count) =>
      `${name}: ${plural(count, 'place')} not converted; correct them and convert again`,
  },
  compare: {
    listAll: ' (--all lists them)',
  },
  rollup: {
    sum: 'sum',
    members: 'agencies',
    unknown: 'agencies without a number',
    notConfigured: (organ, year) =>
      `the configuration has no roll-up of "${organ}" for ${year}; name its members in nianbao.config.yaml, or use --name and list the files`,
    twice: (name, one, other) => `"${name}" has two reports: ${one}, ${other}; leave one out`,
    nobody: (year) => `there is no report for ${year} to sum up; check the files and --year`,
    missing: (names) =>
      `nothing summed: ${plural(names.length, 'agency', 'agencies')} without a report: ${names.join(', ')}; add --partial to sum the others`,
    whichOrgan: 'name an agency of the configuration with --organ, or use --name and list the reports',
    summed: (present, all) =>
      `summed ${present} of ${plural(all, 'agency', 'agencies')}; the texts are left to be written`,
    partial: (names) =>
      `${plural(names.length, 'agency', 'agencies')} missing, these are not the sums of all: ${names.join(', ')}`,
    otherYears: (files) => `left out, not of this year: ${files.join(', ')}`,
    otherEdition: (name, edition) =>
      `"${name}" uses the form of ${edition}; only numbers that both forms have are summed`,
    blank: (name, count, labels) =>
      `"${name}" has no number in ${plural(count, 'cell')}, which stay blank: ${labels.join('; ')}${count > labels.length ? '…' : ''}`,
  },
  rules: {
    code: 'code',
    slug: 'name',
    severity: 'severity',
    title: 'title',
    hint: 'Run "nianbao explain <code>" for the page of a rule.',
  },
  import: importEn,
  internal: (what) =>
    `internal error: ${what}. This is a bug; please report it with the command and the file`,
};
