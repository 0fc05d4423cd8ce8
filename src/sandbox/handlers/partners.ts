import type { Caller } from '../auth.js';
import { badRequest, failed, noAccess } from '../errors.js';
import type { Handlers } from './handler.js';
import type { Partner } from '../state/accounts.js';
import { type Library, userOf } from '../state/library.js';
import { activeUser } from '../state/users.js';
import type { Schemas } from '../state/records.js';
import { userView } from '../views/users.js';

type PartnerOperations =
  'getPartners' | 'createPartner' | 'createPartnerDeprecated' | 'updatePartner' | 'removePartner';

interface Asking {
  caller: Caller;
  library: Library;
}

export const partnerHandlers: Handlers<PartnerOperations> = {
  /** `shared-by` returns users who can see your assets, `shared-with` users whose assets you can see. */
  getPartners({ query, caller, library }) {
    const isByCaller = query.direction === 'shared-by';
    return library.partners
      .filter(({ sharedById, sharedWithId }) => (isByCaller ? sharedById : sharedWithId) === caller.user.id)
      .filter((partner) => activeUser(library, isByCaller ? partner.sharedWithId : partner.sharedById))
      .map((partner) =>
        partnerView(partner, isByCaller ? partner.sharedWithId : partner.sharedById, library),
      );
  },

  createPartner: (call) => share(call.body.sharedWithId, call),

  createPartnerDeprecated: (call) => share(call.path.id, call),

  /** The recipient decides what is in their timeline. */
  updatePartner({ path, body, caller, library }) {
    const partner = find(path.id, caller.user.id, library);
    if (!partner) throw noAccess('partner.update');
    partner.inTimeline = body.inTimeline;
    return partnerView(partner, path.id, library);
  },

  removePartner({ path, caller, library }) {
    const partner = find(caller.user.id, path.id, library);
    if (!partner) throw badRequest('Partner not found');
    library.partners = library.partners.filter((other) => other !== partner);
  },
};

function share(sharedWithId: string, { caller, library }: Asking): Schemas['PartnerResponseDto'] {
  const sharedById = caller.user.id;
  if (find(sharedById, sharedWithId, library)) throw badRequest('Partner already exists');
  // The database rejects an unknown user.
  if (!library.users.has(sharedWithId)) throw failed('create partner');
  const partner = { sharedById, sharedWithId, inTimeline: false };
  library.partners.push(partner);
  return partnerView(partner, sharedWithId, library);
}

const find = (sharedById: string, sharedWithId: string, { partners }: Library): Partner | undefined =>
  partners.find((one) => one.sharedById === sharedById && one.sharedWithId === sharedWithId);

const partnerView = (
  { inTimeline }: Partner,
  userId: string,
  library: Library,
): Schemas['PartnerResponseDto'] => ({ ...userView(userOf(library, userId)), inTimeline });
