import { describe, expect, test } from 'vitest';
import { RENDERERS, reportDrift } from '../../../../src/contract/index.js';
import { answers, having } from '../small-documents.js';

const HOSTILE = '\u001b[2J\u009b31m\n::error file=a.ts::injected\r\u2028::warning::x\u202egpj.exe';

const base = answers(having({ type: 'string', enum: ['a'], default: 'a' }));
const revision = answers(having({ type: 'string', enum: ['a', HOSTILE], default: HOSTILE }));
const report = reportDrift({
  contract: base,
  entries: {},
  base: { document: base, origin: `base ${HOSTILE}.json` },
  revision: { document: revision, origin: `revision ${HOSTILE}.json` },
  scope: { all: true },
  failOn: 'info',
});

/** What CI systems read as a command: `::` at the start of a line, also after spaces. */
const commandsIn = (text: string) =>
  text.split(/[\n\r\u2028]/).filter((line) => line.trimStart().startsWith('::'));

describe('a report on hostile values', () => {
  test('contains those values', () => {
    expect(report.facts.length).toBeGreaterThan(0);
    expect(JSON.stringify(report)).toContain('injected');
  });

  test.each(Object.keys(RENDERERS))(
    'in the format %s contains no terminal escape and no CI command from a document',
    (format) => {
      const text = RENDERERS[format as keyof typeof RENDERERS](report, {
        next: `npm run upgrade -- ${HOSTILE}`,
      });
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
      const foreign = commandsIn(text).filter(
        (line) => !/^::(error|warning|notice) (file|title)=/.test(line),
      );
      expect(foreign).toEqual([]);
      if (format !== 'github') expect(commandsIn(text)).toEqual([]);
      // The properties of an annotation are written by us.
      for (const line of commandsIn(text)) expect(line.split('::')[1]).not.toContain('a.ts');
    },
  );
});
