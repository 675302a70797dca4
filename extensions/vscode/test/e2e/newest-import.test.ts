import { describeImport } from './import.js';

describeImport('newest');
