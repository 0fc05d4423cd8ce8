import { expect, test } from 'vitest';
import { RENDERERS } from '../../../../src/contract/index.js';
import type { CoveredCause, DriftReport } from '../../../../src/contract/drift/report/report.js';
import { causeOf, reportOf } from '../../../helpers/drift-reports.js';

const DURATION = 'AssetResponseDto.duration';
const MARKERS = 'GET /albums/{id}/map-markers';

const covered: CoveredCause[] = [
  {
    ...causeOf(DURATION, 'error', 'response property has another type', [
      { operation: 'GET /assets/{id}', operationId: 'getAssetInfo', clientMethods: ['assets.get'] },
    ]),
    coverage: { kind: 'adapted', by: 'response adapter', releases: 'on 2.x' },
  },
  {
    ...causeOf(MARKERS, 'error', 'path removed', [
      { operation: MARKERS, operationId: 'getAlbumMapMarkers', clientMethods: ['albums.mapMarkers'] },
    ]),
    coverage: { kind: 'limit', by: 'UnsupportedError', releases: 'on 2.x' },
  },
];

const older: Partial<DriftReport> = {
  covered,
  base: { release: '3.2.2', origin: 'openapi/immich.json' },
  revision: { release: '2.7.5', origin: 'https://photos.example.com' },
  revisionIs: 'older',
  oldestSupported: '2.0.0',
};

const formats = Object.entries(RENDERERS);

test.each(formats)('%s lists what the client adapts, and its limits', (_name, render) => {
  const out = render(reportOf([], older));
  expect(out.split(DURATION)).toHaveLength(2);
  expect(out).toContain(MARKERS);
  expect(out).toContain('response adapter');
  expect(out).toContain('UnsupportedError');
});

test.each(formats.filter(([name]) => name !== 'json'))(
  '%s reports that the server is supported',
  (_name, render) => {
    expect(render(reportOf([], older))).toContain('Supported, with 1 limit');
    expect(render(reportOf([], older))).not.toContain('The client supports Immich');
    expect(render(reportOf([], { ...older, covered: covered.slice(0, 1) }))).toMatch(/Supported(?!,)/);
    expect(render(reportOf([], { ...older, covered: [] }))).toContain('No drift');
    expect(render(reportOf([], { ...older, failOn: 'none' }))).not.toContain('Supported');
  },
);

test.each(formats.filter(([name]) => name !== 'json'))(
  '%s names the oldest release that is supported',
  (_name, render) => {
    const broken = causeOf('Tag.id', 'error', 'response property removed', []);
    const out = render(reportOf([broken], { ...older, covered: [] }));
    expect(out).toContain('The client supports Immich 2.0.0 and later.');
    expect(out).not.toContain('Supported');
  },
);
