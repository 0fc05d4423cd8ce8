// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

/** The release of Immich that the client is generated for. */
export const RELEASE = '3.2.2';
