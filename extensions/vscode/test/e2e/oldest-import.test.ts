import { describeImport } from './import.js';

describeImport('oldest');
