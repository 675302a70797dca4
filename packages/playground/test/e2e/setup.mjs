// Runs once before the tests: which browsers there are. Nothing but them is needed.
import { findFirefox } from '../../../../extensions/vscode/test/e2e/setup/firefox.mjs';
import { ensureSystemParts } from '../../../../extensions/vscode/test/e2e/setup/system.mjs';

export function setup(project) {
  const notHere = { missing: 'the page needs no VS Code' };
  project.provide('parts', {
    ...ensureSystemParts(),
    firefox: findFirefox(),
    newest: notHere,
    oldest: notHere,
    web: notHere,
  });
}
