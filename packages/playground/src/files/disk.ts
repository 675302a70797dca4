declare global {
  interface Window {
    /** The File System Access API: Chromium has it, on safe addresses; Firefox has not. */
    readonly showOpenFilePicker?: (options: {
      readonly multiple: boolean;
    }) => Promise<FileSystemFileHandle[]>;
    readonly showSaveFilePicker?: (options: {
      readonly suggestedName: string;
    }) => Promise<FileSystemFileHandle>;
  }
}

/** Whether the browser lets a page write to files of the visitor's disk. */
export function writesToDisk(): boolean {
  return window.showOpenFilePicker !== undefined && window.showSaveFilePicker !== undefined;
}

/** Files that the visitor may be asked for. */
export interface Wanted {
  readonly multiple: boolean;
  /** Endings without their dot; all files where there are none. */
  readonly endings: readonly string[];
}

/** Asks for files of the visitor's disk, to be read once: every browser can. Empty if the visitor thinks better of it. */
export function askForFiles({ multiple, endings }: Wanted): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = multiple;
  input.accept = endings.map((ending) => `.${ending}`).join(',');
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** Asks for files of the visitor's disk that may be written again. Empty if the visitor thinks better of it. */
export async function askForHandles(): Promise<readonly FileSystemFileHandle[]> {
  try {
    return (await window.showOpenFilePicker?.({ multiple: true })) ?? [];
  } catch {
    return [];
  }
}

/** Asks where on the disk to save; `undefined` if the visitor thinks better of it. */
export async function askWhereToSave(name: string): Promise<FileSystemFileHandle | undefined> {
  try {
    return await window.showSaveFilePicker?.({ suggestedName: name });
  } catch {
    return undefined;
  }
}

/** Hands the visitor a file by the browser's download. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/yaml;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
