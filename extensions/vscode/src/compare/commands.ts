import { commands, Disposable, type Uri, window } from 'vscode';
import type { Client } from '../protocol.js';
import { say } from '../say.js';
import { type Comparison, compareReports, type Pair } from './comparison.js';
import { ComparisonPanels } from './panel.js';
import { pickReport } from './pick-report.js';
import { ComparisonTexts, drawsPages } from './text.js';

/** The commands 对比上年 and 对比两份年报. They answer the comparison that they show. */
export function registerComparisons(client: Client): Disposable {
  const panels = drawsPages ? new ComparisonPanels(client) : new ComparisonTexts();
  const show = async (pair: Pair) => {
    const comparison = await compareReports(client, pair, drawsPages);
    if (comparison !== null) await panels.show(pair.uri, comparison);
    return comparison;
  };
  return Disposable.from(
    panels,
    commands.registerCommand('nianbao.compare', (from?: Uri | Pair) => compareWithEarlier(from, show)),
    commands.registerCommand('nianbao.compareReports', async (clicked?: Uri, chosen?: readonly Uri[]) => {
      const pair = await pairOf(client, clicked, chosen ?? []);
      if (pair === undefined) return null;
      const comparison = await show(pair);
      if (comparison === null)
        void window.showWarningMessage(say('One of the two files is no annual report.'));
      return comparison;
    }),
  );
}

type Show = (pair: Pair) => Promise<Comparison | null>;

// A code lens names both reports, a menu the file that was clicked on, the palette none.
async function compareWithEarlier(from: Uri | Pair | undefined, show: Show): Promise<Comparison | null> {
  const pair = pairFrom(from);
  if (pair === undefined) {
    void window.showWarningMessage(say('Open an annual report (*.nianbao.yaml) first.'));
    return null;
  }
  const comparison = await show(pair);
  if (comparison === null) await offerOthers();
  return comparison;
}

function pairFrom(from: Uri | Pair | undefined): Pair | undefined {
  if (from !== undefined && 'uri' in from) return from;
  const uri = from ?? reportInEditor();
  return uri && { uri: uri.toString() };
}

function reportInEditor(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'nianbao' ? document.uri : undefined;
}

async function offerOthers(): Promise<void> {
  const choose = say('Choose two reports…');
  const answer = await window.showInformationMessage(
    say('No report of the same organ for an earlier year was found in this project.'),
    choose,
  );
  if (answer === choose) await commands.executeCommand('nianbao.compareReports');
}

/** Two files that were marked in the explorer, else two that are asked for, the earlier one first. */
async function pairOf(
  client: Client,
  clicked: Uri | undefined,
  chosen: readonly Uri[],
): Promise<Required<Pair> | undefined> {
  const [first, second] = chosen;
  if (chosen.length === 2 && first && second) {
    // Marked in any order: names and folders of reports carry the year.
    const [a, b] = [first.toString(), second.toString()].sort();
    return a !== undefined && b !== undefined ? { uri: b, with: a } : undefined;
  }
  const here = (clicked ?? reportInEditor())?.toString();
  const placeHolder = say('Organ and year');
  const a = await pickReport(client, { title: say('Compare two reports (1/2): the first'), placeHolder });
  if (a === undefined) return undefined;
  const title = say('Compare two reports (2/2): the second');
  const b = await pickReport(client, { title, placeHolder, first: here });
  return b === undefined ? undefined : { uri: b, with: a };
}
