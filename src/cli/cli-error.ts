import { EXIT } from './exit-codes.js';

/** A failure that the command reports in one sentence: what is wrong, then what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    message: string,
    readonly exitCode: number = EXIT.usage,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
