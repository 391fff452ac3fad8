import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'never (clicked|connected|vibed|felt|talked|laughed|opened up|got on|bonded) ..3 (anyone|someone|like this|this way|so)',
    'wish ..4 like you (do|are)? $',
    'never (met|had|known|found|spoke to|spoken to|talked to|seen) (anyone|someone|any one|somebody|a girl|a boy|a friend|a person|anybody) (quite|so|just|else)? (like|as) (you|special|cute|pretty|nice|kind|sweet|easy)',
    '(we|you and me|me and you|us two) (have|got|have got|share|feel) (a|this|such|some|that|real|the) ..2 (connection|bond|link|spark|vibe|chemistry)',
    '(feel|feels|felt) (like)? (i have|we have|i had|i|we)? known (you|each other) (years|for ever|forever|for years|ages|all my life|my whole life|my life|so long|4ever)',
    '(soulmates|soul mates|soulmate|soul mate|soulm8s|soulm8|made for each other|meant for each other|meant to meet)',
    '(you and me|me and you|you and i) are ..1 (same|alike|similar|two of a kind|special|different)',
    'we are (so (alike|similar|close)|two of a kind|special|the same (kind|sort|type) of)',
    '(we|you and me|you and i) (just|really)? (click|clicked|vibe|get each other)',
    '(so|really|too) easy to talk to',
    '(feel|feeling|felt) ..2 close to you',
    'what we (have|got|share) ..2 (special|rare|real|different|unique|precious|magic)',
    '(be|like) your (big|older) (brother|sister|bro|sis)',
    'you (really|just|actually|truly|fully|always|totally) (get|understand|see) me',
    '(feel|am|i am|so) (so)? (easy|safe|comfy|comfortable|myself) (with|around|talking to) you',
  ],
  unless: [
    'same (level|team|class|rank|age|height|side|person|size|year|form|group)',
    '(you) (really|just|actually|always) (get|see) me (a|the|in|some|killed|mad)',
    '(bad|slow|poor|good|stable|fast|internet|wifi) (connection|link)',
  ],
  confidence: 'strong',
  means: 'Claims a rare bond with the child, which builds closeness much faster than a friendship would.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i never met any1 like u',
    'i feel like i known u 4ever',
    'we have a connection',
    'soulm8s fr',
    'you and me are the same kind of person i think',
    'u really get me',
  ],
  passes: [
    'ive never met anyone from wales',
    'we have a bad connection its lagging',
    'i feel like ive known this song forever',
    'we are the same person lol',
    'you just get me killed every round',
  ],
};
