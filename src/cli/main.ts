#!/usr/bin/env node
import { ignoreClosedPipes } from './closed-pipe.js';
import { listenForInterrupt } from './interrupt.js';
import { immichClient } from './program.js';

ignoreClosedPipes();
listenForInterrupt();
process.exitCode = await immichClient(process.argv.slice(2));
