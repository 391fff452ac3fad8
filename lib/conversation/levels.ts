/** How loud Tawny is. `soft` badge only · `medium` card beside the chat · `strong` card to be closed · `urgent` help first. */
export const LEVELS = ['soft', 'medium', 'strong', 'urgent'] as const;
export type Level = (typeof LEVELS)[number];

export type AgeBand = '8-11' | '12-16';
export type Sensitivity = 'low' | 'medium' | 'high';

/** Points at which each level begins (detection.md 4.6). */
const THRESHOLDS: Record<Sensitivity, Record<Level, number>> = {
  low: { soft: 9, medium: 14, strong: 20, urgent: 28 },
  medium: { soft: 6, medium: 10, strong: 16, urgent: 24 },
  high: { soft: 4.5, medium: 7.5, strong: 13, urgent: 21 },
};

/** Younger children are warned a little earlier. */
const AGE_FACTOR: Record<AgeBand, number> = { '8-11': 0.85, '12-16': 1 };

export function threshold(level: Level, sensitivity: Sensitivity, ageBand: AgeBand): number {
  return THRESHOLDS[sensitivity][level] * AGE_FACTOR[ageBand];
}

/** @returns the loudest level that the score reaches, or `calm` */
export function levelOf(score: number, sensitivity: Sensitivity, ageBand: AgeBand): Level | 'calm' {
  return LEVELS.findLast((level) => score >= threshold(level, sensitivity, ageBand)) ?? 'calm';
}

/** 0 for calm, 1 to 4 for soft to urgent: for comparing. */
export function loudness(level: Level | 'calm'): number {
  return level === 'calm' ? 0 : LEVELS.indexOf(level) + 1;
}

export function louder(one: Level | 'calm', other: Level | 'calm'): Level | 'calm' {
  return loudness(one) >= loudness(other) ? one : other;
}

export function quieter(one: Level | 'calm', other: Level | 'calm'): Level | 'calm' {
  return loudness(one) <= loudness(other) ? one : other;
}

/** One step down; calm stays calm. */
export function lowered(level: Level | 'calm'): Level | 'calm' {
  return LEVELS[loudness(level) - 2] ?? 'calm';
}

/** One step up; urgent stays urgent and calm stays calm. */
export function raised(level: Level | 'calm'): Level | 'calm' {
  return level === 'calm' ? level : (LEVELS[Math.min(loudness(level), LEVELS.length - 1)] ?? level);
}
