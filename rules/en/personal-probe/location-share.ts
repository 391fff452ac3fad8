import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(send|share|drop|turn on|switch on|put on|keep|show|give|see|set|pin|text|enable) (me|us|with me)? (your|ur|a|the|live|current|exact)? (live|current|exact|real)? (location|loc|pin|map pin|gps|whereabouts|locations)',
    '(turn|put|switch|keep|get|take) (on)? (your|the)? (snap map|snapmap|find my|find my iphone|find my friends|life360|life 360|map thing|ghost mode|location services|map location) (on|off|so|for me)?',
    '(your|ur) (location|snap map|map|find my) (on|off|is on|is off|so i|always|back on)',
    '(your|live|current) (live|current|exact|real)? location $',
    '(add|see|follow|find|have|track) (me|you|each other) on (find my|life360|life 360|snap map|find my friends|the map)',
  ],
  unless: [
    '(location|loc|pin) (i have|i got|of the|for the (party|match|game)|ammo|in game|on the map)',
    '(drop|send|share) ..3 (location|loc|pin) ..3 (ammo|loot|shield|heals|boss|spawn|party|venue|pitch)',
  ],
  confidence: 'strong',
  slot: 'address',
  means: 'Asks to see the child on a map, live. It tells a stranger where a child is at every hour.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'drop ur loc',
    'send live location',
    'turn on snap map',
    'share ur location on it, always not 1 hour',
    'ty put ur map thing on so i can find u',
    'y is ur location off',
  ],
  passes: [
    'drop your loc i have ammo',
    'whats the location of the party',
    'send the pin for the pitch',
    'is there a map in this game',
    'location location location is my nans fave show',
    'share the location of the venue with parents',
  ],
};
