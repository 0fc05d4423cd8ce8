/** A documented shell function, and the command that does the same. */
export interface ShellFunction {
  /** Its arguments in their order: `NAME`, `[NAME]` if it can be left out, `NAME...` for one or more; a lower-case word stands for itself. */
  takes: string;
  /**
   * The command, with the same names in the place of values. A flag is left out with its value. In JSON a name stands for a JSON value, and
   * `--[no-]x=NAME` is `--x` or `--no-x` for `true` or `false`.
   */
  command: string;
  /** Differences from the shell function. */
  note?: string;
}

const BULK = 'Prints what became of each asset; the exit code is 1 if one failed.';
const ONE_PAGE = 'One page, as the server returns it.';
const LINK_SETTINGS =
  '--description DESCRIPTION --expires-at EXPIRES_AT --[no-]allow-download=ALLOW_DOWNLOAD --[no-]show-metadata=SHOW_METADATA';
const LINK_ARGUMENTS = '[DESCRIPTION] [EXPIRES_AT] [ALLOW_DOWNLOAD] [SHOW_METADATA]';
const NO_UPLOADS = 'The link does not allow uploads.';

/** The documented names. One name has two forms, by its first argument. */
export const SHELL_FUNCTIONS: Readonly<Record<string, readonly ShellFunction[]>> = {
  list_albums: [{ takes: '', command: 'albums list' }],
  create_album: [
    { takes: 'NAME [DESCRIPTION]', command: 'albums create --album-name NAME --description DESCRIPTION' },
  ],
  get_album: [{ takes: 'ALBUM_ID', command: 'albums get ALBUM_ID' }],
  update_album: [{ takes: 'ALBUM_ID JSON', command: 'albums update ALBUM_ID --body JSON' }],
  delete_album: [{ takes: 'ALBUM_ID', command: 'albums delete ALBUM_ID --yes' }],
  add_assets_to_album: [
    { takes: 'ALBUM_ID ASSET_ID...', command: 'albums add-assets ALBUM_ID ASSET_ID...', note: BULK },
  ],
  remove_assets_from_album: [
    { takes: 'ALBUM_ID ASSET_ID...', command: 'albums remove-assets ALBUM_ID ASSET_ID...', note: BULK },
  ],
  upload_asset: [
    {
      takes: 'FILE [DEVICE_ID]',
      command: 'assets upload FILE',
      note: 'DEVICE_ID has no effect: Immich 3 does not store it. Folders: immich-client upload PATHS...',
    },
  ],
  get_asset: [{ takes: 'ASSET_ID', command: 'assets get ASSET_ID' }],
  update_asset: [{ takes: 'ASSET_ID JSON', command: 'assets update ASSET_ID --body JSON' }],
  delete_asset: [
    { takes: 'ASSET_ID', command: 'assets delete ASSET_ID --yes', note: 'Moves the asset to the trash.' },
  ],
  download_asset: [
    {
      takes: 'ASSET_ID PATH',
      command: 'assets download ASSET_ID --out PATH --overwrite',
      note: 'The file gets its name when its checksum is right.',
    },
  ],
  search_assets: [
    {
      takes: 'JSON',
      command: 'api POST /search/metadata --body JSON',
      note: `${ONE_PAGE} All results: immich-client search metadata --body JSON`,
    },
  ],
  smart_search: [
    {
      takes: 'QUERY [LIMIT=20]',
      command: 'api POST /search/smart --body {"query":QUERY,"size":LIMIT}',
      note: `${ONE_PAGE} The assets alone: immich-client search smart --query QUERY --limit LIMIT`,
    },
  ],
  get_all_tags: [{ takes: '', command: 'tags list' }],
  create_tag: [{ takes: 'NAME [COLOR]', command: 'tags create --name NAME --body-color COLOR' }],
  upsert_tags: [{ takes: 'JSON', command: 'tags upsert --body JSON' }],
  get_tag_by_id: [{ takes: 'TAG_ID', command: 'tags get TAG_ID' }],
  update_tag: [{ takes: 'TAG_ID JSON', command: 'tags update TAG_ID --body JSON' }],
  delete_tag: [{ takes: 'TAG_ID', command: 'tags delete TAG_ID --yes' }],
  tag_assets: [{ takes: 'TAG_ID ASSET_ID...', command: 'tags tag-assets TAG_ID ASSET_ID...', note: BULK }],
  untag_assets: [
    { takes: 'TAG_ID ASSET_ID...', command: 'tags untag-assets TAG_ID ASSET_ID...', note: BULK },
  ],
  bulk_tag_assets: [{ takes: 'JSON', command: 'tags tag-many --body JSON', note: BULK }],
  get_all_shared_links: [{ takes: '', command: 'shared-links list' }],
  create_shared_link: [{ takes: 'JSON', command: 'shared-links create --body JSON' }],
  create_simple_shared_link: [
    {
      takes: `album ALBUM_ID ${LINK_ARGUMENTS}`,
      command: `shared-links for-album ALBUM_ID ${LINK_SETTINGS}`,
      note: NO_UPLOADS,
    },
    {
      takes: `assets ASSET_ID ${LINK_ARGUMENTS}`,
      command: `shared-links for-assets ASSET_ID ${LINK_SETTINGS}`,
      note: NO_UPLOADS,
    },
  ],
  get_my_shared_link: [
    {
      takes: '[KEY]',
      command: 'shared-links me --key KEY',
      note: 'The server refuses it without the key of a link.',
    },
  ],
  get_shared_link_by_id: [{ takes: 'LINK_ID', command: 'shared-links get LINK_ID' }],
  update_shared_link: [{ takes: 'LINK_ID JSON', command: 'shared-links update LINK_ID --body JSON' }],
  remove_shared_link: [{ takes: 'LINK_ID', command: 'shared-links delete LINK_ID --yes' }],
  add_shared_link_assets: [
    { takes: 'LINK_ID ASSET_ID...', command: 'shared-links add-assets LINK_ID ASSET_ID...', note: BULK },
  ],
  remove_shared_link_assets: [
    { takes: 'LINK_ID ASSET_ID...', command: 'shared-links remove-assets LINK_ID ASSET_ID...', note: BULK },
  ],
  ping_server: [{ takes: '', command: 'server ping' }],
  get_server_version: [{ takes: '', command: 'server version' }],
  get_about_info: [{ takes: '', command: 'server about' }],
  get_server_config: [{ takes: '', command: 'server config' }],
  get_server_features: [{ takes: '', command: 'server features' }],
  get_server_statistics: [{ takes: '', command: 'server statistics' }],
  get_storage: [{ takes: '', command: 'server storage' }],
  get_supported_media_types: [{ takes: '', command: 'server media-types' }],
  get_theme: [{ takes: '', command: 'server theme', note: 'Immich 2 only.' }],
  get_version_check: [{ takes: '', command: 'server version-check' }],
  get_version_history: [{ takes: '', command: 'server version-history' }],
  get_apk_links: [{ takes: '', command: 'server apk-links' }],
  get_server_license: [{ takes: '', command: 'server license', note: 'Prints null if there is no license.' }],
  set_server_license: [
    {
      takes: 'LICENSE_KEY ACTIVATION_KEY',
      command: 'server set-license --license-key LICENSE_KEY --activation-key ACTIVATION_KEY',
    },
  ],
  delete_server_license: [{ takes: '', command: 'server delete-license --yes' }],
  test_connection: [{ takes: '', command: 'check' }],
};
