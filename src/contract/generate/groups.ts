import { docComment } from './comment.js';
import { groupFileName, groupTypeName } from './resources.js';
import { upperFirst } from './type-names.js';

/** Code of `groups.ts`: the class of each group, which a program can import alone: `people`, `adminUsers`. */
export const groupsFile = (groups: Iterable<string>): string =>
  [...groups]
    .map(
      (group) =>
        `export { ${groupTypeName(group)} as ${exportName(group)} } from './resources/${groupFileName(group)}.js';\n`,
    )
    .join('');

/** Code of `client-groups.ts`: the position of each group in the client, such as `people` and `admin.users`. */
export function clientGroupsFile(groups: Iterable<string>): string {
  const names = [...groups];
  const parents = [...new Set(names.filter(isNested).map(parentOf))];
  const members = (of: (group: string) => boolean, nameOf: (group: string) => string) =>
    names.filter(of).map((group) => `readonly ${nameOf(group)}: ${groupTypeName(group)};\n`);
  const classes = (of: (group: string) => boolean, nameOf: (group: string) => string) =>
    names.filter(of).map((group) => `${nameOf(group)}: ${groupTypeName(group)},\n`);
  const lines = [
    ...names.map(
      (group) => `import { ${groupTypeName(group)} } from './resources/${groupFileName(group)}.js';\n`,
    ),
    '\n',
    ...parents.flatMap((parent) => [
      `${docComment([`The groups below \`${parent}\`.`])}\nexport interface ${nestType(parent)} {\n`,
      ...members(
        (group) => isNested(group) && parentOf(group) === parent,
        (group) => group.slice(parent.length + 1),
      ),
      '}\n\n',
    ]),
    `${docComment(['The groups of a client, as far as they are generated.'])}\nexport interface ClientGroups {\n`,
    ...members(
      (group) => !isNested(group),
      (group) => group,
    ),
    ...parents.map((parent) => `readonly ${parent}: ${nestType(parent)};\n`),
    '}\n\n',
    `${docComment(['The class of each group, where the group is in the client.'])}\nexport const GROUPS = {\n`,
    ...classes(
      (group) => !isNested(group),
      (group) => group,
    ),
    ...parents.flatMap((parent) => [
      `${parent}: {\n`,
      ...classes(
        (group) => isNested(group) && parentOf(group) === parent,
        (group) => group.slice(parent.length + 1),
      ),
      '},\n',
    ]),
    '};\n',
  ];
  return lines.join('');
}

const isNested = (group: string): boolean => group.includes('.');
const parentOf = (group: string): string => group.slice(0, group.indexOf('.'));
/** Export name of a group: `adminUsers` for `admin.users`. */
const exportName = (group: string): string =>
  group
    .split('.')
    .map((part, at) => (at === 0 ? part : upperFirst(part)))
    .join('');
const nestType = (parent: string): string => `${upperFirst(parent)}Groups`;
