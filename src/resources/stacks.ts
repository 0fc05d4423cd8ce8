import { StacksOperations } from '../../generated/resources/stacks.js';
import { ArgumentError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import type { Stack } from '../types.js';
import { call, type Signatures, ids } from './check-arguments.js';

/** Stacks: groups of assets that are shown as one, with a cover. */
export class StacksResource extends StacksOperations {
  /**
   * Returns the stack whose cover is the first of these assets and that holds all of them (it may hold more). Creates
   * the stack if there is none. Assets in another stack move to the new one; if the cover of a stack is among them, the
   * whole stack moves. Pass at least 2 different IDs.
   *
   * `GET /stacks` and `POST /stacks`, permissions `stack.read` and `stack.create`.
   */
  async ensure(assetIds: readonly string[], options?: RequestOptions): Promise<Stack> {
    const wanted = [...new Set(assetIds)];
    const [primaryAssetId] = wanted;
    if (primaryAssetId === undefined || wanted.length < 2) {
      throw new ArgumentError(
        '`assetIds` must contain at least 2 different IDs; the first is the cover of the stack.',
      );
    }
    const stacks = await this.list({ primaryAssetId }, options);
    const holdsAll = ({ assets }: Stack) => {
      const held = new Set(assets.map(({ id }) => id));
      return wanted.every((id) => held.has(id));
    };
    // An older server might ignore the filter.
    const found = stacks.find((stack) => stack.primaryAssetId === primaryAssetId && holdsAll(stack));
    return found ?? this.create({ assetIds: wanted }, options);
  }

  /** @internal */
  static override signatures(): Signatures<Omit<StacksResource, keyof StacksOperations>> {
    return {
      ensure: call({ assetIds: ids }),
    };
  }
}
