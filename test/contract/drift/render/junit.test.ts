import { describe, expect, test } from 'vitest';
import { renderJunit } from '../../../../src/contract/drift/render/junit.js';
import { causeOf, factsOf, HOSTILE, reportOf, SAMPLE } from '../../../helpers/drift-reports.js';

const tags = { operation: 'GET /tags', operationId: 'getAllTags', clientMethods: ['tags.list'] };

/** The elements of a document in order, with their attributes unescaped; throws where it is not well-formed. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const TOKEN = /<\?xml [^?]*\?>|<\/(\w[\w-]*)>|<(\w[\w-]*)((?: \w+="[^"<]*")*)(\/?)>|[^<]+/gy;
  const open: string[] = [];
  const elements: ReturnType<typeof elementsOf> = [];
  let read = 0;
  for (const [token, closing, name, attributes = '', empty] of xml.matchAll(TOKEN)) {
    read += token.length;
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(token)) throw new Error(`A bare ampersand: ${token}`);
    if (closing !== undefined && open.pop() !== closing) throw new Error(`</${closing}> closes nothing.`);
    if (name === undefined) continue;
    if (empty !== '/') open.push(name);
    const pairs = [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      unescaped(value),
    ]);
    elements.push({ name, attributes: Object.fromEntries(pairs) });
  }
  if (read !== xml.length || open.length > 0)
    throw new Error(`Not well-formed at ${read}: ${xml.slice(read, read + 60)}`);
  return elements;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The names of the test cases, each with what became of it. */
function outcomes(xml: string): Record<string, string> {
  const results: Record<string, string> = {};
  let current = '';
  for (const { name, attributes } of elementsOf(xml)) {
    if (name === 'testcase') results[(current = attributes['name'] ?? '')] = 'passed';
    if (name === 'failure' || name === 'skipped') results[current] = name;
  }
  return results;
}

describe('renderJunit', () => {
  test('has a test case for each cause, which fails, passes or is skipped', () => {
    expect(outcomes(renderJunit(SAMPLE))).toEqual({
      'AlbumResponseDto.hasSharedLink: response property removed': 'failure',
      'GET /albums query shared: request parameter removed': 'passed',
      'MemoryCreateDto.hideAt: request limits tightened': 'passed',
      'AssetResponseDto.resized': 'skipped',
    });
  });

  test('has counts that match its test cases', () => {
    const [, suite] = elementsOf(renderJunit(SAMPLE));
    expect(suite?.attributes).toEqual({
      name: 'drift',
      tests: '4',
      failures: '1',
      errors: '0',
      skipped: '1',
    });
  });

  test('fails at the level in --fail-on', () => {
    const failures = (failOn: 'warning' | 'info' | 'none') =>
      elementsOf(renderJunit({ ...SAMPLE, failOn })).filter(({ name }) => name === 'failure').length;
    expect([failures('warning'), failures('info'), failures('none')]).toEqual([2, 3, 0]);
  });

  test('lists in a failure which calls it affects, and where', () => {
    const xml = renderJunit(SAMPLE);
    const failure = elementsOf(xml).find(({ name }) => name === 'failure');
    expect(failure?.attributes).toEqual({
      type: 'error',
      message:
        'AlbumResponseDto.hasSharedLink: response property removed -> albums.list, albums.get, albums.create, albums.update, albums.findByName',
    });
    expect(xml).toContain('GET /albums/{id} albums.get\n  response 200 application/json [');
  });

  test('has one passing test case if there is no difference', () => {
    expect(outcomes(renderJunit(reportOf([])))).toEqual({ 'no errors': 'passed' });
    const name = (failOn: 'warning' | 'info' | 'none') => outcomes(renderJunit(reportOf([], { failOn })));
    expect(name('warning')).toEqual({ 'no errors or warnings': 'passed' });
    expect(name('info')).toEqual({ 'no differences': 'passed' });
    expect(name('none')).toEqual({ 'report only': 'passed' });
  });

  test('is well-formed XML with any name', () => {
    const reached = { ...tags, operation: `GET ${HOSTILE}`, clientMethods: [HOSTILE] };
    const cause = causeOf(HOSTILE, 'error', HOSTILE, [reached], { from: HOSTILE });
    const report = reportOf([cause], {
      base: { release: HOSTILE, origin: HOSTILE },
      ignored: factsOf(cause).map((fact) => ({ ...fact, reason: HOSTILE })),
    });
    const [, , testcase] = elementsOf(renderJunit(report));
    expect(testcase?.attributes['name']).toContain(`"'><img src=x onerror=alert(1)>|\`*&\uFFFD\uFFFD[31m`);
  });
});
