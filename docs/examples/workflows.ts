import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

// What can start a workflow, and what its steps can do.
for (const { trigger, types } of await immich.workflows.triggers()) console.log(trigger, types);
const methods = await immich.plugins.methods({ trigger: 'AssetCreate' });
console.log(methods.length > 0);
const plugins = await immich.plugins.list();
console.log(plugins.length, 'plugin');

const workflow = await immich.workflows.create({
  name: 'Archive screenshots',
  trigger: 'AssetCreate',
  enabled: true,
  steps: [
    {
      method: 'immich-plugin-core#assetFileFilter',
      config: { pattern: 'screenshot', matchType: 'contains' },
    },
    { method: 'immich-plugin-core#assetArchive', config: { inverse: false } },
  ],
});
await immich.workflows.update(workflow.id, { enabled: false });
await immich.workflows.delete(workflow.id);
