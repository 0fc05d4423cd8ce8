import { correct } from '../../src/contract/generate/overrides.js';
import type { OpenApiDocument } from '../../src/contract/read/document.js';
import { generationOf, RELEASES } from '../../src/sandbox/generations/releases.js';
import { asEnforced } from '../../src/sandbox/generations/v2/enforced.js';
import type { ImmichRelease } from '../../src/sandbox/index.js';
import { createValidator, type Validator } from '../../src/sandbox/validator.js';

export { RELEASES };

/**
 * The contract of a release without the errors of its document. It is created once, because tests do not change it.
 */
export function keptContract(release: ImmichRelease): OpenApiDocument {
  return kept(release).contract;
}

/** The validator of {@link keptContract}, whose schemas are compiled once for all tests of a file. */
export function keptValidator(release: ImmichRelease): Validator {
  return kept(release).validator;
}

const made = new Map<ImmichRelease, { contract: OpenApiDocument; validator: Validator }>();

function kept(release: ImmichRelease): { contract: OpenApiDocument; validator: Validator } {
  const known = made.get(release);
  if (known) return known;
  const { contract: documented } = generationOf(release);
  const contract = release === '2.7.5' ? asEnforced(documented) : correct(documented).corrected;
  const added = { contract, validator: createValidator(contract) };
  made.set(release, added);
  return added;
}
