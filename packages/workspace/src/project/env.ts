/**
 * Where a project's texts come from. Files are named by their paths relative to the project's folder, with `/` between
 * the steps; an open document counts before what is on disk.
 */
export interface ProjectEnv {
  /** Every file of the project that may be a report. */
  list(): Promise<readonly string[]>;
  /** Text of a file; undefined where there is none, or it cannot be read. */
  read(file: string): Promise<string | undefined>;
}
