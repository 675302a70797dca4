import { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import { firstFile } from './example-files.js';
import { folder } from './product.js';

/** What a visitor sees first: the report, and its problems below. */
export const layout = {
  editors: [{ uri: URI.joinPath(folder, firstFile) }],
  views: [{ id: 'workbench.panel.markers.view' }],
  force: true,
};
