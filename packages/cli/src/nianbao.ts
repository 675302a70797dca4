import type { ThreadBounds } from './import/reader-pool.js';
import { characterMapsIn, nodeIo } from './io.js';
import { run } from './run.js';

/** Starts a thread with the script that is built beside this one. */
async function startReader(bounds: ThreadBounds) {
  const { startThread } = await import('./threads.js');
  return startThread(new URL('./reader-thread.js', import.meta.url), bounds);
}

/** Runs the command as the process that Node.js started. */
export async function main(): Promise<void> {
  const io = nodeIo(process, characterMapsIn(new URL('./cmaps/', import.meta.url)));
  process.exitCode = await run(process.argv.slice(2), { ...io, startReader });
}
