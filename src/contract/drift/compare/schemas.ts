import { isDeepStrictEqual } from 'node:util';
import { DocumentError, type OpenApiDocument, type Schema } from '../../read/document.js';
import { PatternChanges } from '../patterns/pattern-change.js';
import { below, type Difference, type Sending, within } from './difference.js';
import { compareDiscriminators } from './discriminators.js';
import { compareMembers, isMember } from './members.js';
import { compareProperties } from './properties.js';
import { refersToOthers, typeOf, view } from './schema-view.js';
import { unsupported } from './unsupported.js';
import { compareValues } from './values.js';

/** Maximum nesting of schemas. Immich needs less than 20 levels; the call stack is the limit. */
const MAX_DEPTH = 300;

/** Maximum number of differences per schema: a property that is reached on two paths doubles them at every level. */
const MAX_DIFFERENCES = 100_000;

/**
 * Compares the schemas of two documents recursively. Schemas that are referred to are compared once per direction, and
 * can be recursive.
 */
export class SchemaComparer {
  readonly #known = new Map<string, Difference[]>();
  /**
   * Incomplete results that skip open pairs, with the depth of the outermost such pair; valid until that pair is done.
   */
  readonly #partial = new Map<string, { differences: Difference[]; cutAt: number }>();
  /** Pairs that are being compared, outermost first. */
  readonly #open: string[] = [];
  readonly #patterns = new PatternChanges();
  #depth = 0;
  /** Depth of the outermost open pair that the current comparison has reached again and skipped. */
  #cutAt = Infinity;

  constructor(
    readonly base: OpenApiDocument,
    readonly revision: OpenApiDocument,
  ) {}

  compare(from: Schema, to: Schema, sending: Sending): Difference[] {
    if (this.#depth >= MAX_DEPTH) {
      throw new DocumentError(
        `The documents have schemas that are nested more than ${MAX_DEPTH} levels deep.`,
      );
    }
    this.#depth += 1;
    const differences = this.#differences(from, to, sending);
    this.#depth -= 1;
    return differences;
  }

  #differences(from: Schema, to: Schema, sending: Sending): Difference[] {
    const [ours, theirs] = [view(this.base, from), view(this.revision, to)];
    const [was, is] = [ours.schema, theirs.schema];
    const differences: Difference[] = [];
    if (Boolean(was.nullable) !== Boolean(is.nullable)) {
      differences.push({ change: is.nullable ? 'became-nullable' : 'became-not-nullable', at: '' });
    }
    if (was.default !== is.default && !isDeepStrictEqual(was.default, is.default)) {
      differences.push({ change: 'default-value-changed', at: '', from: was.default, to: is.default });
    }
    if (Boolean(was.deprecated) !== Boolean(is.deprecated)) {
      differences.push({ change: is.deprecated ? 'deprecated' : 'reactivated', at: '', isOfSchema: true });
    }
    const structure =
      ours.name !== undefined && theirs.name !== undefined
        ? this.#named(ours.name, theirs.name, was, is, sending)
        : this.#unnamed(from, to, was, is, sending);
    return [...differences, ...structure];
  }

  #named(from: string, to: string, was: Schema, is: Schema, sending: Sending): Difference[] {
    return this.#once(`${from} ${to} ${sending}`, () => {
      const renamed: Difference[] = from === to ? [] : [{ change: 'component-renamed', at: '', from, to }];
      return within(from, [...renamed, ...this.#structure(was, is, sending)]);
    });
  }

  /** A recursion leads through a reference on each side, but not through two named schemas at the same time. */
  #unnamed(from: Schema, to: Schema, was: Schema, is: Schema, sending: Sending): Difference[] {
    const structure = (): Difference[] => this.#structure(was, is, sending, { from, to });
    if (!refersToOthers(from) && !refersToOthers(to)) return structure();
    return this.#once(JSON.stringify([from, to, sending]), structure);
  }

  /** Compares a pair of schemas, unless it is known, or is being compared already because it is recursive. */
  #once(pair: string, compared: () => Difference[]): Difference[] {
    const known = this.#known.get(pair);
    if (known) return known;
    const partial = this.#partial.get(pair);
    if (partial) {
      this.#cutAt = Math.min(this.#cutAt, partial.cutAt);
      return partial.differences;
    }
    const depth = this.#open.indexOf(pair);
    if (depth !== -1) {
      this.#cutAt = Math.min(this.#cutAt, depth);
      return [];
    }
    const outerCut = this.#cutAt;
    this.#cutAt = Infinity;
    this.#open.push(pair);
    const differences = compared();
    this.#open.pop();
    if (differences.length > MAX_DIFFERENCES) {
      throw new DocumentError(`A schema of the documents differs in more than ${MAX_DIFFERENCES} places.`);
    }
    this.#keep(pair, differences);
    this.#cutAt = Math.min(this.#cutAt, outerCut);
    return differences;
  }

  /** A result that skips an outer pair is complete only as a part of that pair. */
  #keep(pair: string, differences: Difference[]): void {
    const depth = this.#open.length;
    for (const [name, { cutAt }] of this.#partial) if (cutAt >= depth) this.#partial.delete(name);
    if (this.#cutAt < depth) {
      this.#partial.set(pair, { differences, cutAt: this.#cutAt });
    } else {
      this.#known.set(pair, differences);
      this.#cutAt = Infinity;
    }
  }

  /** `written`: the two schemas before their references are resolved, if any. */
  #structure(
    from: Schema,
    to: Schema,
    sending: Sending,
    written: { from: Schema; to: Schema } = { from, to },
  ): Difference[] {
    const strange = unsupported(this.base, this.revision, from, to);
    if (strange.length > 0) return strange;
    const forms = this.#forms(from, to, sending, written);
    if (forms.isEverything) return forms.differences;
    const values = compareValues(from, to, sending, this.#patterns);
    // If the type differs, differences below it add nothing.
    if (values.some(({ change }) => ENDINGS.includes(change))) return [...values, ...forms.differences];
    return [
      ...values,
      ...forms.differences,
      ...compareProperties(this, from, to, sending),
      ...this.#items(from, to, sending),
      ...this.#additionalProperties(from, to, sending),
    ];
  }

  /** Differences between the alternatives of a value. `isEverything`: nothing else of the schemas can be compared. */
  #forms(
    from: Schema,
    to: Schema,
    sending: Sending,
    written: { from: Schema; to: Schema },
  ): { differences: Difference[]; isEverything?: true } {
    if (from.allOf || to.allOf) {
      const parts = compareMembers(this, from.allOf ?? [], to.allOf ?? [], sending);
      if (parts.some(({ change, at }) => at === '' && MEMBER_CHANGES.includes(change)))
        return { differences: [{ change: 'unsupported-changed', at: '' }], isEverything: true };
      return { differences: parts };
    }
    const [ours, theirs] = [listsOf(from), listsOf(to)];
    if (ours.length === theirs.length) {
      const members = ours.flatMap((list, index) => compareMembers(this, list, theirs[index] ?? [], sending));
      return { differences: [...members, ...compareDiscriminators(this.base, this.revision, from, to)] };
    }
    const [some, others] = [ours[0] ?? [plain(written.from)], theirs[0] ?? [plain(written.to)]];
    const [one] = ours.length === 0 ? some : others;
    const isOneOfThem =
      ours.length + theirs.length === 1 &&
      one !== undefined &&
      (ours.length === 0
        ? isMember(one, this.base, others, this.revision)
        : isMember(one, this.revision, some, this.base));
    if (isOneOfThem) return { differences: compareMembers(this, some, others, sending), isEverything: true };
    return {
      differences: [{ change: 'composition-changed', at: '', from: formText(from), to: formText(to) }],
      isEverything: true,
    };
  }

  #items(from: Schema, to: Schema, sending: Sending): Difference[] {
    if (!from.items && !to.items) return [];
    return below('[]', this.compare(from.items ?? {}, to.items ?? {}, sending));
  }

  #additionalProperties(from: Schema, to: Schema, sending: Sending): Difference[] {
    const [was, is] = [furtherOf(from), furtherOf(to)];
    if (typeof was === 'object' && typeof is === 'object') return below('{}', this.compare(was, is, sending));
    // A change from a schema to "any" is wider; a change to "none" is narrower.
    const width = (further: Schema | boolean) => (further === true ? 2 : further ? 1 : 0);
    if (width(was) === width(is)) return [];
    const change = width(was) < width(is) ? 'additional-properties-opened' : 'additional-properties-closed';
    return [{ change, at: '', from: from.additionalProperties, to: to.additionalProperties }];
  }
}

const ENDINGS: readonly string[] = ['type-changed', 'type-generalized', 'type-specialized', 'format-changed'];

const MEMBER_CHANGES: readonly string[] = ['any-of-added', 'any-of-removed'];

/** The lists of alternatives of a schema; `anyOf` and `oneOf` are treated alike. */
const listsOf = ({ anyOf, oneOf }: Schema): Schema[][] => [anyOf, oneOf].filter((list) => list !== undefined);

/** Returns a schema without the keywords that are compared separately. */
const plain = ({ nullable: _, default: __, deprecated: ___, ...schema }: Schema): Schema => schema;

const formText = (schema: Schema): string =>
  listsOf(schema).length > 0 ? 'one of several' : (typeOf(schema) ?? 'any');

/** A missing keyword, `true` and `{}` all allow any additional property. */
function furtherOf({ additionalProperties = true }: Schema): Schema | boolean {
  if (typeof additionalProperties !== 'object') return additionalProperties;
  return Object.keys(additionalProperties).length === 0 || additionalProperties;
}
