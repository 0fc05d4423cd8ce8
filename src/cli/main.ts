#!/usr/bin/env node
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { driftCommand } from './drift.js';
import { DRIFT_USAGE } from './drift-options.js';
import { runAsProgram } from './run-as-program.js';

// The package refers to itself, so that source and build find its files alike.
const { resolve } = createRequire(import.meta.url);

await runAsProgram(async ([command, ...args]) => {
  if (command === 'drift') return driftCommand(args, dirname(resolve('immich-client/openapi/immich.json')));
  const isAsked = command === '--help' || command === '-h' || command === 'help';
  (isAsked ? console.log : console.error)(`Usage: immich-client drift [options]\n\n${DRIFT_USAGE}`);
  return isAsked ? 0 : 2;
}, process.argv.slice(2));
