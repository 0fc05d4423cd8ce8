/** `skip`: not checked, because of an earlier failure or because no option requires it. */
export type Status = 'ok' | 'warn' | 'fail' | 'skip';

/** The result of a check. */
export interface Finding {
  status: Status;
  message: string;
  /** Advice on how to fix it. */
  advice?: string;
}

export const ok = (message: string): Finding => ({ status: 'ok', message });
export const skip = (message: string): Finding => ({ status: 'skip', message });
export const warn = (message: string, advice: string): Finding => ({ status: 'warn', message, advice });
export const fail = (message: string, advice: string): Finding => ({ status: 'fail', message, advice });
