import type { LocatedOperation } from '../../contract/read/document.js';
import type { OperationEntry } from '../../contract/read/operation-entries.js';
import type { Field } from './field.js';

/** A client method as a command. */
export interface Method {
  /** Such as `albums.addAssets`. */
  client: string;
  /** One-line summary. */
  summary: string;
  /** The operations that it sends, its own first. */
  operations: readonly { located: LocatedOperation; entry: OperationEntry }[];
  positionals: readonly Field[];
  flags: readonly Field[];
  /** Whether the fields of the body can be given as JSON, too. */
  takesBody: boolean;
  returns: Returns;
  /** Whether it prompts for confirmation. */
  isDestructive: boolean;
  /** The arguments of the client's method without its options. */
  args(given: Given): unknown[];
  /** Additional options of the client's method besides those of a request; `undefined` if it has no options. */
  options: ((given: Given) => object) | undefined;
  /** Its example in the help, if it is not made of the fields. */
  example: string | undefined;
}

/** `maybe`: a value, or `undefined`. */
export type Returns = 'value' | 'maybe' | 'nothing' | 'file' | 'list';

/** The values that were given, by place and name. */
export type Given = Readonly<Record<Field['place'], Readonly<Record<string, unknown>>>>;
