import { Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import type { Comparison } from './comparison.js';

const SCHEME = 'nianbao-comparison';

/** Whether pages can be drawn: browsers refuse it to an editor that is served over plain http. */
export const drawsPages: boolean = globalThis.isSecureContext !== false;

/** Comparisons as Markdown text, where no page can be drawn. */
export class ComparisonTexts {
  readonly #texts = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #provider = Disposable.from(
    this.#changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? '',
    }),
  );

  /** Shows a comparison as it is now. */
  async show(_uri: string, { title, markdown }: Comparison): Promise<void> {
    const uri = Uri.from({ scheme: SCHEME, path: `/${title.replaceAll('/', ' ')}.md` });
    this.#texts.set(uri.toString(), markdown);
    this.#changed.fire(uri);
    await window.showTextDocument(uri, { preview: false });
  }

  dispose(): void {
    this.#provider.dispose();
  }
}
