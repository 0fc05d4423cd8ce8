/** An optional package is not installed, or not in a release that does; the message says what to install. */
export class MissingPackageError extends Error {
  override readonly name = 'MissingPackageError';
}
