import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { candidates } from '../../../src/cli/completion/candidates.js';
import { COMMANDS } from '../../../src/cli/commands.js';
import { immichClient } from '../../../src/cli/program.js';
import { installed } from '../../helpers/programs.js';
import { runHere } from '../../helpers/run-here.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const listed = Object.fromEntries(Object.values(COMMANDS).flatMap((group) => Object.entries(group)));
const [zsh, fish] = [installed('zsh'), installed('fish')];
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

  test.skipIf(!zsh)(`works in zsh${zsh ? '' : ' (install zsh to run)'}`, async () => {
    const { out } = await runHere(immichClient, ['completion', 'zsh']);
    const script = `compdef() {}
compadd() { print -rl -- "$names[@]" "$lines[@]" }
_files() { print files }
immich-client() { [[ $4 = none ]] || printf '%s\\t%s\\n' --taken-after 'Finds assets.' "$4" '' }
${out}
words=(immich-client search 'a b') CURRENT=3
_immich_client
words=(immich-client upload none) CURRENT=3
_immich_client`;
    const { stdout } = await promisify(execFile)('zsh', ['-f', '-c', script]);
    expect(stdout.split('\n')).toEqual([
      ...['--taken-after', 'a b'],
      ...['--taken-after  -- Finds assets.', 'a b'],
      ...['files', ''],
    ]);
  });

  test.skipIf(!fish)(`works in fish${fish ? '' : ' (install fish to run)'}`, async () => {
    const { out } = await runHere(immichClient, ['completion', 'fish']);
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'photo.jpg'), '');
    const script = `function immich-client
  test $argv[-1] = photo; or printf '%s\\t%s\\n' --taken-after 'Finds assets.'
end
${out}
complete -C 'immich-client search metadata --ta'
complete -C 'immich-client upload photo'`;
    const { stdout } = await promisify(execFile)('fish', ['--no-config', '-c', script], { cwd: folder });
    expect(stdout).toBe('--taken-after\tFinds assets.\nphoto.jpg\n');
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
