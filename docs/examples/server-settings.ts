import { type AdminConfig, createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

// Without a login: what the login page needs.
const { passwordLogin, oauth } = await immich.with({ apiKey: undefined }).config.getPublic();
console.log('password login:', passwordLogin.enabled, 'OAuth:', oauth.enabled);

// With a login: what an app needs.
const { trash, map } = await immich.config.get();
console.log('days in the trash:', trash.days, 'map:', map.enabled);

// As an administrator: all settings. An update replaces all of them, so send all of them back.
const settings = (await immich.admin.config.get()) as AdminConfig;
await immich.admin.config.update({ ...settings, trash: { enabled: true, days: 30 } });
const defaults = await immich.admin.config.getDefaults();
console.log(Object.keys(defaults.trash).sort());

const { presetOptions } = await immich.systemConfig.storageTemplateOptions();
console.log('presets of the storage template:', presetOptions.length > 0);
const { releaseVersion } = await immich.systemMetadata.versionCheckState();
console.log('newest release that the server found:', typeof releaseVersion);
