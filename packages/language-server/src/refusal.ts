import { type Connection, ResponseError } from 'vscode-languageserver';

/** Ends a request whose answer nobody waits for any more. */
export function refuseIf(over: boolean, code: number): void {
  if (over) throw new ResponseError(code, 'no longer wanted');
}

/** A fault of ours: said in the log, never to the writer of the report. */
export function logFault(connection: Connection, error: unknown): void {
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
