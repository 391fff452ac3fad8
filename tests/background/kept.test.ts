import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { kept } from '../../lib/browser/storage/kept';

beforeEach(() => fakeBrowser.reset());

it('asks the browser nothing before somebody wants to know', async () => {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  const count = kept('local', 'count', 0);
  expect(get).not.toHaveBeenCalled();
  expect(await count.getValue()).toBe(0);
  expect(get).toHaveBeenCalledTimes(1);
});

it('tells of its own changes, until it is stopped', async () => {
  const [count, other] = [kept('local', 'count', 0), kept('local', 'other', 0)];
  const changed = vi.fn();
  const stop = count.watch(changed);
  await other.setValue(1);
  expect(changed).not.toHaveBeenCalled();
  await count.setValue(2);
  expect(changed).toHaveBeenCalledTimes(1);
  stop();
  await count.removeValue();
  expect(changed).toHaveBeenCalledTimes(1);
  expect(await count.getValue()).toBe(0);
});
