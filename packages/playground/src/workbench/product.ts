import { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';

/** The one folder of the page. Its name is what the explorer shows. */
export const folder: URI = URI.file('/年报');

/** How the workbench calls itself. It knows of no gallery, no update server and no telemetry. */
export const product = {
  nameShort: '年报',
  nameLong: '年报 Nianbao',
  applicationName: 'nianbao',
  enableTelemetry: false,
};
