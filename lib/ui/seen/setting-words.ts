import { wordId } from '../advice';
import type { Topic } from '../views';
import { say } from '../words';

/** Settings that have a title of their own on this page. Another one is shown by its name, never left out. */
const TITLED = [
  'enabled',
  'ageBand',
  'sensitivity',
  'categoriesOff',
  'sitesOff',
  'quiet',
  'country',
  'retentionDays',
] as const;

export function titleOf(name: string): string {
  const known = TITLED.find((one) => one === name);
  return known ? say(`seen.setting.${known}`) : name;
}

/** A value in plain words. */
export function wordFor(name: string, value: unknown): string {
  if (typeof value === 'boolean') return say(value ? 'seen.value.on' : 'seen.value.off');
  if (name === 'sensitivity') return say(`seen.value.sensitivity.${value as 'low' | 'medium' | 'high'}`);
  if (name === 'retentionDays') return say('seen.value.days', { days: Number(value) });
  if (Array.isArray(value)) {
    if (value.length === 0) return say('seen.value.none');
    return value
      .map((one) => (name === 'categoriesOff' ? say(`sign.${wordId(one as Topic)}`) : String(one)))
      .join(', ');
  }
  if (value === '' || value === undefined || value === null) return say('seen.value.notSet');
  if (name === 'country')
    return new Intl.DisplayNames([say('language')], { type: 'region' }).of(String(value)) ?? String(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
