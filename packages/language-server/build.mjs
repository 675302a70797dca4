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
  for (const options of [browser, node]) {
    const { metafile } = await build(options);
    writeFileSync(join(root, options.outfile.replace(/\.js$/, '.meta.json')), JSON.stringify(metafile));
  }
  rmSync(join(dist, 'docs'), { recursive: true, force: true });
  if (existsSync(join(workspace, 'docs')))
    cpSync(join(workspace, 'docs'), join(dist, 'docs'), { recursive: true });
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
    ...names.flatMap((name) => sourcesOf(join(root, '..', name, 'src'))),
    ...sourcesOf(join(workspace, 'docs')),
  ].some((file) => statSync(file).mtimeMs > time);
}

function sourcesOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}
