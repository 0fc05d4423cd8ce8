import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimPart, deleteOrphans, releasePart } from '../../../src/node/files/part-names.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

/** The id of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

/** The name of a part file as another process would choose it. */
const partOf = (pid: number, folder: string, host?: string): string => {
  const path = claimPart(folder);
  releasePart(path);
  const name = basename(path).replace(`-${process.pid}-`, `-${pid}-`);
  return host === undefined ? name : name.replace(/^\.immich-\w{8}/, `.immich-${host}`);
};

describe('deleteOrphans', () => {
  test('deletes the partial files of dead processes of this machine, and nothing else', async () => {
    const folder = await temporaryFolder();
    const own = claimPart(folder);
    const alive = partOf(process.ppid, folder);
    const elsewhere = partOf(await deadPid(), folder, '00000000');
    const others = [alive, elsewhere, '.immich-mine.part', 'IMG.jpg.part'];
    const orphans = [partOf(await deadPid(), folder), partOf(process.pid, folder)];
    for (const name of [basename(own), ...others, ...orphans]) await writeFile(join(folder, name), '');

    await deleteOrphans(folder);

    expect((await readdir(folder)).toSorted()).toEqual([basename(own), ...others].toSorted());
    releasePart(own);
  });

  test('lists a folder once', async () => {
    const folder = await temporaryFolder();
    await deleteOrphans(folder);
    const orphan = partOf(await deadPid(), folder);
    await writeFile(join(folder, orphan), '');
    await deleteOrphans(folder);
    expect(await readdir(folder)).toEqual([orphan]);
  });
});
