import { writeFileSync } from 'node:fs';
import { listed } from './sites/listed';
import { sitesPage } from './sites/page';

/** `npm run sites:list`: writes `docs/sites.md` from the folder of sites. */
writeFileSync('docs/sites.md', sitesPage(listed));
console.log(`Wrote docs/sites.md: ${listed.length} sites.`);
