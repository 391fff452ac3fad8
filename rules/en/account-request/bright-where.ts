import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(share|send|drop|turn on|keep|put on|switch on|leave) ..1 (your|ur|ya) live location',
    '(turn|switch|put|keep|leave) ..1 (on)? ..1 (snap map|snapmap|find my|location sharing) ..1 (on|for me|with me)',
    '(turn|switch|put|keep|leave) ..1 your (location|locations|gps|map) on ..3 (for me|so i|i want|i need|at all|always|all|and|or)',
    '(let me|i want to|i need to|i like to) see your (dot|location|bitmoji|pin|snap map)',
    'where are you ..3 (exactly|right now) ..4 (pin|location|address)',
    '(send|drop|share) ..1 (a|your|the|ur) (pin|location) ..2 (now|right now|or|this minute|so i know|of where you are|wherever)',
    '#AccountWhereOn ..4 #AccountWhere ..9 #AccountWatch',
    '#AccountWhere ..8 (on|with me|open|visible|to show me) ..9 #AccountWatch',
    '#AccountWhereOn ..3 (live location|localization|localisation|find my|location sharing|snap map) ..3 (now|for me|with me|karo|and keep|with this number|at once|permanently|always|for good)',
    '(turn|switch|take|put|get) ..1 ghost mode off (for me|so|i|now|please|$)',
    '(turn|switch|take) off ..1 ghost mode ..2 (for me|so|i|now|and|$)',
    'ghost mode off ..2 (i|so|let|want|for me)',
    '(let me|i want to|i need to|i will|i have to|i like to|we will) (track|trace) (your|you|ur) ..1 (phone|location|home|everywhere|at all times)',
    '(let me|i want to) (on|onto|into|see|in|be on) (your|ya|yer) ..2 (snap map|map|live location|find my)',
    '(location|snap map|find my|map|dot|live location|localization|bitmoji) ..3 (on|visible|shared) ..4 (all day|all night|always|at all times|permanently|24|for good|for me)',
    '(send|share|drop|give|show) me ..2 (pin|dot|point|location) ..4 (map|where you|home) ..5 #AccountWatch',
    '(add me|accept me) ..8 (find my|location|snap map|life 360|life360) ..9',
    '(find my|location sharing|life360|life 360|location) ..4 add me',
    '(accept|approve|confirm) my (location|find my|tracking) request',
    '#AccountWatch ..5 your ..2 (point|dot|pin|bitmoji|location|map)',
    '(set|leave|keep|put|turn|switch|pop) your ..2 (map|dot|pin|point|location|find my) ..7 #AccountWatch',
    '(send|share|drop|give) (me)? ..1 live location ..3 (now|karo|i want|so i|or)',
    '(download|install|get) ..3 (life360|life 360|tracker|tracking app) ..6 (me|i|so)',
  ],
  unless: [
    '(turn off|switch off|never|do not|should not|keep ghost|off your|ghost mode on) ..5 (#AccountWhere|sharing)',
    '#AccountMapTalk',
    '#AccountWhere ..8 #AccountMapTalk',
    '#AccountMapTalk ..8 #AccountWhere',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose'],
  means: 'Wants to see at any time where the child is, on a map or by live location.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'share ur live location with me now',
    'turn ghost mode off so i can see where u are',
    'keep ur location on for me all night',
    'let me on ur snap map',
  ],
  passes: [
    'share your live location with mum till the bus comes',
    'turn off your location please',
    'drop me the location of the base in minecraft',
    'keep the map on so we find the boss',
  ],
};
