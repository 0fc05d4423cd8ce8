import { docComment } from './comment.js';
import { groupFileName, groupTypeName } from './resources.js';
import { upperFirst } from './type-names.js';

/** The code of `groups.ts`: where each group is in the client, such as `people` and `admin.users`. */
export function groupsFile(groups: Iterable<string>): string {
  const names = [...groups];
  const parents = [...new Set(names.filter(isNested).map(parentOf))];
  const members = (of: (group: string) => boolean, nameOf: (group: string) => string) =>
    names.filter(of).map((group) => `readonly ${nameOf(group)}: ${groupTypeName(group)};\n`);
  const lines = [
    ...names.map(
      (group) => `import type { ${groupTypeName(group)} } from './resources/${groupFileName(group)}.js';\n`,
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
    '}\n',
  ];
  return lines.join('');
}

const isNested = (group: string): boolean => group.includes('.');
const parentOf = (group: string): string => group.slice(0, group.indexOf('.'));
const nestType = (parent: string): string => `${upperFirst(parent)}Groups`;
