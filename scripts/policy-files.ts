import { writeFileSync } from 'node:fs';
import { policyFiles } from './policy/files';

/** `npm run policy:files`: writes the policy schema, the page of keys and the samples anew, after a setting has changed. */
for (const [path, text] of Object.entries(policyFiles())) {
  writeFileSync(path, text);
  console.log(path);
}
