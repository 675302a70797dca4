import { nodeIo } from './io.js';
import { run } from './run.js';

/** Runs the command as the process that Node.js started. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), nodeIo(process));
}
