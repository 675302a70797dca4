// For whoever bundles the importers with esbuild: pdfjs as it serves them.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Where the character maps lie, for fonts that a file names and does not hold. */
export const characterMaps = join(folder, 'cmaps');

/** What pdfjs takes from `@napi-rs/canvas` when it is loaded in Node.js: only who draws pages ever calls it. */
const stand = '({ DOMMatrix: class {}, ImageData: class {}, Path2D: class {} })';
const asked = /(?<=\bcanvas = |=)\w+\("@napi-rs\/canvas"\)(?!\.)/;

/**
 * Takes the minified modules of pdfjs, and keeps the library for drawing (33 MB, optional) out of them: without it pdfjs
 * warns on standard error, with it every PDF waits for a native module that reading text has no use for.
 */
export const pdfjsForReading = {
  name: 'pdfjs-for-reading',
  setup(build) {
    build.onLoad(
      { filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(?:\.worker)?\.mjs$/ },
      async ({ path }) => {
        const text = await readFile(path.replace(/\.mjs$/, '.min.mjs'), 'utf8');
        const contents = text.replace(asked, stand);
        if (!path.includes('worker') && contents === text) {
          throw new Error(
            'pdfjs no longer asks for @napi-rs/canvas in the way that is known; see packages/importers/bundling',
          );
        }
        return { contents, loader: 'js' };
      },
    );
  },
};
