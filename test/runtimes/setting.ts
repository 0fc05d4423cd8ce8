/** What the calls are given. It is passed to other runtimes as JSON. */
export interface Setting {
  url: string;
  apiKey: string;
  email: string;
  password: string;
  /** Options of a client without a credential. */
  anonymous: { url: string };
  /** An address where no server listens. */
  stoppedUrl: string;
  /** A JPEG in Base64. */
  photo: string;
}

/** How the calls went, in their order. */
export type Outcomes = Outcome[];

export interface Outcome {
  call: string;
  /** The message of the error of a call that failed. */
  error?: string;
}
