import { describeClerk } from './clerk.js';

describeClerk('oldest');
