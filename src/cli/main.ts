#!/usr/bin/env node
import { surviveClosedPipes } from './closed-pipe.js';
import { listenForInterrupt } from './interrupt.js';
import { immichClient } from './program.js';

surviveClosedPipes();
listenForInterrupt();
process.exitCode = await immichClient(process.argv.slice(2));
