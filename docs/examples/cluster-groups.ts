import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const { clusterGroupId = '', id } = await immich.users.me();
const [friend] = (await immich.users.list()).filter((user) => user.id !== id);

// Invite a user to your group.
await immich.clusterGroups.createRequest(clusterGroupId, { userId: friend?.id ?? '' });
const sent = await immich.clusterGroups.listSentRequests(clusterGroupId);
console.log(sent.length, 'request');

// What the other user does.
for (const request of await immich.clusterGroups.listRequests()) {
  await immich.clusterGroups.acceptRequest(request.id);
}

const members = await immich.clusterGroups.users(clusterGroupId);
console.log(members.length > 0);
// Group the faces of all members again.
await immich.clusterGroups.regeneratePeople(clusterGroupId);
