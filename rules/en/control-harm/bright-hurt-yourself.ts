import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you|u) ..2 (hurt|cut|burn|harm) (yourself|urself) ..4 (for me|or|to prove|on|and|til|until)',
    '(hurt|cut|burn|harm|starve|choke) (yourself|urself) (for|on|or|until|till|til|and|then|tonight|now)',
    '(bite|slap|pinch|hit|punch|choke|scratch) (yourself|urself) ..3 (hard|harder|until|till|for me|on camera|bleed|bruise)',
    '(press|hold|put) ..3 (lighter|ice|flame|iron|needle|pin|blade|knife|hot) ..4 (skin|hand|arm|wrist|leg|palm)',
    '(no|stop) (eating|food|meals|dinner) ..4 (i say|for me|until i|till i|punishment)',
    '(punishment|penalty) ..4 (hurt|cut|burn|no food|starve|slap|hit|cold shower)',
    '(chickens|chicken) out ..4 (finished with|out of the group|kicked)',
    '(hurt|cut|burn|punch|slap|choke|starve|bruise|stab|bite|punish|harm) (yourself|urself|yerself|your self) ..8 (#HarmOrder|or lose|sorry|for a day|i say|say|challenge|proof|and send)',
    '(hurt|cut|burn|punch|hit|bruise|break|bite|slap) (your|ur|yer|the|ya) (own)? ..1 #HarmSkin ..8 #HarmOrder',
    '(if you|prove|proof|to show|show me|means|loyal|loyalty|dare|challenge|task) ..8 (hurt|cut|burn|punch|slap|bruise) (your|ur|yer|their|one|a)? (own|small)? ..1 (yourself|urself|#HarmSkin|mark)',
    '(you are going to|you got to|you have to|you will|you must|you need to|when i say|you can|go and|now) (hurt|cut|burn|starve|punish|harm) (yourself|urself|your own|your hand|your arm|your leg)',
    '(burn|burns|cut) ..3 mark ..2 (on|in) ..1 (your|their|hand|arm)',
    '(hold|holding) (your|ur)? breath ..4 (faint|fall|pass out|black out|drop)',
    '(lighter|blade|razor|needle|candle|match|iron|knife) (on|to|against|across) (your|ur) ..1 #HarmSkin',
    '(pain|blood|cutting|burn|hurt) (dare|challenge|test|task) ..6 (film|or|and|for|prove|on)',
    '(dare|challenge|task) ..3 (pain and|blood|hurt yourself)',
    '(or|and|then) you (will)? bleed (for me|for it|now|$)',
    'disobey ..3 bleed',
    '(eat nothing|do not eat|skip (food|meals)|starve) ..6 (for me|to prove|until i|til i|till i)',
  ],
  unless: [
    '(did you|you did|you might|could|might|careful|will not|hope|how) ..3 (hurt|burn|cut|bite|break|hit) (yourself|your|urself)',
    '(not|never|do not) ..1 (hurt|cut|burn|punish|bite|starve)',
    '#HarmCraft ..8 #HarmSkin',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose'],
  means: 'Orders the child to hurt their own body, for a group, as a dare or as proof.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'hurt yourself a little for me on camera',
    'burn your hand or ur out of the group',
    'hold your breath til you faint and film it',
    'punch your own leg and film it for me',
  ],
  passes: [
    'did you hurt yourself for real',
    'careful, you will burn your hand',
    'dont cut yourself on the lid',
    'hold your breath under water',
  ],
};
