import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const photo = await immich.search.metadata({ originalFileName: 'temple.jpg' }).first();
const assetId = photo?.id ?? '';

// A person, and a face in a photo. The box is in pixels of an image of this size.
const ada = await immich.people.create({ name: 'Ada', birthDate: '1990-12-10' });
const image = { imageWidth: photo?.width ?? 0, imageHeight: photo?.height ?? 0 };
await immich.faces.create({ assetId, personId: ada.id, ...image, x: 10, y: 10, width: 40, height: 40 });

for await (const asset of immich.people.assets(ada.id))
  console.log(ada.name, 'is in', asset.originalFileName);
const [face] = await immich.faces.list({ id: assetId });
console.log(face?.sourceType, face?.boundingBoxX1, face?.boundingBoxX2);

// The same person was recognised twice: the second becomes part of the first.
const lovelace = await immich.people.create({ name: 'A. Lovelace' });
const [merged] = await immich.people.mergeInto(ada.id, { ids: [lovelace.id] });
console.log('merged:', merged?.success);

await immich.people.update(ada.id, { isHidden: true });
console.log((await immich.people.list().toArray()).length, 'visible');
console.log((await immich.people.list({ withHidden: true }).toArray()).length, 'with hidden people');
await immich.people.delete(ada.id);
