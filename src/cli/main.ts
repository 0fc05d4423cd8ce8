#!/usr/bin/env node
import { immichClient } from './command.js';
import { runAsProgram } from './run-as-program.js';

await runAsProgram(immichClient, process.argv.slice(2));
