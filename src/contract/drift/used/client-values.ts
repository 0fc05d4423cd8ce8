import type ts from 'typescript';
import { peer } from '../../read/optional-packages.js';
import type { ClientTypes } from './client-types.js';
import { type Members, membersBelow, merged, NO_MEMBERS } from './members.js';
import { alternatives, bare, isAccess, lastName, nameOf, writtenName } from './syntax.js';

/** What the values of a program give of the client. */
export interface ClientValues {
  membersOf(expression: ts.Expression): Members;
  membersOfPattern(pattern: ts.BindingPattern): Members;
  /** The groups that a value without a type is called like. */
  groupsWrittenIn(expression: ts.Expression): string[];
  groupsWrittenAround(pattern: ts.BindingPattern): string[];
  /** The texts that an expression can have; `undefined` if any. */
  textsOf(expression: ts.Expression): string[] | undefined;
  symbolAt(node: ts.Node): ts.Symbol | undefined;
  /** Remembers what a variable without a type holds. */
  hold(name: ts.Node, members: Members): void;
  /** How many variables it remembers. */
  held(): number;
}

/** What a client is called in a program without types. */
const CLIENT_NAME = /^[#_$]*immich(?:Client)?$/i;

export function clientValues(checker: ts.TypeChecker, types: ClientTypes, client: Members): ClientValues {
  const ts = peer('typescript');
  const holders = new Map<ts.Symbol, Members>();

  function membersOf(expression: ts.Expression): Members {
    const type = checker.getTypeAtLocation(expression);
    if (!isUntyped(type)) return types.membersOf(type);
    const node = bare(expression);
    if (node !== expression) return membersOf(node);
    const parts = alternatives(node);
    if (parts.length > 0) return merged(parts.map(membersOf));
    const symbol = symbolAt(isAccess(node) ? nameOf(node) : node);
    const held = symbol && holders.get(symbol);
    if (held) return held;
    if (isAccess(node)) {
      const owner = membersOf(node.expression);
      const texts = ts.isPropertyAccessExpression(node) ? [node.name.text] : textsOf(node.argumentExpression);
      if (owner.size > 0) {
        return texts ? merged(texts.map((text) => membersBelow(owner, text))) : membersBelow(owner);
      }
    }
    return CLIENT_NAME.test(lastName(node)) ? client : NO_MEMBERS;
  }

  function membersOfPattern(pattern: ts.BindingPattern): Members {
    const type = checker.getTypeAtLocation(pattern);
    if (!isUntyped(type)) return types.membersOf(type);
    const { parent } = pattern;
    if (!ts.isBindingElement(parent)) return parent.initializer ? membersOf(parent.initializer) : NO_MEMBERS;
    const name = writtenName(parent.propertyName ?? parent.name);
    return name === undefined ? NO_MEMBERS : membersBelow(membersOfPattern(parent.parent), name);
  }

  /** `admin.users` for `x.admin.users`, `users` for `x.users`; for `users` alone, either may be meant. */
  function groupsWrittenIn(expression: ts.Expression): string[] {
    if (!isUntyped(checker.getTypeAtLocation(expression))) return [];
    const node = bare(expression);
    const name = lastName(node);
    if (!isAccess(node)) return [name, `admin.${name}`];
    return [lastName(node.expression) === 'admin' ? `admin.${name}` : name];
  }

  function groupsWrittenAround({ parent }: ts.BindingPattern): string[] {
    if (!ts.isBindingElement(parent)) return parent.initializer ? groupsWrittenIn(parent.initializer) : [];
    const name = writtenName(parent.propertyName ?? parent.name);
    return name === undefined ? [] : [name, `admin.${name}`];
  }

  function textsOf(expression: ts.Expression): string[] | undefined {
    const type = checker.getTypeAtLocation(expression);
    const isOpen = (type.flags & ts.TypeFlags.Instantiable) !== 0;
    const whole = isOpen ? (checker.getBaseConstraintOfType(type) ?? type) : type;
    if (whole.flags & ts.TypeFlags.NumberLike) return [];
    const parts = whole.isUnion() ? whole.types : [whole];
    const texts = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
    return texts.length === parts.length ? texts : undefined;
  }

  function hold(name: ts.Node, members: Members): void {
    const symbol = symbolAt(name);
    if (symbol && members.size > 0 && !holders.has(symbol)) holders.set(symbol, members);
  }

  /** In `{ immich }`, the variable and not the property. */
  const symbolAt = (node: ts.Node): ts.Symbol | undefined =>
    ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);

  const held = (): number => holders.size;

  return { membersOf, membersOfPattern, groupsWrittenIn, groupsWrittenAround, textsOf, symbolAt, hold, held };
}

/** Whether the compiler knows nothing of a value. */
export const isUntyped = (type: ts.Type): boolean => (type.flags & peer('typescript').TypeFlags.Any) !== 0;
