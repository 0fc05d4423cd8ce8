import { kebabCase } from '../kebab-case.js';

/** The words of a method's command: `admin.databaseBackups.list` is `admin database-backups list`. */
export const commandWords = (client: string): string[] => client.split('.').map(kebabCase);

/** The kind of object that a group contains, for the names of its ids: `people` contains a `person`. */
export function singular(group: string): string {
  const name = kebabCase(group.split('.').at(-1) ?? '');
  if (name === 'people') return 'person';
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return name.endsWith('s') ? name.slice(0, -1) : name;
}
