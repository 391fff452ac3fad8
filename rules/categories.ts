import type { Category } from '../lib/engine/rule';

/**
 * The closed list of what a sentence can do, in the order a chat is told.
 *
 * `weight` points a certain match is worth (medium card = 10) · `stage` 1 access, 2 trust, 3 isolate or assess,
 * 4 approach, 5 coerce · `hard` evidence still matters weeks later; soft evidence fades within days.
 * The scale: soft kinds are a tenth to a quarter of a card, hard ones a third to a half, the two coercive kinds one card.
 */
export type CategoryModel = { weight: number; stage: 1 | 2 | 3 | 4 | 5; hard: boolean };

export const categories: Record<Category, CategoryModel> = {
  /** Asks how old the child is, or their school year. Where they are belongs to personal-probe. */
  'age-probe': { weight: 1, stage: 1, hard: false },
  /** Says who they are so that guards fall: same age, scout, staff, broken camera. An offer is gift-lure. */
  'persona-claim': { weight: 1.5, stage: 1, hard: false },
  /** Asks for a fact that finds the child: name, school, town, number, routine. Who is near is alone-probe. */
  'personal-probe': { weight: 1.5, stage: 1, hard: false },
  /** The child gives such a fact away. */
  'self-disclosure': { weight: 1, stage: 1, hard: false },
  /** Praise out of proportion, a special bond, age played down. Running others down is isolation. */
  flattery: { weight: 2, stage: 2, hard: false },
  /** Offers money, game currency, presents, fame. */
  'gift-lure': { weight: 2.5, stage: 2, hard: false },
  /** Wants to go on in another app, in private, by voice or video. A picture is image-request. */
  'platform-move': { weight: 2.5, stage: 3, hard: false },
  /** Asks who is near, who can see, whose device it is. */
  'alone-probe': { weight: 3, stage: 3, hard: false },
  /** Sets the child against family and friends, or makes them the only one who cares. */
  isolation: { weight: 3, stage: 3, hard: true },
  /** Asks to hide the chat, delete it, or tell no one. */
  secrecy: { weight: 6, stage: 3, hard: true },
  /** Asks for a password, a code, or the use of an account. */
  'account-request': { weight: 5, stage: 3, hard: true },
  /** Asks for a picture, a video, the camera or the voice of the child. */
  'image-request': { weight: 3.5, stage: 4, hard: true },
  /** Turns the talk to private parts, to sex, to what somebody does or has done. Romance, clothes and bed are boundary-test. */
  'sexual-talk': { weight: 5, stage: 4, hard: true },
  /** Romance, dares, talk of clothes or bed: tests how far the child goes along. */
  'boundary-test': { weight: 4, stage: 4, hard: true },
  /** Wants to meet, pick up, visit. */
  'meet-offline': { weight: 4, stage: 4, hard: true },
  /** Nags, shames or sets deadlines, above all after a no. An announced harm is threat. */
  pressure: { weight: 3.5, stage: 5, hard: true },
  /** Announces exposure, payment, doxxing. */
  threat: { weight: 10, stage: 5, hard: true },
  /** Claims to own the child, gives orders with "or else", pushes towards self-harm. */
  'control-harm': { weight: 9, stage: 5, hard: true },
};
