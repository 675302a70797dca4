import { exampleFolder, exampleText } from '../test/reports.js';
import { type Summary, summarize } from './measure.js';
import { type ServerName, servers } from './servers.js';

export interface StartResult {
  readonly initialized: Summary;
  readonly firstDiagnostics: Summary | undefined;
}

/** From the start of the process to the answer of `initialize`, and to the first diagnostics of the example. */
export async function measureStart(rounds: number): Promise<Readonly<Record<string, StartResult>>> {
  const names: readonly ServerName[] = ['nothing', 'parse', 'push', 'pull'];
  const initialized = new Map<string, number[]>(names.map((name) => [name, []]));
  const first = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let i = 0; i < rounds; i++) {
    for (const name of names) {
      const { ready, shown } = await startOnce(name);
      initialized.get(name)?.push(ready);
      if (shown !== undefined) first.get(name)?.push(shown);
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const shown = first.get(name) ?? [];
      const firstDiagnostics = shown.length > 0 ? summarize(shown) : undefined;
      return [name, { initialized: summarize(initialized.get(name) ?? []), firstDiagnostics }];
    }),
  );
}

async function startOnce(name: ServerName): Promise<{ ready: number; shown: number | undefined }> {
  const uri = `${exampleFolder}report.nianbao.yaml`;
  const client = await servers[name]();
  const ready = performance.now() - client.startedAt;
  const pushed = name === 'parse' || name === 'push' ? client.diagnostics(uri) : undefined;
  client.open(uri, exampleText);
  await (name === 'pull' ? client.pull(uri) : pushed);
  const shown = name === 'nothing' ? undefined : performance.now() - client.startedAt;
  await client.stop();
  return { ready, shown };
}
