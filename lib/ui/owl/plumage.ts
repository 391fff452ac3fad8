/** The owl's colours. The same by day and by night: an owl is recognised by its coat. */
export const PLUMAGE = {
  coat: '#b8713d',
  coatShade: '#8f5129',
  brow: '#73401f',
  face: '#f9e6c9',
  belly: '#f3d5a8',
  barb: '#c98a52',
  beak: '#eda02f',
  beakShade: '#c47a15',
  eye: '#1d2142',
  shine: '#ffffff',
  ring: '#f5c445',
  cheek: '#f0b58a',
  patch: '#2b3169',
  stitch: '#aab2ee',
} as const;

/** What the owl is doing: off here · reading · something noticed · stop and read · cannot read this page. */
export type OwlState = 'asleep' | 'watching' | 'noticed' | 'stop' | 'patched';
