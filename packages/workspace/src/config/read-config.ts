import type { LocatedProblem } from '../located.js';
import { type Config, emptyConfig } from './config.js';

/** A configuration's text with what it says and what is wrong with it. */
export interface ReadConfig {
  readonly text: string;
  readonly config: Config;
  /** Sorted by place. */
  readonly problems: readonly LocatedProblem[];
}

/** Reads `nianbao.config.yaml`. Takes any text, never throws: what cannot be used is left out and said. */
export function readConfig(text: string): ReadConfig {
  return { text, config: emptyConfig, problems: [] };
}
