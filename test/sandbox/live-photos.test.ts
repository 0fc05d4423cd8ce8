import { describe, expect, onTestFinished, test } from 'vitest';
import { createImmichClient } from '../../src/index.js';
import { startSandbox } from '../../src/sandbox/index.js';

describe.each(['2.7.5', '3.0.3'] as const)('the video of a live photo, on %s', (immich) => {
  async function library() {
    const sandbox = await startSandbox({ immich });
    onTestFinished(() => sandbox.close());
    const own = createImmichClient(sandbox);
    const friend = await own.login(sandbox.friend.email, sandbox.friend.password);
    const [still, video] = [await upload(own, 'a.jpg'), await upload(own, 'a.mov')];
    const join = (livePhotoVideoId: string | null) => own.assets.update(still, { livePhotoVideoId });
    const visibility = async () => (await own.assets.get(video)).visibility;
    return { own, friend, still, video, join, visibility };
  }

  const upload = async ({ assets }: ReturnType<typeof createImmichClient>, name: string) =>
    (await assets.upload(new File([name], name, { lastModified: 0 }))).id;

  test('is hidden, and shown again when it is unlinked', async () => {
    const { join, video, visibility } = await library();
    expect(await join(video)).toMatchObject({ livePhotoVideoId: video });
    expect(await visibility()).toBe('hidden');
    expect(await join(null)).toMatchObject({ livePhotoVideoId: null });
    expect(await visibility()).toBe('timeline');
  });

  test('must belong to the same user', async () => {
    const { own, friend, join, still } = await library();
    const refusal = (message: string) =>
      expect.objectContaining({ status: 400, body: expect.objectContaining({ message }) });
    const other = await upload(friend, 'b.mov');
    await expect(join(still)).rejects.toEqual(refusal('Live photo video must be a video'));
    await expect(join(crypto.randomUUID())).rejects.toEqual(refusal('Live photo video not found'));
    await expect(join(other)).rejects.toEqual(refusal('Live photo video does not belong to the user'));
    await expect(own.assets.upload(new File(['c'], 'c.jpg'), { livePhotoVideoId: other })).rejects.toEqual(
      refusal('Live photo video does not belong to the user'),
    );
  });
});
