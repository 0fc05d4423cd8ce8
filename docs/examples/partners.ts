import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const me = await immich.users.me();
const [friend] = (await immich.users.list()).filter(({ id }) => id !== me.id);
const sharedWithId = friend?.id ?? '';

const partner = await immich.partners.create({ sharedWithId });
console.log('shared with a partner:', partner.id === sharedWithId);

const sharedBy = await immich.partners.list({ direction: 'shared-by' });
const sharedWith = await immich.partners.list({ direction: 'shared-with' });
console.log(sharedBy.length, 'can see my library,', sharedWith.length, 'let me see theirs');

// Partners whose photos you want in your own timeline, if they share with you.
for (const { id } of sharedWith) await immich.partners.update(id, { inTimeline: true });

await immich.partners.delete(sharedWithId);
