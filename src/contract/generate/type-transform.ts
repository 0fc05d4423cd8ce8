import type { TypeNode } from 'typescript';
import type { DocumentedSchema } from './documented-schemas.js';
import type { DirectionMarks } from './open-response-enums.js';
import { peer } from '../read/optional-packages.js';

/** Keywords for types that openapi-typescript would generate incorrectly. */
interface Marked extends DirectionMarks, DocumentedSchema {
  nullable?: boolean | undefined;
}

/** Types for files, request dates and open response enums; other schemas are left to the generator. */
export function typeTransform(): (schema: Marked) => TypeNode | undefined {
  const { factory, SyntaxKind } = peer('typescript');
  const named = (name: string) => factory.createTypeReferenceNode(name);
  const text = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
  const none = factory.createLiteralTypeNode(factory.createNull());
  const union = (types: TypeNode[], { nullable }: Marked) =>
    factory.createUnionTypeNode(nullable && !types.includes(none) ? [...types, none] : types);
  // `string & {}` keeps the listed values in editor completions.
  const anyOtherText = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]),
  );
  const literal = (value: unknown): TypeNode[] => {
    if (value === null) return [none];
    if (typeof value === 'string') return [factory.createLiteralTypeNode(factory.createStringLiteral(value))];
    if (typeof value === 'boolean')
      return [factory.createLiteralTypeNode(value ? factory.createTrue() : factory.createFalse())];
    if (typeof value !== 'number') return [factory.createKeywordTypeNode(SyntaxKind.UnknownKeyword)];
    const amount = factory.createNumericLiteral(Math.abs(value));
    return [
      factory.createLiteralTypeNode(
        value < 0 ? factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, amount) : amount,
      ),
    ];
  };

  return (schema) => {
    if (schema['x-format'] === 'binary') return union([named('Blob')], schema);
    if (schema['x-date-input']) return union([text, named('Date')], schema);
    if (schema['x-enum']) {
      const values = schema['x-enum'].flatMap(literal);
      return union(schema['x-open-enum'] ? [...values, anyOtherText] : values, schema);
    }
    return undefined;
  };
}
