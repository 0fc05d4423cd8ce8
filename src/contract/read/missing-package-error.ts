/** An optional package is missing or has an unsupported release; the message names the package to install. */
export class MissingPackageError extends Error {
  override readonly name = 'MissingPackageError';
}
