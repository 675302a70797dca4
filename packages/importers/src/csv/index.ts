export { importCsv } from './import-csv.js';
export { readCsv } from './read-csv.js';
