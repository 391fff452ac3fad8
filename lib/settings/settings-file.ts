import { type Finding, shown } from './finding';
import { type Reading, readLayer } from './read-layer';
import type { Layer } from './resolve';

const MARK = 'tawny-settings';
const VERSION = 1;
/** Settings are a few hundred letters; a larger file is something else. */
const LONGEST = 100_000;

/** What a family chose, as a file to take to another device. Settings only: nothing that was noticed is in it. */
export function writeSettingsFile(family: Layer): string {
  return `${JSON.stringify({ file: MARK, version: VERSION, settings: family }, null, 2)}\n`;
}

/** Reads such a file. Nothing is taken from a file that is not ours; from ours, a bad value loses itself only. */
export function readSettingsFile(text: string): Reading {
  if (text.length > LONGEST) return refused('tooLong', { most: LONGEST });
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused('notJson', { why: error instanceof Error ? error.message : '' });
  }
  if (typeof content !== 'object' || content === null) return refused('notOurFile', { value: shown(content) });
  const { file, version, settings } = content as Record<string, unknown>;
  if (file !== MARK) return refused('notOurFile', { value: shown(file) });
  if (typeof version !== 'number' || version > VERSION) return refused('newerFile', { version: shown(version) });
  return readLayer(settings, 'family');
}

function refused(problem: Finding['problem'], gaps: Finding['gaps']): Reading {
  return { values: {}, findings: [{ problem, name: '', gaps }] };
}
