import type { ImportWords } from './import.zh-CN.js';

/** Sentences of `nianbao import`, in English. */
export const importEn: ImportWords = {
  help: {
    about: 'import published reports (web pages, Word, PDF, Excel, text): make report files and check them',
    files: 'source files, folders, globs; - for standard input',
    out: 'folder to write to, or one .yaml file (default: standard output for one source, beside the sources for several)',
    format: (formats) => `format of the sources: ${formats.join(', ')}`,
    edition: 'edition of the form: 2019 or 2021 (default: told by the labels)',
    jobs: 'threads that read at once (default: one less than there are cores, from 8 sources on)',
    timeout:
      'seconds that one source may take with threads; beyond them it has failed and the others go on (default 60)',
    limit: 'changes a limit of reading, may be repeated, e.g. bytes=64000000',
    force: 'overwrite existing files',
    noCheck: 'do not check what was imported',
    provenance: 'beside each report write a .provenance.json that says where in the source each value stood',
    summary: 'format of the outcome: pretty or json (json needs --out, or several sources)',
    verbose: 'also list what was read with tolerance, e.g. labels spelt otherwise',
    exits:
      'Exit codes: 0 all was read and the check found no errors; 1 something was not read, or the check found errors; 2 wrong usage, or a source could not be read.',
    terms: { target: 'place', format: 'format', summary: 'format', seconds: 'seconds', limit: 'name=number' },
  },
  nothing: (name, endings) =>
    `${name}: there is nothing to import; names of sources end in ${endings.join(', ')}`,
  noReader: (name) =>
    `${name}: this format is not supported; save it as a web page or as text, or name it with --format`,
  noReport: (name) => `${name}: no report was read`,
  tookTime: (name, seconds) =>
    `${name}: not read within ${seconds} seconds, stopped; see whether the file is damaged, or allow more with --timeout`,
  tookMemory: (name, memory) =>
    `${name}: took more than ${memory} MB of memory, stopped; see whether the file is damaged, or split it`,
  broken: (name, reason) =>
    `${name}: an internal error while reading (${reason}); no report was read. Please report this file to us`,
  twoToOne: (target, one, other) =>
    `${one} and ${other} would be written to the same file ${target}; rename one, or import them one by one`,
  needsOut: (flag) => `${flag} needs --out: standard output holds the report`,
  oneFile: (out) => `--out ${out} is one file, for one source; name a folder for several`,
  stdout: '<stdout>',
  severities: { error: 'not read', warning: 'in doubt', info: 'note' },
  statuses: { exact: 'exact', messages: 'messages', failed: 'failed' },
  status: 'outcome',
  source: 'source',
  target: 'report',
  summary: (all, { exact, messages, failed }) =>
    `${all} ${all === 1 ? 'source' : 'sources'} imported: ${exact} read exactly, ${messages} with messages, ${failed} failed.`,
};
