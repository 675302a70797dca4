import { githubReporter } from './github.js';
import { jsonReporter } from './json.js';
import { junitReporter } from './junit.js';
import { prettyReporter } from './pretty.js';
import type { Reporter, ReporterContext } from './reporter.js';
import { sarifReporter } from './sarif.js';

/** The formats that a check can be written in. */
export const outputFormats = ['pretty', 'json', 'sarif', 'github', 'junit'] as const;

/** One of the formats. */
export type OutputFormat = (typeof outputFormats)[number];

/** The writer of a format. */
export function createReporter(format: OutputFormat, context: ReporterContext): Reporter {
  switch (format) {
    case 'pretty':
      return prettyReporter(context);
    case 'json':
      return jsonReporter(context);
    case 'sarif':
      return sarifReporter(context);
    case 'github':
      return githubReporter(context);
    case 'junit':
      return junitReporter(context);
  }
}
