/** What a remembered result may depend on: objects count by identity, text, numbers and truth by value. */
type Key = object | string | number | boolean | null;

/** The results of one function below some of its arguments. What belongs to an object is forgotten with it. */
class Memory<R> {
  result: { readonly made: R } | null = null;
  private readonly ofObjects = new WeakMap<object, Memory<R>>();
  private readonly ofValues = new Map<Key, Memory<R>>();

  at(key: Key): Memory<R> {
    const known = typeof key === 'object' && key !== null ? this.ofObjects.get(key) : this.ofValues.get(key);
    if (known) return known;
    const made = new Memory<R>();
    if (typeof key === 'object' && key !== null) this.ofObjects.set(key, made);
    else this.ofValues.set(key, made);
    return made;
  }
}

/**
 * The same pure function, run once for equal arguments. Every argument is part of the key, so a result can never be
 * taken for that of other data; therefore `f` may read nothing but its arguments. An error is not remembered.
 */
export function memoized<A extends readonly Key[], R>(f: (...args: A) => R): (...args: A) => R {
  const all = new Memory<R>();
  return (...args) => {
    const memory = args.reduce((at: Memory<R>, arg) => at.at(arg), all);
    memory.result ??= { made: f(...args) };
    return memory.result.made;
  };
}
