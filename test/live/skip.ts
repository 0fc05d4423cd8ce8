/** Thrown where a case cannot be run here; the message is why. */
export class Skip extends Error {
  override readonly name = 'Skip';
}
