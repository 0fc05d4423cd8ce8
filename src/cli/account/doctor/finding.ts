/** `skip`: not checked, because of an earlier failure or because nothing asked for it. */
export type Status = 'ok' | 'warn' | 'fail' | 'skip';

/** What a check found. */
export interface Finding {
  status: Status;
  message: string;
  /** What to do about it. */
  advice?: string;
}

export const ok = (message: string): Finding => ({ status: 'ok', message });
export const skip = (message: string): Finding => ({ status: 'skip', message });
export const warn = (message: string, advice: string): Finding => ({ status: 'warn', message, advice });
export const fail = (message: string, advice: string): Finding => ({ status: 'fail', message, advice });
