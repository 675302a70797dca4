/** What the shell is told. A host failure outweighs problems in reports: the answer is then incomplete. */
export const exitCodes = { clean: 0, problems: 1, failure: 2 } as const;

/** 0 clean or warnings only, 1 problems of error severity or too many warnings, 2 usage or host failure. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
