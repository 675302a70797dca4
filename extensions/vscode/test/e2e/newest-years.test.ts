import { describeYears } from './years.js';

describeYears('newest');
