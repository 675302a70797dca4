import vsix from '@codingame/monaco-vscode-rollup-vsix-plugin';
import { defineConfig } from 'vite';

// A static site that works from any folder of any host: every address in it is relative.
export default defineConfig({
  base: './',
  build: {
    target: 'esnext',
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 20_000,
  },
  worker: { format: 'es' },
  plugins: [vsix()],
});
