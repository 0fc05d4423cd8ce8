#!/bin/sh
# Finds the command immich-client, and sets the output `client` to its file.
#
# Prefers the client that the project has installed, because the project's code was written for its contract. If there is none, builds the client from
# this checkout.
set -eu

installed=$(cd "$WORKING_DIRECTORY" && node -e '
  try {
    const manifest = require.resolve("immich-client/package.json");
    console.log(require("node:path").join(manifest, "..", "dist", "cli", "main.js"));
  } catch {}
')

if [ -n "$installed" ] && [ -f "$installed" ]; then
  client=$installed
else
  client=$GITHUB_ACTION_PATH/dist/cli/main.js
  if [ ! -f "$client" ]; then
    cd "$GITHUB_ACTION_PATH"
    npm ci --ignore-scripts --no-audit --no-fund
    npm run build
  fi
fi

echo "Checks with $client"
echo "client=$client" >> "$GITHUB_OUTPUT"
