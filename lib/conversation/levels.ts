import { AGE_FACTOR, THRESHOLDS } from './tuning';
/** How loud Tawny is. `soft` badge only · `medium` card beside the chat · `strong` card to be closed · `urgent` help first. */
export const LEVELS = ['soft', 'medium', 'strong', 'urgent'] as const;
export type Level = (typeof LEVELS)[number];

export type AgeBand = '8-11' | '12-16';
export type Sensitivity = 'low' | 'medium' | 'high';

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
