import type { Messages } from './messages/index.js';

/** A usage or host failure, said in one line that names the place and the remedy. */
export class Failure extends Error {
  readonly say: (messages: Messages) => string;

  constructor(say: (messages: Messages) => string, options?: ErrorOptions) {
    super('failure', options);
    this.say = say;
  }
}

/** The failure that a file system error stands for; anything else is our own bug and is thrown on. */
export function fileFailure(name: string, error: unknown): Failure {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return new Failure((messages) => messages.files.failed(name, code), { cause: error });
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
    ? error.code
    : undefined;
}
