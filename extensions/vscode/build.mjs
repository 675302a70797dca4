// Bundles the extension for both hosts and puts beside it the language server, the schema, the licence and the notices.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeNotices } from '../../packages/house/bundling/notices.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);
const dist = join(root, 'dist');
const server = join(dirname(require.resolve('@nianbao/language-server/package.json')), 'dist');

const shared = {
  bundle: true,
  minify: true,
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  legalComments: 'none',
  metafile: true,
  absWorkingDir: root,
  charset: 'utf8',
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
const forNode = await build({
  ...shared,
  entryPoints: [join(root, 'src/node.ts')],
  outfile: join(dist, 'node.js'),
  platform: 'node',
});
const forBrowser = await build({
  ...shared,
  entryPoints: [join(root, 'src/browser.ts')],
  outfile: join(dist, 'browser.js'),
  platform: 'browser',
});
for (const name of ['node.js', 'browser.js', 'importing.js', 'importing.browser.js', 'cmaps']) {
  const bundle = join(server, name);
  if (!existsSync(bundle))
    throw new Error('build the language server first: npx turbo run build --filter=nianbao-vscode');
  cpSync(bundle, join(dist, 'server', name), { recursive: true });
}
writeNotices(dist, [
  ...[forNode, forBrowser].map(({ metafile }) => ({ metafile, root })),
  ...['node', 'browser', 'importing', 'importing.browser'].map((name) => ({
    metafile: JSON.parse(readFileSync(join(server, `${name}.meta.json`), 'utf8')),
    root: dirname(server),
  })),
]);
cpSync(require.resolve('@nianbao/schema/report.schema.json'), join(dist, 'report.schema.json'));
cpSync(join(root, '../../LICENSE'), join(root, 'LICENSE'));
