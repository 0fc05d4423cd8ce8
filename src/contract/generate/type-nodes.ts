import type { Node } from 'typescript';
import { DocumentError, type OpenApiDocument } from '../read/document.js';
import type { FieldDocs } from '../read/field-docs.js';
import { peer } from '../read/optional-packages.js';
import { withFieldDocs } from './documented-schemas.js';
import { withoutInheritedNames } from './inherited-names.js';
import { typeTransform } from './type-transform.js';

/** The types of every path, operation and schema of a document, by openapi-typescript. */
export async function typeNodes(document: OpenApiDocument, fields: FieldDocs): Promise<Node[]> {
  const { default: openapiTS } = peer('openapi-typescript');
  const toType = typeTransform();
  return openapiTS(JSON.stringify(withoutInheritedNames(withFieldDocs(document, fields))), {
    // By default, every property with a default value would be required in requests.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => toType(schema),
  }).catch((cause: unknown) => {
    throw new DocumentError(`openapi-typescript cannot read the contract: ${String(cause)}.`, { cause });
  });
}
