import { describe, expect, it } from 'vitest';
import { selfTest } from '../../entrypoints/self-test/self-test';
import { installedEngine } from '../../lib/installed/engine';
import { selfTestChats } from '../../lib/installed/self-test-chats';

const engine = installedEngine();

describe('the self-test', () => {
  const results = selfTest(engine);

  it.each(selfTestChats.map(({ id }) => id))('%s warns with the rules that ship', (id) => {
    expect(results.find((one) => one.id === id)).toMatchObject({ passed: true });
  });

  it('has five chats, and fails on all of them with an engine that is deaf', () => {
    const deaf = selfTest({
      ...engine,
      spotter: () => ({ spot: (message) => engine.spotter().spot({ ...message, text: '' }) }),
    });
    expect(deaf).toHaveLength(5);
    expect(deaf.filter(({ passed }) => passed)).toEqual([]);
  });
});
