/** Settings of a printer. */
export interface PrintOptions {
  /** Paths; without them all fields are printed, or those that fit. */
  fields: readonly string[] | undefined;
  /** Whether the result is a list; a list of one item is not printed as the item alone. */
  isList: boolean;
  bold: (text: string) => string;
}

/** Prints the items of a result one after the other. */
export interface Printer {
  item(value: unknown): Promise<void>;
  /** After the last item, or after those that came before a failure. */
  end(isComplete: boolean): Promise<void>;
}
