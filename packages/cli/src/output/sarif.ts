import { editReport, type Span, type TextEdit } from '@nianbao/document';
import { type RuleInfo, type Severity, severityOf } from '@nianbao/schema';
import {
  catalogue,
  fixTitle,
  type LocatedProblem,
  type LocatedRelated,
  messageOf,
  relatedMessageOf,
  rulePage,
  type SuppressedProblem,
  suggestionTitle,
} from '@nianbao/workspace';
import {
  type CheckedFile,
  type Region,
  type Reporter,
  type ReporterContext,
  regionOf,
  relatedPlace,
} from './reporter.js';
import type {
  SarifArtifact,
  SarifFix,
  SarifLevel,
  SarifLocation,
  SarifNotification,
  SarifRegion,
  SarifResult,
  SarifRule,
  SarifSuppression,
} from './sarif-types.js';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels: Readonly<Record<Severity, SarifLevel>> = { error: 'error', warning: 'warning', hint: 'note' };
const indexes: ReadonlyMap<string, number> = new Map(catalogue.map((info, index) => [info.code, index]));

/** SARIF 2.1.0, for code scanning: rules in both languages, related places, fixes, suppressions. */
export function sarifReporter(context: ReporterContext): Reporter {
  const notifications: SarifNotification[] = [];
  let first = true;
  const separated = (result: SarifResult) => {
    const text = `${first ? '' : ','}\n${JSON.stringify(result)}`;
    first = false;
    return text;
  };
  return {
    begin: () => {
      const driver = {
        name: 'nianbao',
        version: context.version,
        rules: catalogue.map((info) => ruleOf(info, context)),
      };
      const head = JSON.stringify({
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        language: context.locale,
      });
      return `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[${head.slice(0, -1)},"results":[`;
    },
    file: (file) => {
      const shown = file.problems.filter((one) => !context.quiet || one.severity === 'error');
      const results = shown.map((problem) => resultOf(problem, file, context));
      const suppressed = file.suppressed.map((one) =>
        resultOf(one.problem, file, context, [suppressionOf(one)]),
      );
      return [...results, ...suppressed].map(separated).join('');
    },
    failure: (name, text) => {
      const locations = [{ physicalLocation: { artifactLocation: artifact(name) } }];
      notifications.push({ level: 'error', message: { text }, locations });
      return '';
    },
    end: () => {
      const invocation = {
        executionSuccessful: notifications.length === 0,
        toolExecutionNotifications: notifications,
      };
      return `\n],"invocations":${JSON.stringify([invocation])}}]}\n`;
    },
  };
}

function ruleOf(info: RuleInfo, { locale }: ReporterContext): SarifRule {
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return {
    id: info.code,
    name: info.slug,
    shortDescription: { text: info.title[locale] },
    fullDescription: { text: info.what[locale] },
    help: { text: info.fix[locale], markdown: rulePage(info, locale) },
    defaultConfiguration: { level: levels[severityOf(info.class)] },
    properties: {
      class: info.class,
      since: info.since,
      derived: info.derived,
      translations: { [other]: { title: info.title[other], what: info.what[other], fix: info.fix[other] } },
    },
  };
}

function resultOf(
  problem: LocatedProblem,
  file: CheckedFile,
  context: ReporterContext,
  suppressions: readonly SarifSuppression[] = [],
): SarifResult {
  const related = problem.related.map((place, id) => ({
    id,
    message: { text: relatedMessageOf(problem, place, context.locale) },
    ...relatedLocation(place, file),
  }));
  const fixes = fixesOf(problem, file, context);
  return {
    ruleId: problem.code,
    ruleIndex: indexes.get(problem.code) ?? -1,
    level: levels[problem.severity],
    message: { text: messageOf(problem, context.locale) },
    locations: [locationOf(problem.span, file)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
    ...(suppressions.length > 0 ? { suppressions } : {}),
    properties: { path: problem.path },
  };
}

function suppressionOf({ by, reason }: SuppressedProblem): SarifSuppression {
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    ...(reason === '' ? {} : { justification: reason }),
  };
}

function relatedLocation(place: LocatedRelated, file: CheckedFile): SarifLocation {
  const { elsewhere, region } = relatedPlace(place, file);
  if (elsewhere === undefined) return locationOf(place.span, file);
  const artifactLocation = artifact(elsewhere);
  return {
    physicalLocation: region
      ? { artifactLocation, region: sarifRegionOf(place.span, region) }
      : { artifactLocation },
  };
}

function fixesOf(
  problem: LocatedProblem,
  file: CheckedFile,
  { locale }: ReporterContext,
): readonly SarifFix[] {
  const written = problem.fixes.map((fix) => fixOf(fixTitle(fix, locale), fix.edits, file));
  const { parsed } = file;
  const suggested = (parsed ? problem.suggestions : []).map((suggestion) =>
    fixOf(
      suggestionTitle(problem, suggestion, locale),
      parsed ? editReport(parsed, suggestion.edits) : [],
      file,
    ),
  );
  return [...written, ...suggested].flatMap((fix) => fix ?? []);
}

function fixOf(title: string, edits: readonly TextEdit[], file: CheckedFile): SarifFix | undefined {
  if (edits.length === 0) return undefined;
  const replacements = edits.map((edit) => ({
    deletedRegion: sarifRegion(edit, file),
    insertedContent: { text: edit.text },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: artifact(file.name), replacements }],
  };
}

function locationOf(span: Span, file: CheckedFile): SarifLocation {
  return { physicalLocation: { artifactLocation: artifact(file.name), region: sarifRegion(span, file) } };
}

function sarifRegion(span: Span, { lines }: CheckedFile): SarifRegion {
  return sarifRegionOf(span, regionOf(span, lines));
}

function sarifRegionOf(span: Span, { line, column, endLine, endColumn }: Region): SarifRegion {
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

/** A path as a URI: relative ones stay relative to the folder that the run was started in. */
function artifact(name: string): SarifArtifact {
  const path = name.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  const absolute = path.startsWith('/') || /^[a-z]%3A\//i.test(path);
  return absolute
    ? { uri: `file://${path.startsWith('/') ? '' : '/'}${path}` }
    : { uri: path, uriBaseId: '%SRCROOT%' };
}
