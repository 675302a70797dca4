import { execFileSync } from 'node:child_process';
import type { VSCodeServer } from './vscode-server.js';

/** Stops the language server of a VS Code in mid-air, so that whatever it is asked takes as long as a test wants. */
export async function whileServerSleeps(server: VSCodeServer, act: () => Promise<void>): Promise<void> {
  const ids = serversOf(server);
  if (ids.length === 0) throw new Error('no language server runs');
  for (const id of ids) process.kill(id, 'SIGSTOP');
  try {
    await act();
  } finally {
    for (const id of ids) process.kill(id, 'SIGCONT');
  }
}

/** Its script lies in the folder of this VS Code alone. */
function serversOf({ folder }: VSCodeServer): readonly number[] {
  const listed = execFileSync('ps', ['-axww', '-o', 'pid=,args='], { encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((line) => line.includes(folder) && line.includes('dist/server/node.js'))
    .map((line) => Number.parseInt(line, 10));
}
