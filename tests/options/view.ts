import { vi } from 'vitest';
import { readPolicy } from '../../lib/settings/read-policy';
import { resolve } from '../../lib/settings/resolve';
import type { OptionsActions, OptionsView } from '../../lib/ui/options/view';

/** An options page of a family with this policy, as the entrypoint would put it together. */
export function optionsView(policy?: object, more: Partial<OptionsView> = {}): OptionsView {
  const reading = readPolicy(policy);
  return {
    settings: resolve({}, reading.policy),
    family: {},
    sites: [{ name: 'Discord', hosts: ['discord.com'] }],
    added: [],
    pin: { isSet: false, waitMs: 0, resetAt: null },
    agreement: null,
    noticed: { marks: [], weeks: [] },
    managed: { raw: policy, reading },
    ids: { chromium: 'abc', firefox: 'tawny@tawny.example' },
    now: Date.UTC(2026, 10, 3),
    ...more,
  };
}

export function optionsActions(more: Partial<OptionsActions> = {}): OptionsActions {
  return {
    choose: vi.fn(),
    erase: vi.fn(async () => {}),
    removeSite: vi.fn(),
    changeMark: vi.fn(),
    setPin: vi.fn(async () => {}),
    tryPin: vi.fn(async () => 'right' as const),
    removePin: vi.fn(),
    askForReset: vi.fn(),
    stopReset: vi.fn(),
    resetPin: vi.fn(),
    save: vi.fn(),
    freshUuids: () => ['7e0f6f3c-4a57-4b8e-9d55-0c8ad27a4a01', '7e0f6f3c-4a57-4b8e-9d55-0c8ad27a4a02'],
    ...more,
  };
}
