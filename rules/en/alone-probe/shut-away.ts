import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(with)? (your|the)? (bedroom|room)? door (is|be)? (shut|closed|locked|pushed to)',
    '(shut|close|lock|pull|push|bolt) (your|the|that) ..1 door !(behind|when you leave|on your way)',
    '(under|beneath|inside) (the|your) (cover|covers|duvet|blanket|blankets|sheets|quilt)',
    '(you|please|then|so|but|just)? (whisper|keep your voice down|keep it down|talk quietly|type quietly)',
    '(family room|living room|lounge|kitchen|front room|sitting room|downstairs|shared|common room|a public room) or (in)? (your|upstairs|your own|a|own)',
    '(your own|own|your bedroom|your room|your den|upstairs) or (is it)? (in|the|a)? (family|living|lounge|kitchen|front|shared|downstairs|sitting|common)',
    '(somewhere|some where|anywhere|a place|someplace) ..1 (quiet|quieter|private|peaceful|to yourself|out of the way|away from (them|everyone|your #Family))',
    '(is|are) (it|the house|your house|things|you|your place|the place) ..1 (quiet|full|noisy|busy|empty|packed) (there|at yours|tonight|now|at home|round yours|over there|or)? $?',
    '(house|home|room|place|flat) (is)? (full|empty|quiet) (or|tonight|now|then|yet) ..2',
    '(when|where) (nobody|no one|no body) ..1 (disturb|disturbs|interrupt|interrupts|hear|hears|walk|walks|see|sees|listen|comes|come|bother)',
    '(headphones|earphones|headset|airpods|earbuds) (in|on)? (and)? ..2 door',
    '(volume|sound|notifications|ringer|screen|brightness|light) (off|down|right down|muted|on silent|low) ..3 (tonight|so|if|they|she|he|your|when)',
  ],
  unless: [
    '(shut|close|lock) (the|that) door ..5 (cat|dog|cold|draught|leave|freezing|behind|key|server|base|game|boss|zombie|heating)',
    '(somewhere|place) ..1 (quiet|quieter|peaceful) ..4 (study|revise|read|eat|food|restaurant|walk|homework|holiday|coffee|work)',
    '(is|are) you ..1 (full|busy|quiet|empty)',
    'locked door',
  ],
  confidence: 'fair',
  slot: 'alone',
  means: 'Wants the child somewhere out of sight and hearing of others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'headphones, door shut',
    'under the covers then, whisper',
    'lock ur door so ur sis dont come in',
    'do u have somewhere quiet to draw or is the house full',
    'is it in the family room or your own',
    'when nobody disturb',
  ],
  passes: [
    'shut the door its freezing',
    'a place thats quiet to revise',
    'the door was locked so we went to the hall',
    'are you busy',
    'lets find somewhere quiet for coffee',
  ],
};
