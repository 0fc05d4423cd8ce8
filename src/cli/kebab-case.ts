/** `addAssets` as `add-assets`, `startOAuth` as `start-oauth`, `logout_token` as `logout-token`. */
export const kebabCase = (name: string): string =>
  name
    .replaceAll('_', '-')
    .replaceAll(/(?<=[a-z\d])[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();
