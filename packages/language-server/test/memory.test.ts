import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Client, pulling, pushing } from './client.js';
import { exampleText } from './reports.js';

const hook = fileURLToPath(new URL('gc-hook.cjs', import.meta.url));

function heapOf({ child }: Client): Promise<number> {
  return new Promise((resolve) => {
    child.stderr?.once('data', (chunk: Buffer) => resolve(Number(/heap (\d+)/.exec(String(chunk))?.[1])));
    child.kill('SIGUSR2');
  });
}

describe.skipIf(process.platform === 'win32')('memory stays flat', () => {
  it.each([
    ['pushing', pushing],
    ['pulling', pulling],
  ] as const)('while 600 files are opened and closed, %s', async (name, capabilities) => {
    const client = await Client.start({
      capabilities,
      nodeOptions: ['--expose-gc', '--require', hook],
      settings: () => ({ rules: {} }),
      initializationOptions: { status: true },
    });
    const heaps: number[] = [];
    for (let i = 0; i <= 600; i++) {
      const uri = `file:///memory/${i}.nianbao.yaml`;
      const text = exampleText.replace('工业和信息化局', `第${i}局`);
      const shown = name === 'pushing' ? client.diagnostics(uri) : undefined;
      client.open(uri, text);
      await (shown ?? client.pull(uri));
      await client.request('textDocument/documentSymbol', uri);
      client.close(uri);
      if (i % 300 === 0) heaps.push(await heapOf(client));
    }
    const [, half = 0, full = 0] = heaps;
    expect(half).toBeGreaterThan(1_000_000);
    // One kept text alone would make 300 × 20 KB; what is kept of a report would be ten times that.
    expect(full - half).toBeLessThan(3_000_000);
    await client.stop();
  });
});
