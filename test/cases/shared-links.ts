import type { OperationCases } from './world.js';

export const sharedLinkCases = {
  getAllSharedLinks: async ({ sharedLinks }, { link }) => {
    const { id } = await link();
    return sharedLinks.list({ id });
  },
  createSharedLink: async ({ sharedLinks }, { album, name }) =>
    sharedLinks.create({
      type: 'ALBUM',
      albumId: await album(),
      description: name('Norway'),
      expiresAt: new Date('2100-01-01'),
      allowUpload: false,
      slug: null,
    }),
  getSharedLinkById: async ({ sharedLinks }, { link }) => sharedLinks.get((await link()).id),
  updateSharedLink: async ({ sharedLinks }, { link, name }) =>
    sharedLinks.update((await link()).id, { expiresAt: null, description: name('Bergen') }),
  removeSharedLink: async ({ sharedLinks }, { link }) => sharedLinks.delete((await link()).id),
  addSharedLinkAssets: async ({ sharedLinks }, { link, photo }) =>
    sharedLinks.addAssets((await link()).id, [await photo()]),
  removeSharedLinkAssets: async ({ sharedLinks }, { link, photo }) =>
    sharedLinks.removeAssets((await link()).id, [await photo()]),
  getMySharedLink: async ({ sharedLinks }, { link }) => {
    const { key } = await link();
    return sharedLinks.me({ key });
  },
  sharedLinkLogin: async ({ sharedLinks }, { link }) => {
    const { key } = await link('open sesame');
    return sharedLinks.login({ key }, { password: 'open sesame' });
  },
} satisfies OperationCases;
