import { IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

type Inside = { transaction: { _execRequestAsync(request: { operation: () => never; source: unknown }): IDBRequest } };

/** From now on nothing can be written until `end` is called, or until something was deleted where `roomAfterDelete`. */
export function fillDisk(roomAfterDelete = false): { end: () => void } {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: unknown) {
    const operation = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    return (this as Inside).transaction._execRequestAsync({ operation, source: this });
  });
  const end = () => put.mockRestore();
  if (roomAfterDelete) {
    const original = IDBObjectStore.prototype.delete;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
      end();
      spy.mockRestore();
      return original.call(this as never, key);
    });
  }
  return { end };
}
