/**
 * The groups of the client under the heading that the help shows them with, and what each holds. It is written here, so that the help of
 * the command need not read the contract; a group that is not here works, and is not listed.
 */
export const GROUPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Photos and albums:': {
    albums: 'albums, their assets and their users',
    assets: 'photos and videos: read, change, upload, download',
    assetFiles: 'the files that the server keeps of an asset',
    search: 'find assets, people and places',
    timeline: 'assets by month',
    people: 'people that are recognised in photos',
    faces: 'faces in photos',
    tags: 'tags in a tree, and the assets that have them',
    stacks: 'assets that are shown as one',
    memories: 'assets of this day in earlier years',
    duplicates: 'assets that show the same',
    map: 'places of assets',
    views: 'assets by folder',
    trash: 'empty the trash or restore from it',
  },
  'Sharing:': {
    sharedLinks: 'links that show an album or assets to anybody',
    activities: 'likes and comments',
    partners: 'users whose libraries you share',
    clusterGroups: 'users who share their people',
  },
  'Users and keys:': {
    users: 'yourself and other users',
    apiKeys: 'API keys and their permissions',
    sessions: 'devices that are logged in',
    auth: 'passwords, PIN codes and OAuth',
    notifications: 'notifications in the web app',
  },
  'Server:': {
    server: 'version, storage, features, license',
    config: 'settings that programs need',
    systemConfig: 'settings of the server',
    systemMetadata: 'what the server keeps about itself',
    jobs: 'start jobs and wait for them',
    queues: 'queues of jobs',
    libraries: 'external libraries',
    plugins: 'plugins',
    workflows: 'workflows of plugins',
    sync: 'changes since the last time',
    admin: 'users, backups and maintenance, for administrators',
  },
};
