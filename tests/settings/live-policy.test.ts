import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Managed = Record<string, unknown>;

/** A browser whose managed storage answers as it likes, and the modules anew, as in a fresh worker. */
async function freshWith(get: () => Promise<Managed>) {
  vi.resetModules();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(get as never);
  const { effectiveSettings, watchSettings, choose, isOnFor, setHost, settingsNow } = await import(
    '../../lib/browser/choices/live-settings'
  );
  return { effectiveSettings, watchSettings, choose, isOnFor, setHost, settingsNow };
}

function announce(): void {
  (fakeBrowser.storage.onChanged as unknown as { trigger(changes: object, area: string): void }).trigger({}, 'managed');
}

beforeEach(() => vi.restoreAllMocks());

describe('managed policy, live', () => {
  it('does without one where the browser throws, as Firefox does', async () => {
    const { effectiveSettings } = await freshWith(() =>
      Promise.reject(new Error('Managed storage manifest not found')),
    );
    expect((await effectiveSettings()).sensitivity.setBy).toBe('default');
  });

  it('does not hang where the browser does, and takes the policy when it comes', async () => {
    let arrive: (policy: Managed) => void = () => {};
    const late = new Promise<Managed>((resolve) => {
      arrive = resolve;
    });
    const { effectiveSettings, watchSettings } = await freshWith(() => late);
    const changed = vi.fn();
    watchSettings(changed);
    expect((await effectiveSettings()).sensitivity.setBy).toBe('default');
    expect(changed).not.toHaveBeenCalled();
    arrive({ sensitivity: 'high' });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect((await effectiveSettings()).sensitivity).toEqual({ value: 'high', setBy: 'policy', locked: false });
  });

  it('follows a change without a restart, and the end of a policy', async () => {
    let now: Managed = { sensitivity: 'high', setBy: 'Oak Park School', locked: ['sensitivity'] };
    const { effectiveSettings, watchSettings } = await freshWith(async () => now);
    const changed = vi.fn();
    watchSettings(changed);
    expect((await effectiveSettings()).sensitivity.locked).toBe(true);
    now = { sensitivity: 'low' };
    announce();
    await vi.waitFor(async () => expect((await effectiveSettings()).sensitivity.value).toBe('low'));
    now = {};
    announce();
    await vi.waitFor(async () => expect((await effectiveSettings()).sensitivity.setBy).toBe('default'));
    expect(changed.mock.calls.length).toBeGreaterThanOrEqual(2);
  });
});

describe('choices on the device', () => {
  it('remember who of the family chose last', async () => {
    const { choose, effectiveSettings } = await freshWith(async () => ({}));
    await choose({ country: 'GB', quiet: true }, 'child');
    expect((await effectiveSettings()).country.setBy).toBe('child');
    await choose({ country: 'US' }, 'parent');
    const { country, quiet } = await effectiveSettings();
    expect([country.setBy, quiet.setBy]).toEqual(['parent', 'child']);
    await choose({ country: undefined }, 'parent');
    expect((await effectiveSettings()).country).toEqual({ value: '', setBy: 'default', locked: false });
  });

  it('do not overwrite each other when they come at once', async () => {
    const { choose, settingsNow } = await freshWith(async () => ({}));
    await Promise.all([choose({ country: 'GB' }, 'child'), choose({ ageBand: '8-11' }, 'parent')]);
    expect(await settingsNow()).toMatchObject({ country: 'GB', ageBand: '8-11' });
  });

  it('lose only what was damaged on disk', async () => {
    const { effectiveSettings } = await freshWith(async () => ({}));
    await fakeBrowser.storage.local.set({ settings: { ageBand: '8-11', retentionDays: 'many', junk: 1 } });
    const { ageBand, retentionDays } = await effectiveSettings();
    expect([ageBand.value, retentionDays.value]).toEqual(['8-11', 30]);
  });

  it('switch one site off and on again beside what a school has switched off', async () => {
    const { setHost, settingsNow, isOnFor } = await freshWith(async () => ({ sitesOff: ['teams.example'] }));
    await setHost('discord.com', false);
    expect(isOnFor(await settingsNow(), 'discord.com')).toBe(false);
    expect(isOnFor(await settingsNow(), 'app.teams.example')).toBe(false);
    await setHost('discord.com', true);
    expect((await settingsNow()).sitesOff).toEqual(['teams.example']);
  });

  it('keep to the sites named where only some are', async () => {
    const { settingsNow, isOnFor, setHost, choose } = await freshWith(async () => ({}));
    await choose({ sitesOnly: ['discord.com'] }, 'parent');
    expect(isOnFor(await settingsNow(), 'ptb.discord.com')).toBe(true);
    expect(isOnFor(await settingsNow(), 'web.whatsapp.com')).toBe(false);
    await setHost('web.whatsapp.com', true);
    expect(isOnFor(await settingsNow(), 'web.whatsapp.com')).toBe(true);
  });
});
