import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseHealth, forgetHealth, noteHealth } from '../../lib/browser/notes/site-health';
import { siteHealth } from '../../lib/browser/storage/stores';

const HOUR = 3_600_000;
const NINE = Date.UTC(2026, 10, 25, 9);

beforeEach(() => fakeBrowser.reset());

describe('how sites fare', () => {
  it('keeps for a working site when it last worked, to the hour', async () => {
    await noteHealth('discord', 'reading', NINE + 5);
    await noteHealth('discord', 'reading', NINE + HOUR + 7 * 60_000);
    expect(await siteHealth.getValue()).toEqual({ discord: { state: 'working', at: NINE + HOUR } });
  });

  it('keeps for an unreadable one since when, until it works again', async () => {
    await noteHealth('x', 'reading', NINE);
    await noteHealth('x', 'unreadable', NINE + 2 * HOUR);
    await noteHealth('x', 'unreadable', NINE + 30 * HOUR);
    expect(await siteHealth.getValue()).toEqual({ x: { state: 'unreadable', at: NINE + 2 * HOUR } });
    await noteHealth('x', 'reading', NINE + 31 * HOUR);
    expect(await siteHealth.getValue()).toEqual({ x: { state: 'working', at: NINE + 31 * HOUR } });
  });

  it('notes nothing where no chat was open or Tawny is off', async () => {
    await noteHealth('x', 'no-chat', NINE);
    await noteHealth('x', 'off', NINE);
    expect(await siteHealth.getValue()).toEqual({});
  });

  it('loses nothing when two tabs tell at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((site) => noteHealth(site, 'reading', NINE)));
    expect(Object.keys(await siteHealth.getValue())).toEqual(['a', 'b', 'c']);
  });

  it('forgets what is older than the retention, and all of it on request', async () => {
    await noteHealth('old', 'reading', NINE - 48 * HOUR);
    await noteHealth('new', 'reading', NINE);
    await forgetHealth(NINE - HOUR);
    expect(Object.keys(await siteHealth.getValue())).toEqual(['new']);
    await eraseHealth();
    expect(await siteHealth.getValue()).toEqual({});
  });
});
