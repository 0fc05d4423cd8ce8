import type ts from 'typescript';
import type { Members } from './members.js';

/** What a source does with the client at a place. */
export interface Found {
  at: ts.Node;
  /** Names of `ClientNames.operations`: what is called, or what could be if `why` says that it is not known. */
  names: readonly string[];
  why?: string;
}

/** Takes what is found. `node` is the expression that names what is called. */
export interface Findings {
  use(at: ts.Node, names: readonly string[], node: ts.Node): void;
  unclear(at: ts.Node, members: Members, why: string): void;
}
