/** Throws an `ArgumentError` that names the argument, if it cannot be right. */
export type Check = (name: string, value: unknown) => void;

/** The parameters of a method by name, in their order, and what it does with an argument that is refused. */
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
 * Gives the handwritten methods of a class a check of their arguments, for callers that no compiler checks. A method that is refused sends
 * nothing. Generated methods check theirs by themselves. It is done when the first object is made: a class that had an effect before
 * would be bundled with programs that do not use it.
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
