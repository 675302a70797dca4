declare module '*.vsix' {
  /** Settles when the extension is known to the workbench. */
  export const whenReady: () => Promise<void>;
}
