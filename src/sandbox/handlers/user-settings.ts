import { badRequest, notFound } from '../errors.js';
import type { Handlers } from './handler.js';
import { now } from '../state/clock.js';
import { changePreferences } from '../state/users.js';

type SettingOperations =
  | 'getMyPreferences'
  | 'updateMyPreferences'
  | 'getUserLicense'
  | 'setUserLicense'
  | 'deleteUserLicense'
  | 'getUserOnboarding'
  | 'setUserOnboarding'
  | 'deleteUserOnboarding';

/** Settings of the user's own account. */
export const userSettingHandlers: Handlers<SettingOperations> = {
  getMyPreferences: ({ caller }) => caller.user.preferences,

  updateMyPreferences({ body, caller: { user } }) {
    changePreferences(user, body);
    return user.preferences;
  },

  getUserLicense({ caller: { user } }) {
    if (!user.license) throw notFound();
    return user.license;
  },

  setUserLicense({ body, caller: { user }, library: { productKey } }) {
    if (body.licenseKey !== productKey.licenseKey || body.activationKey !== productKey.activationKey) {
      throw badRequest('Invalid license key');
    }
    user.license = { ...body, activatedAt: now() };
    return user.license;
  },

  deleteUserLicense({ caller: { user } }) {
    user.license = null;
  },

  getUserOnboarding: ({ caller: { user } }) => ({ isOnboarded: user.isOnboarded }),

  setUserOnboarding({ body, caller: { user } }) {
    user.isOnboarded = body.isOnboarded;
    return { isOnboarded: user.isOnboarded };
  },

  deleteUserOnboarding({ caller: { user } }) {
    user.isOnboarded = false;
  },
};
