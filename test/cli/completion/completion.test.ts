import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { candidates } from '../../../src/cli/completion/candidates.js';
import { COMMANDS } from '../../../src/cli/commands.js';
import { immichClient } from '../../../src/cli/program.js';
import { runHere } from '../../helpers/run-here.js';

const listed = Object.fromEntries(Object.values(COMMANDS).flatMap((group) => Object.entries(group)));
const wordsAfter = async (...words: string[]) => (await candidates(words, listed)).map(({ word }) => word);

describe('shell completion', () => {
  test('offers commands, then their subcommands', async () => {
    expect(await wordsAfter('al')).toEqual(['albums']);
    expect(await wordsAfter('')).toEqual(Object.keys(listed));
    expect(await wordsAfter('albums', 'add-a')).toEqual(['add-assets', 'add-assets-to-albums']);
    expect(await wordsAfter('admin', 'users', 'res')).toEqual(['restore']);
    expect(await wordsAfter('sharedLinks', 'forA')).toEqual([]);
    expect(await wordsAfter('sharedLinks', 'for-a')).toEqual(['for-album', 'for-assets']);
  });

  test('offers the options of a command, and the values of an option with fixed values', async () => {
    expect(await wordsAfter('search', 'metadata', '--taken')).toEqual(['--taken-after', '--taken-before']);
    expect(await wordsAfter('search', 'metadata', '--type', '')).toEqual([
      'AUDIO',
      'IMAGE',
      'OTHER',
      'VIDEO',
    ]);
    expect(await wordsAfter('albums', 'list', '-o', 'j')).toEqual(['json', 'jsonl']);
    expect(await wordsAfter('assets', 'upload', '')).toEqual([]);
    expect(await wordsAfter('nothing', '')).toEqual([]);
  });

  test('prints one line per word, with its description', async () => {
    const { code, out } = await runHere(immichClient, ['__complete', '--', 'tags', 'ens']);
    expect([code, out]).toEqual([
      0,
      'ensure\tCreates the tags that do not exist, and returns one for each path.\n',
    ]);
  });

  test('works in bash', async () => {
    const { out } = await runHere(immichClient, ['completion', 'bash']);
    const script = `immich-client() { printf '%s\\t\\n' "one" "$@"; }\n${out}
COMP_WORDS=(immich-client albums "a b") COMP_CWORD=2
_immich_client
printf '%s|' "\${COMPREPLY[@]}"`;
    const { stdout } = await promisify(execFile)('bash', ['-c', script]);
    expect(stdout).toBe('one|__complete|--|albums|a b|');
  });

  test('has a script for each supported shell, and rejects other shells', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      expect((await runHere(immichClient, ['completion', shell])).out).toContain(
        'immich-client __complete --',
      );
    }
    const { code, err } = await runHere(immichClient, ['completion', 'tcsh']);
    expect([code, err]).toEqual([2, expect.stringContaining('Allowed choices are bash, zsh, fish')]);
  });
});
