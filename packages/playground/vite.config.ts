import { fileURLToPath } from 'node:url';
import vsix from '@codingame/monaco-vscode-rollup-vsix-plugin';
import { defineConfig, type Plugin } from 'vite';
import { licences } from './build/licences.js';

const noted = licences(fileURLToPath(new URL('../../extensions/vscode', import.meta.url)));

/** The frame of the extension host comes with a policy that lets extensions ask any host. Ours asks none. */
function closeExtensionHost(): Plugin {
  return {
    name: 'close-extension-host',
    generateBundle(_options, bundle) {
      const frames = Object.values(bundle).filter((file) =>
        file.fileName.includes('webWorkerExtensionHostIframe'),
      );
      if (frames.length === 0) this.error('the workbench has no frame for its extension host any more');
      for (const frame of frames) {
        if (frame.type !== 'asset') continue;
        const foreign = / (?:data:|extension-file:|https:|wss:|(?:http|ws):\/\/[\w.]+:\*)(?=[\s;])/g;
        frame.source = String(frame.source).replace(/(?:script|connect)-src[^;]*;/g, (rule) =>
          rule.replaceAll(foreign, ''),
        );
      }
    },
  };
}

/** VS Code's own extensions bring source maps, larger than all the rest, that nobody asks for. */
function dropSourceMaps(): Plugin {
  return {
    name: 'drop-source-maps',
    generateBundle(_options, bundle) {
      for (const name of Object.keys(bundle)) if (name.endsWith('.map')) delete bundle[name];
    },
  };
}

// A static site that works from any folder of any host: every address in it is relative.
export default defineConfig({
  base: './',
  build: {
    target: 'esnext',
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 20_000,
  },
  worker: { format: 'es', plugins: () => [noted.worker] },
  plugins: [vsix(), closeExtensionHost(), dropSourceMaps(), noted.page],
});
