import { isArgumentError } from '../../index.js';
import { printableLine } from '../../values/printable.js';
import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-codes.js';

/** The error that ended a transfer. A key without a permission is an argument of the client, but a credential of the command. */
export const transferError = (error: unknown): unknown =>
  isArgumentError(error) && error.message.startsWith('`apiKey` lacks')
    ? new CliError(printableLine(error.message.replace('`apiKey`', 'The API key')), EXIT.credentials, {
        cause: error,
      })
    : error;
