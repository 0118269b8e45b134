/** What is loaded by a key, once; asked for again after it failed: a broken connection may come back. */
export function kept<T>(load: (key: string) => Promise<T>): (key?: string) => Promise<T> {
  const loading = new Map<string, Promise<T>>();
  return (key = '') => {
    const before = loading.get(key);
    if (before) return before;
    const started = load(key).catch((cause: unknown) => {
      loading.delete(key);
      throw cause;
    });
    loading.set(key, started);
    return started;
  };
}
