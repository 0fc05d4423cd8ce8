/** Throws an `ArgumentError` that names the argument if the value is invalid. */
export type Check = (name: string, value: unknown) => void;

/** The parameters of a method by name and in order, and how it reports an invalid argument. */
export interface Signature {
  readonly parameters: Readonly<Record<string, Check>>;
  readonly refuse: (error: unknown) => unknown;
}

/** A class whose methods check their arguments. */
interface CheckedClass {
  readonly prototype: object;
  signatures(): Readonly<Record<string, Signature>>;
}

const checked = new WeakSet<CheckedClass>();

/**
 * Adds argument checks to the handwritten methods of a class, for callers without type checks. A call with an invalid
 * argument sends nothing. Generated methods have their own checks. This runs when the first instance is created: a side
 * effect at module level would keep bundlers from dropping unused classes.
 */
export function checkArguments(checkedClass: CheckedClass): void {
  if (checked.has(checkedClass)) return;
  checked.add(checkedClass);
  const { prototype } = checkedClass;
  for (const [name, { parameters, refuse }] of Object.entries(checkedClass.signatures())) {
    const checks = Object.entries(parameters);
    const method: unknown = Reflect.get(prototype, name);
    if (typeof method !== 'function') throw new TypeError(`${name} is not a method.`);
    const value = function (this: object, ...args: unknown[]): unknown {
      try {
        for (const [index, [argument, check]] of checks.entries()) check(argument, args[index]);
      } catch (error) {
        return refuse(error);
      }
      return Reflect.apply(method, this, args);
    };
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
}
