// Makes nianbao.vsix without a network: everything is bundled, so there are no dependencies to resolve.
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import './build.mjs';

const cwd = fileURLToPath(new URL('.', import.meta.url));
await createVSIX({
  cwd,
  packagePath: 'nianbao.vsix',
  dependencies: false,
  // The project has no home on the web yet: links stay as they are.
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
