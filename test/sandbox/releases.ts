import { applyOverrides } from '../../scripts/overrides.js';
import type { OpenApiDocument } from '../../src/contract/read/document.js';
import { generationOf } from '../../src/sandbox/generations/releases.js';
import { asEnforced } from '../../src/sandbox/generations/v2/enforced.js';
import type { ImmichRelease } from '../../src/sandbox/index.js';

/** Every release that the sandbox can be. */
export const RELEASES: ImmichRelease[] = ['2.7.5', '3.0.3', '3.2.0'];

/** The contract of a release without the lies that its document tells. */
export function keptContract(release: ImmichRelease): OpenApiDocument {
  const { contract } = generationOf(release);
  return release === '2.7.5' ? asEnforced(contract) : applyOverrides(contract);
}
