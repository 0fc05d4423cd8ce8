import type { Handlers, ServedOperation } from './handler.js';
import { accountHandlers } from './account.js';
import { albumUserHandlers } from './album-users.js';
import { albumHandlers } from './albums.js';
import { assetNoteHandlers } from './asset-notes.js';
import { assetHandlers } from './assets.js';
import { downloadHandlers } from './download.js';
import { exploreHandlers } from './explore.js';
import { mediaHandlers } from './media.js';
import { searchHandlers } from './search.js';
import { serverHandlers } from './server.js';
import { sharedLinkHandlers } from './shared-links.js';
import { streamHandlers } from './streams.js';
import { tagHandlers } from './tags.js';
import { trashHandlers } from './trash.js';
import { uploadHandlers } from './upload.js';
import { adminUserHandlers } from './admin-users.js';
import { apiKeyHandlers } from './api-keys.js';
import { pinCodeHandlers } from './pin-codes.js';
import { profileImageHandlers } from './profile-images.js';
import { sessionHandlers } from './sessions.js';
import { userHandlers } from './users.js';
import { userSettingHandlers } from './user-settings.js';
import { stackHandlers } from './stacks.js';
import { timelineHandlers } from './timeline.js';
import { peopleHandlers } from './people.js';
import { faceHandlers } from './faces.js';
import { activityHandlers } from './activities.js';
import { duplicateHandlers } from './duplicates.js';
import { memoryHandlers } from './memories.js';
import { notificationHandlers } from './notifications.js';
import { partnerHandlers } from './partners.js';
import { mapHandlers } from './map.js';
import { syncHandlers } from './sync.js';

/** The handlers of the operations that the sandbox serves. */
export const handlers = {
  ...accountHandlers,
  ...albumHandlers,
  ...albumUserHandlers,
  ...assetHandlers,
  ...assetNoteHandlers,
  ...downloadHandlers,
  ...exploreHandlers,
  ...mediaHandlers,
  ...searchHandlers,
  ...serverHandlers,
  ...sharedLinkHandlers,
  ...streamHandlers,
  ...tagHandlers,
  ...trashHandlers,
  ...uploadHandlers,
  ...adminUserHandlers,
  ...apiKeyHandlers,
  ...pinCodeHandlers,
  ...profileImageHandlers,
  ...sessionHandlers,
  ...userHandlers,
  ...userSettingHandlers,
  ...stackHandlers,
  ...timelineHandlers,
  ...peopleHandlers,
  ...faceHandlers,
  ...activityHandlers,
  ...duplicateHandlers,
  ...memoryHandlers,
  ...notificationHandlers,
  ...partnerHandlers,
  ...mapHandlers,
  ...syncHandlers,
} satisfies Partial<Handlers<ServedOperation>>;

/** A handler whose calls are validated against the contract; its argument type holds only then. */
export type CheckedHandler = (call: never) => unknown;

/** The handler of each operation, by id. An operation without one responds with an example. */
export const handlerTable = (): Map<string, CheckedHandler> =>
  // Immich 3.2.1 gave this operation another name.
  new Map<string, CheckedHandler>([...Object.entries(handlers), ['mergePerson', handlers.mergePersonLegacy]]);
