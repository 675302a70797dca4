import { getService, IWorkbenchLayoutService } from '@codingame/monaco-vscode-api/services';
import { Parts } from '@codingame/monaco-vscode-api/vscode/vs/workbench/services/layout/browser/layoutService';

/** Shares of the window: more than `most` leaves too little of the report, and `enough` is what is given instead. */
const SIDE = { most: 0.4, enough: 0.3 };
const PANEL = { most: 0.5, enough: 0.35 };

/**
 * Keeps the report readable where the window becomes small, as at 200 %: VS Code gives the panel and the side bar the
 * size that they had in a larger window, until a line or two of the text are left. What the visitor drags wide stays.
 */
export async function makeRoom(): Promise<void> {
  const layout = await getService(IWorkbenchLayoutService);
  layout.onDidLayoutMainContainer(() => shrink(layout));
  shrink(layout);
}

function shrink(layout: IWorkbenchLayoutService): void {
  const { width, height } = layout.mainContainerDimension;
  if (layout.isVisible(Parts.SIDEBAR_PART)) {
    const size = layout.getSize(Parts.SIDEBAR_PART);
    if (size.width > width * SIDE.most)
      layout.setSize(Parts.SIDEBAR_PART, { ...size, width: Math.round(width * SIDE.enough) });
  }
  if (layout.isVisible(Parts.PANEL_PART) && !layout.isPanelMaximized()) {
    const size = layout.getSize(Parts.PANEL_PART);
    if (size.height > height * PANEL.most)
      layout.setSize(Parts.PANEL_PART, { ...size, height: Math.round(height * PANEL.enough) });
  }
}
