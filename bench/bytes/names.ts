export const OURS = 'immich-client';
export const FETCH = 'fetch, FormData, openAsBlob';
export const SDK = '@immich/sdk 3.2.2';
export const CURL = 'curl';
