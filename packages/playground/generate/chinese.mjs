// Makes src/generated/workbench.zh-cn.json: Chinese for the sentences of the workbench. The registry's Chinese packs
// stop at older versions, and number their sentences as those versions do. So a pack's Chinese is put beside the English
// of the packages that it was made for, and found again by that English in the packages installed here. What has no
// Chinese there, or an ambiguous one, is left out: the workbench then says it in English; the most visible of these
// stand in own-chinese.json.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';

/** Packs and the packages that share their numbers, best first: not every package was published in every version. */
const SOURCES = [
  { pack: '25.1.2', packages: '25.1.2' },
  { pack: '25.0.0', packages: '25.0.0' },
  { pack: '21.1.0', packages: '21.0.0' },
];
const SCOPE = '@codingame/';
const PACK = 'monaco-vscode-language-pack-zh-hans';
const API = 'monaco-vscode-api';
const installed = fileURLToPath(new URL(`../../../node_modules/${SCOPE}`, import.meta.url));
const generated = fileURLToPath(new URL('../src/generated/', import.meta.url));

const SENTENCE = /\blocalize2?\(\s*(\d+),\s*("(?:[^"\\]|\\.)*")/g;

/** The numbered sentences of a package: its file, number and English. */
function sentencesOf(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
  return files.flatMap((file) => {
    const module = file.replace(/^.*vscode\/src\//, '');
    const sentences = readFileSync(join(folder, file), 'utf8').matchAll(SENTENCE);
    return [...sentences].map(([, number, literal]) => ({
      module,
      number: Number(number),
      english: runInNewContext(literal),
    }));
  });
}

/** Fetches a package and gives back its folder; `undefined` if it has no such version. */
function fetchPackage(name, version) {
  const folder = join(work, `${name}-${version}`);
  mkdirSync(folder, { recursive: true });
  const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  try {
    const archive = execFileSync('npm', ['pack', `${SCOPE}${name}@${version}`, '--silent'], options).trim();
    execFileSync('tar', ['xzf', archive], options);
    return join(folder, 'package');
  } catch {
    return undefined;
  }
}

/** Packs and packages of one source must number alike: the one package that every version has shows it. */
function assertSameNumbers({ pack, packages }) {
  if (pack === packages) return;
  const numbersOf = (version) =>
    new Map(sentencesOf(fetchPackage(API, version)).map(({ number, english }) => [number, english]));
  const [one, other] = [numbersOf(pack), numbersOf(packages)];
  const apart = [...one].filter(([number, english]) => (other.get(number) ?? english) !== english);
  if (apart.length > 0)
    throw new Error(`${pack} and ${packages} number ${apart.length} sentences differently`);
}

/** Counts which Chinese an English sentence has, by a key. */
class Dictionary {
  #counts = new Map();

  add(key, chinese) {
    const counts = this.#counts.get(key) ?? new Map();
    counts.set(chinese, (counts.get(chinese) ?? 0) + 1);
    this.#counts.set(key, counts);
  }

  /** The Chinese of a key, if two thirds of its places agree on it. */
  find(key) {
    const ranked = [...(this.#counts.get(key) ?? [])].sort(([, a], [, b]) => b - a);
    const all = ranked.reduce((sum, [, count]) => sum + count, 0);
    return ranked[0] && ranked[0][1] * 3 >= all * 2 ? ranked[0][0] : undefined;
  }
}

/** What one source teaches of packages that no better one has; gives back those that it lacks too. */
async function learn(source, names, { here, anywhere }) {
  assertSameNumbers(source);
  const pack = fetchPackage(PACK, source.pack);
  const { default: chinese } = await import(join(pack, 'translations/main.i18n.json.js'));
  const lacking = [];
  for (const name of names) {
    const folder = fetchPackage(name, source.packages);
    if (!folder) lacking.push(name);
    for (const { module, number, english } of folder ? sentencesOf(folder) : []) {
      if (typeof chinese[number] !== 'string') continue;
      here.add(`${module}\n${english}`, chinese[number]);
      anywhere.add(english, chinese[number]);
    }
  }
  return lacking;
}

/** Whether a translation fills only holes that the sentence has, and names no folder of one machine as an example. */
function fits(chinese, english) {
  if (/\broot\/folder/.test(chinese)) return false;
  return (chinese.match(/\{\d\}/g) ?? []).every((hole) => english.includes(hole));
}

const work = mkdtempSync(join(tmpdir(), 'workbench-zh-'));
const dictionaries = { here: new Dictionary(), anywhere: new Dictionary() };
let names = readdirSync(installed);
for (const source of SOURCES) names = await learn(source, names, dictionaries);
console.log(`in no older version: ${names.join(', ')}`);

const sentences = readdirSync(installed).flatMap((name) => sentencesOf(join(installed, name)));
const found = {};
const { default: own } = await import('./own-chinese.json', { with: { type: 'json' } });
for (const { module, number, english } of sentences) {
  const taught = dictionaries.here.find(`${module}\n${english}`) ?? dictionaries.anywhere.find(english);
  const text = own[english] ?? taught;
  if (text !== undefined && text !== english && fits(text, english)) found[number] = text;
}
mkdirSync(generated, { recursive: true });
writeFileSync(
  join(generated, 'workbench.zh-cn.json'),
  `${JSON.stringify(found).replaceAll('","', '",\n"')}\n`,
);
const all = new Set(sentences.map(({ number }) => number)).size;
console.log(`${Object.keys(found).length} of ${all} sentences have Chinese`);
rmSync(work, { recursive: true });
