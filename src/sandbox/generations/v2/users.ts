import { badRequest, notFound, Refusal } from '../../errors.js';
import type { Call, Handler } from '../../handlers/handler.js';
import { EMAIL_TAKEN } from '../../handlers/users.js';

/** User operations with other error messages in 2.x than in 3.x. */
export const userOperations = {
  createUserAdmin: (call: Call<'createUserAdmin'>, v3: Handler<'createUserAdmin'>) =>
    reworded(() => v3(call), 'User exists'),

  updateUserAdmin: (call: Call<'updateUserAdmin'>, v3: Handler<'updateUserAdmin'>) =>
    reworded(() => v3(call), EMAIL_IN_USE),

  updateMyUser: (call: Call<'updateMyUser'>, v3: Handler<'updateMyUser'>) =>
    reworded(() => v3(call), EMAIL_IN_USE),

  getProfileImage(call: Call<'getProfileImage'>, v3: Handler<'getProfileImage'>): void {
    const user = call.library.users.get(call.path.id);
    if (!user) throw badRequest('User not found');
    if (!user.profileImage) throw notFound('User does not have a profile image');
    v3(call);
  },
};

const EMAIL_IN_USE = 'Email already in use by another account';

function reworded<T>(change: () => T, message: string): T {
  try {
    return change();
  } catch (error) {
    if (!(error instanceof Refusal) || error.message !== EMAIL_TAKEN) throw error;
    throw badRequest(message);
  }
}
