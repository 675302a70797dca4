import { describeYears } from './years.js';

describeYears('oldest');
