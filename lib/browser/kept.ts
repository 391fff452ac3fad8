import { type Browser, browser } from 'wxt/browser';

export type Kept<Value> = ReturnType<typeof kept<Value>>;

/**
 * One thing kept in a storage of the browser, under one name. Nothing is asked before somebody wants to know: a worker
 * wakes many times an hour, and each question costs its first letter time.
 *
 * @param fallback what it is where nobody has written it
 */
export function kept<Value>(place: 'local' | 'session', name: string, fallback: Value) {
  const area = () => browser.storage[place];
  return {
    name,
    async getValue(): Promise<Value> {
      const { [name]: value } = (await area().get(name)) as Record<string, Value | null | undefined>;
      return value ?? fallback;
    },
    async setValue(value: Value): Promise<void> {
      await area().set({ [name]: value });
    },
    async removeValue(): Promise<void> {
      await area().remove(name);
    },
    /** Calls back after each change, whoever made it. @returns a function that stops it */
    watch(changed: () => void): () => void {
      const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
        if (name in changes) changed();
      };
      area().onChanged.addListener(listener);
      return () => area().onChanged.removeListener(listener);
    },
  };
}
