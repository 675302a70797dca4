// Runs a suite inside the web extension host, as a process of its own: it has to change Playwright's launcher.

import { runTests } from '@vscode/test-web';
import playwright from 'playwright';

const { browser, ...options } = JSON.parse(process.argv[2] ?? '{}');
const launch = playwright.chromium.launch.bind(playwright.chromium);
playwright.chromium.launch = (given) => launch({ ...given, executablePath: browser });

runTests({ browserType: 'chromium', quality: 'stable', host: 'localhost', headless: true, ...options }).then(
  () => process.exit(0),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
