import { Head } from './head';
import { type OwlState, PLUMAGE as P } from './plumage';
import { svgText } from './svg-text';

/** The states of the toolbar icon. */
export const ICON_STATES = ['on', 'off', 'unreadable', 'noticed'] as const;
export type IconState = (typeof ICON_STATES)[number];

const FACE: Record<IconState, OwlState> = { on: 'watching', off: 'asleep', unreadable: 'patched', noticed: 'stop' };

/** Only the head: at sixteen pixels a body is mud. Something noticed adds a dot, with a gap round it. */
function IconOwl({ state }: { state: IconState }) {
  return (
    <svg viewBox="9 -7 102 102" xmlns="http://www.w3.org/2000/svg">
      <title>Tawny</title>
      <Head state={FACE[state]} />
      {state === 'noticed' && (
        <g>
          <circle cx="93" cy="77" r="17" fill={P.shine} />
          <circle cx="93" cy="77" r="13" fill="#a3294a" />
        </g>
      )}
    </svg>
  );
}

/** The toolbar icon as the text of an SVG file; the build turns it into PNG files. */
export function iconSvg(state: IconState): string {
  return svgText(<IconOwl state={state} />);
}
