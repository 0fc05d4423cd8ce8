import { createImmichClient } from 'immich-client';
import { startSandbox } from 'immich-client/sandbox';

for (const release of ['2.7.5', '3.0.3'] as const) {
  const sandbox = await startSandbox({ immich: release });
  try {
    const immich = createImmichClient(sandbox);
    const { id } = await immich.assets.upload(new File(['x'], 'test.jpg'));
    const album = await immich.albums.create({ albumName: 'Test', assetIds: [id] });
    console.log(release, album.assetCount);
  } finally {
    await sandbox.close();
  }
}
