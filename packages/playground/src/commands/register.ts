import '@codingame/monaco-vscode-extension-api/localExtensionHost';
import { ExtensionHostKind, registerExtension } from '@codingame/monaco-vscode-api/extensions';

/** The page's own commands: an extension that lives in the page itself and may use what a worker may not. */
export async function registerPageCommands(): Promise<void> {
  const { getApi } = registerExtension(
    { name: 'playground', publisher: 'nianbao', version: '0.1.0', engines: { vscode: '*' } },
    ExtensionHostKind.LocalProcess,
    { system: true },
  );
  await getApi();
}
