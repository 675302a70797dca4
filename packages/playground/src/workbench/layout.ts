import { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import { firstFile, startHere } from './example-files.js';
import { folder } from './product.js';

/** What a visitor sees first: the report, its problems below, and behind it a page that says what to try. */
export const layout = {
  editors: [
    { uri: URI.joinPath(folder, firstFile), options: { pinned: true, index: 0 } },
    { uri: URI.joinPath(folder, startHere), options: { pinned: true, inactive: true, index: 1 } },
  ],
  views: [{ id: 'workbench.panel.markers.view' }, { id: 'workbench.explorer.fileView' }],
};
