import { type OwlState, PLUMAGE as P } from './plumage';

const LEFT = 40;
const RIGHT = 80;
const HEIGHT = 46;

/** One dark, shining eye that looks towards (dx, dy). */
function Round({ x, size = 12.5, dx = 0, dy = 0 }: { x: number; size?: number; dx?: number; dy?: number }) {
  return (
    <g>
      <circle cx={x} cy={HEIGHT} r={size} fill={P.eye} />
      <circle cx={x + 4 + dx} cy={HEIGHT - 4.5 + dy} r={size * 0.33} fill={P.shine} />
      <circle cx={x - 4 + dx} cy={HEIGHT + 4.5 + dy} r={size * 0.15} fill={P.shine} />
    </g>
  );
}

/** A wide eye: a bright ring round a small pupil. */
function Wide({ x }: { x: number }) {
  return (
    <g>
      <circle cx={x} cy={HEIGHT} r="17" fill={P.eye} />
      <circle cx={x} cy={HEIGHT} r="14.5" fill={P.ring} />
      <circle cx={x} cy={HEIGHT} r="8.5" fill={P.eye} />
      <circle cx={x + 3} cy={HEIGHT - 3.5} r="3" fill={P.shine} />
    </g>
  );
}

/** The upper lid, half down. */
function Lid({ x }: { x: number }) {
  return (
    <g class="owl-lid">
      <path d={`M${x - 15} ${HEIGHT - 5}a15 12 0 0 1 30 0q-15 4-30 0z`} fill={P.coat} />
      <path
        d={`M${x - 14} ${HEIGHT - 5}q14 4 28 0`}
        fill="none"
        stroke={P.coatShade}
        stroke-width="3"
        stroke-linecap="round"
      />
    </g>
  );
}

function Closed({ x }: { x: number }) {
  const d = `M${x - 12} ${HEIGHT}q12 12 24 0M${x - 8} ${HEIGHT + 5}l-3.5 4.5M${x} ${HEIGHT + 7}v5.5M${x + 8} ${HEIGHT + 5}l3.5 4.5`;
  return <path d={d} fill="none" stroke={P.eye} stroke-width="3.6" stroke-linecap="round" />;
}

/** The patch over one eye, sewn on, with its strap. */
function Patch({ x }: { x: number }) {
  return (
    <g>
      <path d="M27 20L98 58" stroke={P.patch} stroke-width="4.6" stroke-linecap="round" />
      <path
        d={`M${x - 17} ${HEIGHT - 9}q17-9 34 0c3 15-5 29-17 29S${x - 20} ${HEIGHT + 6} ${x - 17} ${HEIGHT - 9}z`}
        fill={P.patch}
      />
      <path
        d={`M${x - 6} ${HEIGHT - 2}l12 10M${x + 6} ${HEIGHT - 2}l-12 10`}
        stroke={P.stitch}
        stroke-width="3.4"
        stroke-linecap="round"
      />
    </g>
  );
}

export function Eyes({ state }: { state: OwlState }) {
  if (state === 'asleep')
    return (
      <g>
        <Closed x={LEFT} />
        <Closed x={RIGHT} />
      </g>
    );
  if (state === 'stop')
    return (
      <g>
        <Wide x={LEFT} />
        <Wide x={RIGHT} />
      </g>
    );
  if (state === 'patched')
    return (
      <g>
        <Round x={LEFT} dx={-1} dy={-2} />
        <Patch x={RIGHT} />
      </g>
    );
  const awake = state === 'noticed';
  return (
    <g>
      <Round x={LEFT} size={awake ? 14 : 12.5} dy={awake ? 0 : 4} />
      <Round x={RIGHT} size={awake ? 14 : 12.5} dy={awake ? 0 : 4} />
      {!awake && (
        <g>
          <Lid x={LEFT} />
          <Lid x={RIGHT} />
        </g>
      )}
    </g>
  );
}
