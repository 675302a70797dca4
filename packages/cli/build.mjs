import { cp, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { writeNotices } from '../house/bundling/notices.mjs';
import { characterMaps, pdfjsForReading } from '../importers/bundling/pdfjs.mjs';

await rm('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/nianbao.ts', 'src/reader-thread.ts'],
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  metafile: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  conditions: ['@nianbao/source'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // Packages written for CommonJS ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  plugins: [pdfjsForReading],
  logLevel: 'warning',
});
writeNotices('dist', [{ metafile, root: '.' }]);
await cp(characterMaps, 'dist/cmaps', { recursive: true });
