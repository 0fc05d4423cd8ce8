/** Exit codes of the command. For `drift`, 1 means drift, and 2 means that the check could not run. */
export const EXIT = {
  done: 0,
  /** Some or all of the work failed. */
  failed: 1,
  /** Wrong arguments; nothing was sent. */
  usage: 2,
  /** No credential, or one that the server refuses. */
  credentials: 3,
  /** No server at the address. */
  unreachable: 4,
  /** Ctrl-C, as shells count it: 128 and the number of the signal. */
  interrupted: 130,
} as const;
