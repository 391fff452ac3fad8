import { type StorageItemKey, storage } from 'wxt/utils/storage';

export type Kept<Value> = ReturnType<typeof kept<Value>>;

/**
 * One thing kept in a storage of the browser, under one name. Nothing is asked before somebody wants to know: a worker
 * wakes many times an hour, and each question costs its first letter time. (An item that the library defines is read
 * once as soon as it is defined; its plain calls are not.)
 *
 * @param fallback what it is where nobody has written it
 */
export function kept<Value>(place: 'local' | 'session', name: string, fallback: Value) {
  const key: StorageItemKey = `${place}:${name}`;
  return {
    key,
    getValue: () => storage.getItem<Value>(key, { fallback }),
    setValue: (value: Value) => storage.setItem<Value>(key, value),
    removeValue: () => storage.removeItem(key),
    /** Calls back after each change, whoever made it. @returns a function that stops it */
    watch: (changed: () => void) => storage.watch<Value>(key, changed),
  };
}
