import type { ClientNames } from './method-names.js';

/** Finds methods of the client by their names in the markup of a component, such as `@click="immich.trash.empty()"`. */
export function callsInMarkup(markup: string, { operations }: ClientNames): { line: number; name: string }[] {
  return markup.split('\n').flatMap((text, index) =>
    [...text.matchAll(/(?<![\w$])\w+(?:\s*\??\.\s*\w+)+/g)].flatMap(([chain]) => {
      const parts = chain.split('.').map((part) => part.replace('?', '').trim());
      const names = parts.flatMap((_, at) => [parts.slice(at, at + 3), parts.slice(at, at + 2)]);
      const name = names
        .map((each) => each.join('.'))
        .find((each) => each.includes('.') && operations.has(each));
      return name === undefined ? [] : [{ line: index + 1, name }];
    }),
  );
}
