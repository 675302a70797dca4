import type { FeatureOptions } from '@nianbao/language-service';
import type { Judged } from './checker.js';
import type { Session } from './session.js';
import type { Settings } from './settings.js';

/** The language and the links that hold for a file with these settings. */
export function optionsFor({ client }: Pick<Session, 'client'>, settings: Settings): FeatureOptions {
  const locale = settings.language ?? client.locale;
  const template = client.ruleLinkTemplate;
  const ruleLink = (code: string) =>
    (template ?? '').replaceAll('{code}', code).replaceAll('{locale}', locale);
  return { ...client.features, locale, ...(template === undefined ? {} : { ruleLink }) };
}

/** Diagnostics of a judged document, in the client's words. */
export function diagnosticsOf(
  session: Pick<Session, 'client'>,
  judged: Judged,
  document: Parameters<Diagnose>[0],
) {
  const { engine, settings, checked } = judged;
  return engine.features.diagnose(document, checked, optionsFor(session, settings));
}

type Diagnose = Judged['engine']['features']['diagnose'];
