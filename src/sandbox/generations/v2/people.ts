import { readableAsset } from '../../handlers/access.js';
import type { Call, Handler } from '../../handlers/handler.js';

/** People operations that 2.x handles differently from 3.x. */
export const peopleOperations = {
  createFace(call: Call<'createFace'>, v3: Handler<'createFace'>): void {
    readableAsset(call.body.assetId, 'asset.read', call);
    v3(call);
  },
};
