import type { Library } from './library.js';

/** The users who share their assets with a user. */
export const partnersSharingWith = (userId: string, { partners, users }: Library): string[] =>
  partners
    .filter(
      ({ sharedWithId, sharedById }) => sharedWithId === userId && users.get(sharedById)?.deletedAt === null,
    )
    .map(({ sharedById }) => sharedById);

/** The partners whose assets the user has on the timeline. */
export const partnersInTimeline = (userId: string, library: Library): string[] =>
  partnersSharingWith(userId, library).filter((id) =>
    library.partners.some(
      ({ sharedById, sharedWithId, inTimeline }) =>
        sharedById === id && sharedWithId === userId && inTimeline,
    ),
  );
