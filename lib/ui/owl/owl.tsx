import { Body } from './body';
import { Head } from './head';
import { type OwlState, PLUMAGE as P } from './plumage';

/** How the head is held: to one side when something was noticed, low in sleep, up high for "stop". */
const POSTURE: Record<OwlState, string> = {
  asleep: 'translate(0 13) rotate(5 60 60)',
  watching: 'translate(0 2)',
  noticed: 'rotate(-11 60 70)',
  stop: 'translate(0 -3)',
  patched: 'rotate(7 60 70)',
};

/** Sleep, drawn and not written, so that it needs no language. */
function Zed({ at, size }: { at: [number, number]; size: number }) {
  const d = `M${at[0]} ${at[1]}h${size}l-${size} ${size}h${size}`;
  return <path d={d} fill="none" stroke="#7d84b8" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round" />;
}

/**
 * Tawny. The state shows in eyes, peak and posture, so that it can be told without colour. The words beside it say the
 * same, so screen readers pass it by.
 */
export function Owl({ state }: { state: OwlState }) {
  return (
    <svg class={`owl owl-${state}`} viewBox="-2 -8 134 126" aria-hidden="true" focusable="false">
      <Body state={state} />
      <path d="M26 78q34 20 68 0q-14 14-34 14T26 78z" fill={P.coatShade} opacity="0.55" />
      <g transform={POSTURE[state]}>
        <Head state={state} />
      </g>
      {state === 'asleep' && (
        <g>
          <Zed at={[104, 12]} size={12} />
          <Zed at={[119, -3]} size={8} />
        </g>
      )}
    </svg>
  );
}
