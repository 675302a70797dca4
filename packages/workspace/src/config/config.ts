import type { Span } from '@nianbao/document';
import type { Parameters, Preset } from '@nianbao/rules';
import type { Severity } from '@nianbao/schema';

/** Name of the file that sets up a project; the reports beside it and below it are the project's. */
export const configFileName = 'nianbao.config.yaml';

/** `nianbao.config.yaml`, read: what could not be used is left out and said in the file's problems. */
export interface Config {
  readonly preset: Preset | undefined;
  /** Severities by code. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Parameters by code and name. */
  readonly parameters: Readonly<Record<string, Parameters>>;
  readonly ignore: readonly Ignore[];
  /** Path of the baseline file, relative to the project's folder. */
  readonly baseline: string;
  /** Globs of files, relative to the project's folder, that are no reports of the project. */
  readonly exclude: readonly string[];
  readonly organs: readonly OrganEntry[];
  readonly rollUps: readonly RollUpEntry[];
}

/** One problem, or a set of problems, that the project sets aside. What it does not name it does not ask for. */
export interface Ignore {
  /** Code of the rule. */
  readonly code: string;
  /** Why; '' where it is not given, which is a problem of its own. */
  readonly reason: string;
  /** Path of ids; it speaks for what lies below, too. */
  readonly path?: string;
  /** Name of an organ, or one of its former names. */
  readonly organ?: string;
  readonly year?: number;
  /** Glob of files, relative to the project's folder. */
  readonly files?: string;
  /** Where the entry stands in the configuration. */
  readonly span: Span;
}

/** What is known of an organ where its reports do not say. Ids of kind and level are those of the vocabulary. */
export interface OrganEntry {
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly kind?: string;
  readonly level?: string;
  readonly region?: string;
  readonly span: Span;
}

/** Whose reports an organ's report sums up. */
export interface RollUpEntry {
  readonly organ: string;
  readonly members: readonly string[];
  /** The list names every member, so that the sums must agree. */
  readonly complete: boolean;
  /** The reporting years that the list holds for; all where it does not say. */
  readonly years?: readonly number[];
  readonly span: Span;
}

/** Name of the baseline file unless the configuration gives another. */
export const usualBaseline = 'nianbao.baseline.json';

/** A project that has no configuration. */
export const emptyConfig: Config = {
  preset: undefined,
  severities: {},
  parameters: {},
  ignore: [],
  baseline: usualBaseline,
  exclude: [],
  organs: [],
  rollUps: [],
};
