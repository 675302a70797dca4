import { exampleFolder, exampleText } from '../test/reports.js';
import { round } from './measure.js';
import { servers } from './servers.js';

/** The example with its narratives repeated until the file is about so many times as large. */
export function enlarge(times: number): string {
  const paragraph = /总体情况: \|\n([\s\S]*?)\n主动公开:/.exec(exampleText)?.[1];
  if (paragraph === undefined) throw new Error('the example has no overview');
  const repeats = Math.ceil((exampleText.length * (times - 1)) / (paragraph.length + 1));
  return exampleText.replace(paragraph, Array.from({ length: repeats + 1 }, () => paragraph).join('\n'));
}

/** From opening a text of any size to its diagnostics. */
export async function measureOpen(
  text: string,
): Promise<{ characters: number; milliseconds: number; codes: number }> {
  const client = await servers.push();
  const uri = `${exampleFolder}large.nianbao.yaml`;
  const warm = client.diagnostics(`${uri}.warm`);
  client.open(`${uri}.warm`, exampleText);
  await warm;
  const before = performance.now();
  const shown = client.diagnostics(uri);
  client.open(uri, text);
  const diagnostics = await shown;
  const milliseconds = round(performance.now() - before);
  await client.stop();
  return { characters: text.length, milliseconds, codes: new Set(diagnostics.map(({ code }) => code)).size };
}
