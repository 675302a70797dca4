import { emptyBaseline, parseBaseline } from '../baseline/baseline.js';
import { configFileName } from '../config/config.js';
import { type ReadConfig, readConfig } from '../config/read-config.js';
import type { ProjectEnv } from './env.js';
import { Project } from './project.js';

/** A project with its configuration and its baseline read, and every report's owner known. */
export interface OpenedProject {
  readonly project: Project;
  /** Absent where the project has no configuration file. */
  readonly config?: ReadConfig;
  /** The baseline file could not be read as one; the project then has none. */
  readonly brokenBaseline?: string;
}

/** Opens the project that an environment holds. */
export async function openProject(env: ProjectEnv): Promise<OpenedProject> {
  const text = await env.read(configFileName);
  const read = text === undefined ? undefined : readConfig(text);
  const { project, broken } = await setUp(env, read);
  await project.load();
  return {
    project,
    ...(read ? { config: read } : {}),
    ...(broken === undefined ? {} : { brokenBaseline: broken }),
  };
}

async function setUp(env: ProjectEnv, read: ReadConfig | undefined) {
  const plain = new Project(env, read ? { config: read.config } : {});
  const file = plain.config.baseline;
  const text = await env.read(file);
  const baseline = text === undefined ? emptyBaseline : parseBaseline(text);
  if (!baseline) return { project: plain, broken: file };
  return { project: new Project(env, { config: plain.config, baseline }), broken: undefined };
}
