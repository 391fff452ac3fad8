declare module 'virtual:sites' {
  /** All sites, in the order of their folders. */
  const sites: readonly import('../lib/sites/known').KnownSite[];
  export default sites;
}
