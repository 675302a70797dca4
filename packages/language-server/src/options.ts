import type { FeatureOptions } from '@nianbao/language-service';
import type { Diagnostic } from 'vscode-languageserver';
import type { Judged } from './checker.js';
import type { Client } from './client.js';
import { hashText } from './hash.js';
import type { PlaceInProject } from './projects/projects.js';
import type { Settings } from './settings.js';

/** The language and the links that hold for a file with these settings. */
export function optionsFor(
  client: Client,
  { settings, place }: { readonly settings: Settings; readonly place?: PlaceInProject | undefined },
): FeatureOptions {
  const locale = settings.language ?? client.locale;
  const template = client.ruleLinkTemplate;
  const ruleLink = (code: string) =>
    (template ?? '').replaceAll('{code}', code).replaceAll('{locale}', locale);
  return {
    ...client.features,
    locale,
    ...(template === undefined ? {} : { ruleLink }),
    ...(place ? { uriOf: (file: string) => place.space.addressOf(file) } : {}),
  };
}

/** What is said of a judged text, with a name: equal names, equal diagnostics. */
export interface ReportOn {
  readonly items: Diagnostic[];
  /** Made of the text and of all that is said, so it stays right when a file is closed and opened again. */
  readonly resultId: string;
}

/** Diagnostics of a judged document, in the client's words. */
export function reportOn(client: Client, judged: Judged, document: Parameters<Diagnose>[0]): ReportOn {
  const { engine, checked, place } = judged;
  const options = optionsFor(client, judged);
  const items = engine.features.diagnose(document, checked, options);
  const echoes = place?.space.echoesOf(place.file) ?? [];
  if (echoes.length > 0) items.push(...engine.features.echoes(document, checked, echoes, options));
  return { items, resultId: `${hashText(document.getText())}.${hashText(JSON.stringify(items))}` };
}

type Diagnose = Judged['engine']['features']['diagnose'];
