// The workbench of the page without what is ours: the same parts and extensions of VS Code, one file, and an extension
// that marks the first word as soon as it may.
import '../../src/workbench/builtin-extensions.js';
import { initialize } from '@codingame/monaco-vscode-api';
import { ExtensionHostKind, registerExtension } from '@codingame/monaco-vscode-api/extensions';
import { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import {
  RegisteredFileSystemProvider,
  RegisteredMemoryFile,
  registerFileSystemOverlay,
} from '@codingame/monaco-vscode-files-service-override';
import report from '../../../../examples/huining-2021/report.nianbao.yaml?raw';
import { services } from '../../src/workbench/services.js';
import { settings } from '../../src/workbench/settings.js';
import { provideWorkers } from '../../src/workbench/workers.js';
import marking from './mark-first-word.cjs?url';

const folder = URI.file('/bare');
const file = URI.joinPath(folder, 'report.yaml');

provideWorkers();
const provider = new RegisteredFileSystemProvider(false);
provider.registerFile(new RegisteredMemoryFile(file, report));
registerFileSystemOverlay(1, provider);

const { registerFileUrl } = registerExtension(
  {
    name: 'bare',
    publisher: 'bench',
    version: '0.0.0',
    engines: { vscode: '*' },
    browser: './mark-first-word.cjs',
    activationEvents: ['onLanguage:yaml'],
  },
  ExtensionHostKind.LocalWebWorker,
);
registerFileUrl('./mark-first-word.cjs', new URL(marking, import.meta.url).href);

const place = document.getElementById('workbench');
if (!place) throw new Error('the page has no element for the workbench');
await initialize(services, place, {
  enableWorkspaceTrust: false,
  workspaceProvider: { trusted: true, open: async () => false, workspace: { folderUri: folder } },
  configurationDefaults: settings,
  defaultLayout: {
    editors: [{ uri: file, options: { pinned: true } }],
    views: [{ id: 'workbench.panel.markers.view' }, { id: 'workbench.explorer.fileView' }],
  },
});
