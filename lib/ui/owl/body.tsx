import { type OwlState, PLUMAGE as P } from './plumage';

const BARBS = 'M49 88q3.5 4.5 7 0M64 88q3.5 4.5 7 0M41.5 97q3.5 4.5 7 0M56.5 97q3.5 4.5 7 0M71.5 97q3.5 4.5 7 0';

const FOLDED = {
  left: 'M20 68C9 80 11 100 27 109c6 2 9-2 8-8-2-13-7-24-15-33z',
  right: 'M100 68c11 12 9 32-7 41-6 2-9-2-8-8 2-13 7-24 15-33z',
};

/** The wing held up like a flat hand: three long feathers, so that it reads as "stop" without any colour. */
const RAISED = 'M92 92c-4-10-2-20 4-27l4-31c1-6 8-6 9 0l1 16 3-11c2-5 9-3 8 2l-2 16 2-4c3-4 8-1 7 4-3 21-15 34-36 35z';

/** Body, folded or raised wings and feet. Drawn below the head. */
export function Body({ state }: { state: OwlState }) {
  return (
    <g>
      <path d="M44 112q2-6 5 0 3-6 5 0 1 4-5 4t-5-4zM66 112q2-6 5 0 3-6 5 0 1 4-5 4t-5-4z" fill={P.beak} />
      <path d="M60 46c29 0 45 17 45 40 0 18-18 28-45 28S15 104 15 86c0-23 16-40 45-40z" fill={P.coat} />
      <path d="M60 74c18 0 28 9 28 20 0 11-11 18-28 18s-28-7-28-18c0-11 10-20 28-20z" fill={P.belly} />
      <path d={BARBS} fill="none" stroke={P.barb} stroke-width="2.6" stroke-linecap="round" />
      <path d={FOLDED.left} fill={P.coatShade} />
      {state === 'stop' ? (
        <path class="owl-wing" d={RAISED} fill={P.coatShade} stroke={P.coat} stroke-width="2" stroke-linejoin="round" />
      ) : (
        <path d={FOLDED.right} fill={P.coatShade} />
      )}
    </g>
  );
}
