import { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';

/** The one folder of the page. */
export const folder: URI = URI.file('/workspace');

/** How the workbench calls itself. */
export const product = { nameShort: '年报', nameLong: '年报 Nianbao' };
