import type { OperationCases } from './world.js';

export const tagCases = {
  getAllTags: async ({ tags }, { tag }) => {
    await tag();
    return tags.list();
  },
  createTag: async ({ tags }, { tag }) =>
    tags.create({ name: 'fjord', parentId: await tag(), color: '#7f00ff' }),
  upsertTags: ({ tags }, { name }) => tags.upsert([`${name('norway')}/fjord`, name('sea')]),
  getTagById: async ({ tags }, { tag }) => tags.get(await tag()),
  updateTag: async ({ tags }, { tag }) => tags.update(await tag(), { color: null }),
  deleteTag: async ({ tags }, { tag }) => tags.delete(await tag()),
  tagAssets: async ({ tags }, { tag, photo }) => tags.tagAssets(await tag(), [await photo()]),
  untagAssets: async ({ tags }, { tag, photo }) => tags.untagAssets(await tag(), [await photo()]),
  bulkTagAssets: async ({ tags }, { tag, photo }) =>
    tags.tagMany({ tagIds: [await tag(), await tag()], assetIds: [await photo()] }),
} satisfies OperationCases;
