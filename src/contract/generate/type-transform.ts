import type { TypeNode } from 'typescript';
import type { DirectionMarks } from './open-response-enums.js';
import { peer } from '../read/optional-packages.js';

/** What decides the type of a schema that the generator alone would get wrong. */
interface Marked extends DirectionMarks {
  format?: string | undefined;
  nullable?: boolean | undefined;
  enum?: unknown[] | undefined;
}

/** Types for files, dates in requests and open enums in responses; every other schema is left to the generator. */
export function typeTransform(): (schema: Marked) => TypeNode | undefined {
  const { factory, SyntaxKind } = peer('typescript');
  const named = (name: string) => factory.createTypeReferenceNode(name);
  const text = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
  const union = (types: TypeNode[], { nullable }: Marked) =>
    factory.createUnionTypeNode(
      nullable ? [...types, factory.createLiteralTypeNode(factory.createNull())] : types,
    );
  // `string & {}` keeps the listed values in the editor's completions.
  const anyOtherText = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]),
  );

  return (schema) => {
    if (schema.format === 'binary') return union([named('Blob')], schema);
    if (schema['x-date-input']) return union([text, named('Date')], schema);
    if (schema['x-open-enum']) {
      const values = (schema.enum ?? []).filter((value) => typeof value === 'string');
      const literals = values.map((value) =>
        factory.createLiteralTypeNode(factory.createStringLiteral(value)),
      );
      return union([...literals, anyOtherText], schema);
    }
    return undefined;
  };
}
