import { randomUUID } from 'node:crypto';
import { badRequest, failed, notFound } from '../errors.js';
import { sendFile } from '../files.js';
import type { Handlers } from './handler.js';
import { now } from '../state/clock.js';
import { activeUser } from '../state/users.js';
import { uploadedFile } from '../uploads.js';
import { PIXEL_WEBP } from '../state/pixels.js';

type ImageOperations = 'createProfileImage' | 'getProfileImage' | 'deleteProfileImage';

export const profileImageHandlers: Handlers<ImageOperations> = {
  /** A server creates a thumbnail of the file; in the sandbox, every profile image has one pixel. */
  createProfileImage({ caller: { user }, request }) {
    if (!uploadedFile(request, 'file')) throw failed('create profile image');
    const path = `/usr/src/app/upload/profile/${user.id}/${randomUUID()}.webp`;
    user.profileImage = { path, bytes: PIXEL_WEBP };
    user.profileChangedAt = now();
    return { userId: user.id, profileImagePath: path, profileChangedAt: user.profileChangedAt };
  },

  getProfileImage({ path, library, request, response }) {
    const user = activeUser(library, path.id);
    if (!user?.profileImage) throw notFound();
    const { bytes } = user.profileImage;
    sendFile({ bytes, mimeType: 'image/webp', modifiedAt: user.profileChangedAt }, request, response);
  },

  deleteProfileImage({ caller: { user } }) {
    if (!user.profileImage) throw badRequest("Can't delete a missing profile Image");
    user.profileImage = null;
    user.profileChangedAt = now();
  },
};
