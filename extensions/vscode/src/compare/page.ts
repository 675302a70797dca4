/** What the page of a comparison is made of. */
export interface ComparisonPage {
  readonly title: string;
  /** The comparison as HTML, rendered by VS Code's own Markdown engine. */
  readonly body: string;
  readonly buttons: readonly PageButton[];
  readonly locale: string;
  /** Said once a page: no other script and no other style runs. */
  readonly nonce: string;
}

/** Buttons above the comparison: what one sends, and what is written on it. */
export interface PageButton {
  readonly action: string;
  readonly label: string;
}

/** The page of a comparison: a document of its own that loads nothing from anywhere. */
export function comparisonPage({ title, body, buttons, locale, nonce }: ComparisonPage): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<nav>${buttons.map(buttonOf).join('')}</nav>
<main>${withoutStyles(body)}</main>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}

function buttonOf({ action, label }: PageButton): string {
  return `<button data-action="${escaped(action)}">${escaped(label)}</button>`;
}

// The Markdown engine aligns each cell by an attribute, which the policy refuses: the page's own style aligns them.
function withoutStyles(html: string): string {
  return html.replaceAll(/ style="text-align: ?[a-z]+;?"/g, '');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const style = `
body { margin: 0; padding: 0 24px 48px; color: var(--vscode-foreground); background: var(--vscode-editor-background);
  font-family: var(--vscode-font-family); font-size: 14px; line-height: 1.6; }
main { max-width: 1080px; margin: 0 auto; }
nav { max-width: 1080px; margin: 0 auto; padding: 12px 0; position: sticky; top: 0; z-index: 1;
  display: flex; flex-wrap: wrap; gap: 8px; background: var(--vscode-editor-background); }
button { font: inherit; font-size: 13px; padding: 4px 12px; border-radius: 3px; cursor: pointer;
  border: 1px solid var(--vscode-button-border, transparent);
  color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
button:hover { background: var(--vscode-button-secondaryHoverBackground); }
h1 { font-size: 20px; font-weight: 600; margin: 8px 0 16px; }
h2 { font-size: 16px; font-weight: 600; margin: 32px 0 8px; padding-bottom: 4px;
  border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-editorWidget-border)); }
table { border-collapse: collapse; min-width: min(640px, 100%); }
th, td { padding: 5px 10px; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums;
  border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-editorWidget-border)); }
th { font-weight: 600; color: var(--vscode-descriptionForeground); }
th:first-child, td:first-child { text-align: left; white-space: normal; padding-left: 4px; min-width: 9em; }
tbody tr:hover { background: var(--vscode-list-hoverBackground); }
a { color: var(--vscode-textLink-foreground); text-decoration: none; }
a:hover { text-decoration: underline; }
code { font-family: var(--vscode-editor-font-family); font-size: 13px; color: var(--vscode-textPreformat-foreground); }
ul { padding-left: 20px; }
li { margin: 4px 0; }
`;

// What is clicked goes to the extension: VS Code itself would look for a program that opens such a link.
const script = `
const host = acquireVsCodeApi();
addEventListener('click', (event) => {
  const clicked = event.target.closest('[data-action], a');
  if (!clicked) return;
  event.preventDefault();
  event.stopPropagation();
  host.postMessage({ action: clicked.dataset.action, link: clicked.dataset.href ?? clicked.getAttribute('href') });
}, true);
`;
