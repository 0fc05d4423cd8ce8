import { expect, test } from 'vitest';
import { RENDERERS } from '../../../../src/contract/drift/render/renderers.js';
import { reportOf, SAMPLE } from '../../../helpers/drift-reports.js';

test.each(Object.entries(RENDERERS))(
  'ends without a line break, and says more of drift than of none: %s',
  (_, render) => {
    const [drift, none] = [render(SAMPLE), render(reportOf([]))];
    for (const text of [drift, none]) expect(text).toBe(text.trimEnd());
    expect(drift).toContain('AlbumResponseDto.hasSharedLink');
    expect(none).not.toContain('AlbumResponseDto.hasSharedLink');
  },
);
