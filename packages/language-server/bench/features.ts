import { exampleFolder, exampleText, placeOf } from '../test/reports.js';
import { interleave, type Summary } from './measure.js';
import { servers } from './servers.js';

/** How long an editor waits for what it asks while someone types and reads. */
export async function measureFeatures(
  rounds: number,
  warmup: number,
): Promise<Readonly<Record<string, Summary>>> {
  const client = await servers.pull();
  const uri = `${exampleFolder}report.nianbao.yaml`;
  client.open(uri, exampleText);
  await client.pull(uri);
  const total = placeOf(exampleText, '总计', '  办理结果:').start;
  const line = placeOf(exampleText, '    部分公开:').start;
  const range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
  let version = 1;
  const typeKey = () => {
    const text = version % 2 === 1 ? '    不\n' : '';
    const end = text === '' ? { line: line.line + 1, character: 0 } : line;
    client.change(uri, ++version, { range: { start: line, end }, text });
  };
  const at = (position: object) => ({ position });
  const afterKey = { line: line.line, character: 5 };
  const times = await interleave(
    {
      completion: () => client.request('textDocument/completion', uri, at(afterKey)),
      typedCompletion: async () => {
        typeKey();
        await client.request('textDocument/completion', uri, at(afterKey));
      },
      hover: () => client.request('textDocument/hover', uri, at(total)),
      documentSymbol: () => client.request('textDocument/documentSymbol', uri),
      foldingRange: () => client.request('textDocument/foldingRange', uri),
      inlayHint: () => client.request('textDocument/inlayHint', uri, { range }),
      codeLens: () => client.request('textDocument/codeLens', uri),
      codeAction: () =>
        client.request('textDocument/codeAction', uri, { range, context: { diagnostics: [] } }),
      formatting: () =>
        client.request('textDocument/formatting', uri, { options: { tabSize: 2, insertSpaces: true } }),
    },
    { rounds, warmup },
  );
  await client.stop();
  return times;
}
