import { type Baseline, emptyBaseline, parseBaseline } from '../baseline/baseline.js';
import { configFileName, emptyConfig } from '../config/config.js';
import { type ReadConfig, readConfig } from '../config/read-config.js';
import type { ProjectEnv } from './env.js';
import type { LoadOptions } from './load.js';
import { Project } from './project.js';

/** A project with its configuration and its baseline read, and every report's owner known. */
export interface OpenedProject {
  readonly project: Project;
  /** Absent where the project has no configuration file. */
  readonly config?: ReadConfig;
  /** Problems that are known; none where the project has no baseline. */
  readonly baseline: Baseline;
  /** The baseline file could not be read as one; the project then has none. */
  readonly brokenBaseline?: string;
}

/** How a project is opened: with its baseline unless that is not wanted. */
export interface OpenOptions extends LoadOptions {
  readonly withBaseline?: boolean;
}

/** Opens the project that an environment holds. */
export async function openProject(
  env: ProjectEnv,
  { withBaseline = true, ...options }: OpenOptions = {},
): Promise<OpenedProject> {
  const text = await env.read(configFileName);
  const read = text === undefined ? undefined : readConfig(text);
  const { project, baseline, broken } = await setUp(env, read, withBaseline);
  await project.load(options);
  return {
    project,
    baseline,
    ...(read ? { config: read } : {}),
    ...(broken === undefined ? {} : { brokenBaseline: broken }),
  };
}

async function setUp(env: ProjectEnv, read: ReadConfig | undefined, withBaseline: boolean) {
  const config = read?.config ?? emptyConfig;
  const text = withBaseline ? await env.read(config.baseline) : undefined;
  const parsed = text === undefined ? emptyBaseline : parseBaseline(text);
  const baseline = parsed ?? emptyBaseline;
  const project = new Project(env, { config, baseline });
  return { project, baseline, broken: parsed ? undefined : config.baseline };
}
