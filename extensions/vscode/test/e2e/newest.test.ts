import { describeClerk } from './clerk.js';

describeClerk('newest');
