import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a rule whose own tests say what to fill in. @param id such as `secrecy/hide-the-app` @returns its path */
export function newRule(folder: string, id: string): string {
  const file = `${folder}/${id}.ts`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: ['TODO write a pattern, see rules/README.md'],
  confidence: 'fair',
  means: 'TODO',
} satisfies Rule;

export const examples: Examples = {
  flags: [],
  passes: [],
};
`,
  );
  return file;
}
