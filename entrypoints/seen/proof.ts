import { browser } from 'wxt/browser';
import { sites } from '../../lib/sites/known';
import type { ProofView } from '../../lib/ui/seen/view';

/** What the browser's own copy of the manifest allows, and what this page has loaded up to now. @param added patterns of added sites */
export function proofNow(added: readonly string[]): ProofView {
  const manifest = browser.runtime.getManifest();
  const policy = manifest.content_security_policy as string | { extension_pages?: string } | undefined;
  const loaded = performance.getEntriesByType('resource');
  return {
    permissions: [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])],
    added,
    siteNames: sites.filter(({ matches }) => matches.length > 0).map(({ name }) => name),
    contentPolicy: typeof policy === 'string' ? policy : (policy?.extension_pages ?? ''),
    fromElsewhere: loaded.filter(({ name }) => !name.startsWith(`${location.origin}/`)).length,
  };
}
