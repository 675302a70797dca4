// Bundles the server for its two hosts. With `--if-stale` it does nothing when the bundles are newer than all sources.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeNotices } from '../house/bundling/notices.mjs';
import { characterMaps, pdfjsForReading } from '../importers/bundling/pdfjs.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const workspace = dirname(createRequire(import.meta.url).resolve('@nianbao/workspace/package.json'));

if (!process.argv.includes('--if-stale') || isStale()) await bundle();

async function bundle() {
  mkdirSync(dist, { recursive: true });
  // Bundles are CommonJS, which starts fastest; the library beside them is not.
  writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
  mkdirSync(join(dist, 'lib'), { recursive: true });
  writeFileSync(join(dist, 'lib', 'package.json'), '{ "type": "module" }\n');
  const shared = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    conditions: ['@nianbao/source'],
    define: { nianbaoVersion: JSON.stringify(version) },
    metafile: true,
    target: 'es2023',
  };
  const node = {
    ...shared,
    entryPoints: ['src/node.ts'],
    outfile: 'dist/node.js',
    platform: 'node',
    format: 'cjs',
  };
  const browser = {
    ...shared,
    entryPoints: ['src/browser.ts'],
    outfile: 'dist/browser.js',
    platform: 'browser',
    format: 'iife',
  };
  // What imports is loaded when somebody imports: it is several times as large as all the rest.
  const importing = { entryPoints: ['src/importing.ts'], plugins: [pdfjsForReading] };
  const forNode = {
    ...node,
    ...importing,
    outfile: 'dist/importing.js',
    define: { 'import.meta.url': '__filename' },
  };
  const forBrowser = {
    ...browser,
    ...importing,
    outfile: 'dist/importing.browser.js',
    globalName: 'nianbaoImporting',
    // Loaded as a module, the script's own name would be nobody's.
    footer: { js: 'globalThis.nianbaoImporting=nianbaoImporting;' },
    // In a worker pdfjs would take the channel to the client for its own.
    define: { 'import.meta.url': '""', 'self.postMessage': 'undefined' },
  };
  const bundles = [];
  for (const options of [browser, node, forNode, forBrowser]) {
    const { metafile } = await build(options);
    bundles.push({ metafile, root });
    writeFileSync(join(root, options.outfile.replace(/\.js$/, '.meta.json')), JSON.stringify(metafile));
  }
  writeNotices(dist, bundles);
  copyCharacterMaps();
  rmSync(join(dist, 'docs'), { recursive: true, force: true });
  if (existsSync(join(workspace, 'docs')))
    cpSync(join(workspace, 'docs'), join(dist, 'docs'), { recursive: true });
}

/** Those for simplified Chinese: fonts that a PDF names and does not hold are asked for through them. */
function copyCharacterMaps() {
  const target = join(dist, 'cmaps');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  for (const name of readdirSync(characterMaps))
    if (/^(?:Adobe-GB1|GB|UniGB)/.test(name)) cpSync(join(characterMaps, name), join(target, name));
}

function isStale() {
  const made = join(dist, 'node.js');
  if (!existsSync(made)) return true;
  const time = statSync(made).mtimeMs;
  const names = [
    'schema',
    'document',
    'rules',
    'importers',
    'workspace',
    'language-service',
    'language-server',
  ];
  return [
    join(root, 'build.mjs'),
    join(root, 'package.json'),
    join(root, '../importers/bundling/pdfjs.mjs'),
    ...names.flatMap((name) => sourcesOf(join(root, '..', name, 'src'))),
    ...sourcesOf(join(workspace, 'docs')),
  ].some((file) => statSync(file).mtimeMs > time);
}

function sourcesOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}
