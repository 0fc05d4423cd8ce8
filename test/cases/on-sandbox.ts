import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.js';
import type { Setting } from './world.js';

/** Turns on what a new server has off, so that every case can succeed. */
export const EVERYTHING = { machineLearning: true, realtimeTranscoding: true } satisfies SandboxOptions;

/** What cases find on a sandbox. */
export const settingOf = ({ admin, friend, productKey }: Sandbox): Setting => ({
  login: admin,
  friendId: friend.id,
  productKey,
});
