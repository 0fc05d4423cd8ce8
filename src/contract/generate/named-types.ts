import type { Node, Statement, TypeElement, TypeNode } from 'typescript';
import { DocumentError } from '../read/document.js';
import { peer } from '../read/optional-packages.js';

/** A component schema that is exported as a type. */
export interface NamedSchema {
  /** The exported name. */
  type: string;
  /** A whole doc comment; empty for none. */
  doc: string;
  /** Whether the component is in the document, and therefore in `components`. */
  isComponent: boolean;
  /** Whether only requests use it: its arrays can then be read-only. */
  isSent: boolean;
}

/** The two files that the output of openapi-typescript is split into. */
export interface SplitTypes {
  /** `paths`, `operations` and `components`, which refer to the names of the other file. */
  openapi: Statement[];
  /** A declaration for each schema, an interface wherever it is an object. */
  types: Statement[];
  /** The names that `openapi` imports. */
  imports: string[];
}

/**
 * Moves the component schemas from `components` to declarations with their own names, so that editors and the compiler
 * show `Album` instead of its fields. References to a component become references to that name.
 */
export function splitTypes(nodes: readonly Node[], schemas: ReadonlyMap<string, NamedSchema>): SplitTypes {
  const ts = peer('typescript');
  const { factory } = ts;
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const imports = new Set<string>();

  const named = (component: string): NamedSchema => {
    const found = schemas.get(component);
    if (!found) throw new DocumentError(`The schema ${component} has no type.`);
    return found;
  };

  /** The component that `components['schemas']['X']` refers to. */
  const componentOf = (node: Node): string | undefined => {
    if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
    const { objectType, indexType } = node.objectType;
    const isComponents =
      ts.isTypeReferenceNode(objectType) &&
      ts.isIdentifier(objectType.typeName) &&
      objectType.typeName.text === 'components' &&
      textOf(indexType) === 'schemas';
    return isComponents ? textOf(node.indexType) : undefined;
  };
  const textOf = (type: TypeNode): string | undefined =>
    ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;

  const rewritten = <Kind extends Node>(root: Kind, isSent: boolean, used?: Set<string>): Kind => {
    const visit = (node: Node): Node => {
      const component = componentOf(node);
      if (component !== undefined) {
        const { type } = named(component);
        used?.add(type);
        return factory.createTypeReferenceNode(type);
      }
      const inner = ts.visitEachChild(node, visit, undefined);
      tidyComments(inner);
      return isSent && ts.isArrayTypeNode(inner)
        ? factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, inner)
        : inner;
    };
    // The callback returns the same kind of node, except for the types that it replaces.
    return visit(root) as Kind;
  };

  /** Declares `operations`, each with its parameters, request body and responses. */
  const operationsOver = (members: readonly TypeElement[]): Statement => {
    const operations = members.map((operation) => {
      if (!ts.isPropertySignature(operation) || !operation.type || !ts.isTypeLiteralNode(operation.type))
        return operation;
      const parts = operation.type.members.map((part) =>
        rewritten(part, nameOf(part) !== 'responses', imports),
      );
      const type = factory.createTypeLiteralNode(parts);
      return factory.updatePropertySignature(operation, undefined, operation.name, undefined, type);
    });
    return factory.createInterfaceDeclaration(exported, 'operations', undefined, undefined, operations);
  };
  const nameOf = ({ name }: TypeElement): string =>
    name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';

  /** Removes the indentation that openapi-typescript adds to later lines. */
  const tidyComments = (node: Node): void => {
    const comments = ts.getSyntheticLeadingComments(node);
    if (!comments) return;
    ts.setSyntheticLeadingComments(
      node,
      comments.map((comment) => ({
        ...comment,
        text: tidyLines(comment.text),
      })),
    );
  };

  const types: Statement[] = [];
  const openapi: Statement[] = [];
  for (const node of nodes) {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'components') {
      openapi.push(componentsOver(node.members));
    } else if (ts.isInterfaceDeclaration(node) && node.name.text === 'operations') {
      openapi.push(operationsOver(node.members));
    } else if (ts.isStatement(node)) {
      openapi.push(rewritten(node, false, imports));
    }
  }
  return { openapi, types, imports: [...imports].sort() };

  function componentsOver(members: readonly TypeElement[]): Statement {
    const kept = members.map((member) => {
      if (!ts.isPropertySignature(member) || nameOf(member) !== 'schemas') return member;
      if (!member.type || !ts.isTypeLiteralNode(member.type)) return member;
      const properties = member.type.members.flatMap((property) => {
        if (!ts.isPropertySignature(property) || !property.type) return [];
        const schema = named(nameOf(property));
        types.push(declarationOf(schema, rewritten(property.type, schema.isSent)));
        if (!schema.isComponent) return [];
        imports.add(schema.type);
        return [
          factory.createPropertySignature(
            undefined,
            property.name,
            undefined,
            factory.createTypeReferenceNode(schema.type),
          ),
        ];
      });
      return factory.updatePropertySignature(
        member,
        undefined,
        member.name,
        undefined,
        factory.createTypeLiteralNode(properties),
      );
    });
    return factory.createInterfaceDeclaration(exported, 'components', undefined, undefined, kept);
  }

  function declarationOf({ type: name, doc }: NamedSchema, type: TypeNode): Statement {
    const declaration = ts.isTypeLiteralNode(type)
      ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
      : factory.createTypeAliasDeclaration(exported, name, undefined, type);
    if (doc) {
      const text = doc.slice('/*'.length, -'*/'.length);
      ts.addSyntheticLeadingComment(declaration, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
    }
    return declaration;
  }
}

/** The last line ends with the space before the end of the comment. */
const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^ \* {5}/, ' * '))
    .map((line, index, lines) => (index === lines.length - 1 ? line : line.trimEnd()))
    .join('\n');
