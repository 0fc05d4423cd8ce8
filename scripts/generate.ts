import { readFileSync, writeFileSync } from 'node:fs';
import { generateOperations, generateTypes } from '../src/contract/generate.js';
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../openapi/${name}`, import.meta.url), 'utf8'));
const contract = read('immich.json'),
  entries = read('operations.json');
writeFileSync(new URL('../generated/openapi.ts', import.meta.url), await generateTypes(contract, entries));
writeFileSync(
  new URL('../generated/operations.ts', import.meta.url),
  await generateOperations(contract, entries),
);
