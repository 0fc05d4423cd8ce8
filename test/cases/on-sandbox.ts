import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.js';
import type { Setting } from './world.js';

/** Turns on what a new server has off, so that every case can succeed, and reads files at once, so that no case waits. */
export const EVERYTHING = {
  machineLearning: true,
  realtimeTranscoding: true,
  extractionDelayMs: 0,
} satisfies SandboxOptions;

/** What cases find on a sandbox. */
export const settingOf = ({ admin, friend, productKey }: Sandbox): Setting => ({
  login: admin,
  friendId: friend.id,
  productKey,
});
