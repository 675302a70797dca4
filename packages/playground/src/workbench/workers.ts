import editor from '@codingame/monaco-vscode-api/workers/editor.worker?worker&url';
import extensionHost from '@codingame/monaco-vscode-api/workers/extensionHost.worker?worker&url';
import search from '@codingame/monaco-vscode-search-service-override/worker?worker&url';
import textMate from '@codingame/monaco-vscode-textmate-service-override/worker?worker&url';

declare global {
  interface Window {
    /** Where the workbench asks for its workers. */
    MonacoEnvironment?: {
      readonly getWorkerUrl: (module: string, label: string) => string;
      readonly getWorkerOptions: (module: string, label: string) => WorkerOptions;
      readonly getWorker: (module: string, label: string) => Worker;
    };
  }
}

/** The scripts of the workbench's workers, by the names that it asks for. */
const scripts: Readonly<Record<string, string>> = {
  editorWorkerService: editor,
  extensionHostWorkerMain: extensionHost,
  LocalFileSearchWorker: search,
  TextMateWorker: textMate,
};

/** Tells the workbench where its workers are. */
export function provideWorkers(): void {
  const options: WorkerOptions = { type: 'module' };
  window.MonacoEnvironment = {
    getWorkerUrl: (_module, label) => scriptOf(label),
    getWorkerOptions: () => options,
    getWorker: (_module, label) => new Worker(scriptOf(label), options),
  };
}

function scriptOf(label: string): string {
  const script = scripts[label];
  if (script === undefined) throw new Error(`no worker is called ${label}`);
  return new URL(script, import.meta.url).href;
}
