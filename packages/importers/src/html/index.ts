export { importHtml } from './import-html.js';
export { readHtml } from './read-html.js';
