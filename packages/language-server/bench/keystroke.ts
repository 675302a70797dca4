import { LineCounter, parseDocument } from 'yaml';
import { exampleFolder } from '../test/reports.js';
import { interleave, type Summary } from './measure.js';
import { residentMB, type ServerName, servers } from './servers.js';
import { Typist } from './typist.js';

export interface KeystrokeResult {
  readonly times: Readonly<Record<string, Summary>>;
  /** Resident memory after it all, by server. */
  readonly memory: Readonly<Record<string, number | undefined>>;
}

/** From a keystroke to the diagnostics that show it, beside servers that only echo or parse and a parse in this process. */
export async function measureKeystroke(
  text: string,
  rounds: number,
  warmup: number,
): Promise<KeystrokeResult> {
  const typists = await openAll(text);
  const { push, pull, parse, echo } = typists;
  const bare = () => {
    parseDocument(text, { lineCounter: new LineCounter(), strict: false, keepSourceTokens: true }).toJS();
  };
  const times = await interleave(
    {
      push: () => push.pressPushed(),
      pull: () => pull.pressPulled(),
      parse: () => parse.pressUnchecked(),
      echo: () => echo.pressUnchecked(),
      bare,
    },
    { rounds, warmup },
  );
  const memory = Object.fromEntries(
    Object.entries(typists).map(([name, { client }]) => [name, residentMB(client)]),
  );
  for (const { client } of Object.values(typists)) await client.stop();
  return { times, memory };
}

async function openAll(text: string) {
  const uri = `${exampleFolder}report.nianbao.yaml`;
  const begin = async (name: ServerName) => new Typist(await servers[name](), uri, text);
  const typists = {
    push: await begin('push'),
    pull: await begin('pull'),
    parse: await begin('parse'),
    echo: await begin('echo'),
  };
  for (const typist of [typists.push, typists.parse, typists.echo]) await typist.open();
  typists.pull.client.open(uri, text);
  return typists;
}
