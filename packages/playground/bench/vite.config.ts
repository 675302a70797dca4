import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import page from '../vite.config.js';

// The bare workbench is built as the page is; it is not shipped.
export default mergeConfig(
  page,
  defineConfig({
    root: fileURLToPath(new URL('bare', import.meta.url)),
    build: { outDir: fileURLToPath(new URL('dist', import.meta.url)), emptyOutDir: true },
  }),
);
