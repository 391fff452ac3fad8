import { managedSchema } from '../../lib/settings/managed-schema';
import { keysPage } from './keys-page';
import { samples } from './sample';

/** Every file that is made from the one list of settings, by its path: the schema, the page of keys, the samples. */
export function policyFiles(): Record<string, string> {
  const written = Object.entries(samples()).map(([name, text]) => [`docs/deploy/samples/${name}`, text]);
  return {
    'public/managed-schema.json': `${JSON.stringify(managedSchema(), null, 2)}\n`,
    'docs/deploy/keys.md': keysPage(),
    ...Object.fromEntries(written),
  };
}
