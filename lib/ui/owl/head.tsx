import { Eyes } from './eyes';
import { type OwlState, PLUMAGE as P } from './plumage';

/** The outline with both ear tufts; they stand up when awake and lie flat when asleep. */
const OUTLINE = {
  awake:
    'M21 3c11 3 21 8 29 14q10-2 20 0c8-6 18-11 29-14 4 12 3 22 0 31 6 10 6 23 0 32-8 13-21 18-39 18s-31-5-39-18c-6-9-6-22 0-32-3-9-4-19 0-31z',
  asleep:
    'M12 22c14-5 28-8 38-7q10-1 20 0c10-1 24 2 38 7-1 6-4 11-8 15 5 10 4 22-1 30-8 13-21 17-39 17s-31-4-39-17c-5-8-6-20-1-30-4-4-7-9-8-15z',
};

/** The heart-shaped disc of feathers that gives an owl its face. */
const DISC = 'M60 31c-7-8-20-10-29-4-13 8-15 27-6 39 8 11 25 14 35 7 10 7 27 4 35-7 9-12 7-31-6-39-9-6-22-4-29 4z';

/** The peak of feathers between the eyes. It never comes down over them: an owl with low brows looks cross. */
const PEAK = {
  calm: 'M60 43c-3-9-9-16-20-20 8-3 16-1 20 5 4-6 12-8 20-5-11 4-17 11-20 20z',
  raised: 'M60 37c-3-9-11-15-23-17 9-4 19-3 23 4 4-7 14-8 23-4-12 2-20 8-23 17z',
};

/** The dark inside of the ear tufts. */
const TUFTS = {
  awake: 'M27 12c6 2 11 5 15 8-6 2-11 5-14 9-2-6-2-11-1-17zM93 12c-6 2-11 5-15 8 6 2 11 5 14 9 2-6 2-11 1-17z',
  asleep: 'M20 27c6-2 13-4 19-4-5 4-9 8-12 12-3-2-6-5-7-8zM100 27c-6-2-13-4-19-4 5 4 9 8 12 12 3-2 6-5 7-8z',
};

export function Head({ state }: { state: OwlState }) {
  return (
    <g>
      <path d={state === 'asleep' ? OUTLINE.asleep : OUTLINE.awake} fill={P.coat} />
      <path d={state === 'asleep' ? TUFTS.asleep : TUFTS.awake} fill={P.brow} />
      <path d={DISC} fill={P.face} />
      <ellipse cx="30" cy="63" rx="6" ry="3.6" fill={P.cheek} />
      <ellipse cx="90" cy="63" rx="6" ry="3.6" fill={P.cheek} />
      <Eyes state={state} />
      <path d={state === 'stop' || state === 'noticed' ? PEAK.raised : PEAK.calm} fill={P.brow} />
      <path d="M60 51c4 3 6 6 6 10 0 5-3 9-6 12-3-3-6-7-6-12 0-4 2-7 6-10z" fill={P.beak} />
      <path d="M60 73c3-3 6-7 6-12l-6 3z" fill={P.beakShade} />
    </g>
  );
}
