import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#HarmMark ..2 (my|our|the|me|masters|first) ..3 #HarmSign ..4 (on|in|into|onto|across) ..2 #HarmSkin',
    '#HarmMark (an|a|one) ..1 (initial|mark|letter|b|j|k|m|s|t|e) ..2 (on|in|into|onto) (your|ur|ya|yer|the|her) ..1 #HarmSkin',
    '(my|our|the group|the clan) ..2 (name|initial|initials|letter|tag|nickname|username) (on|in|into|across) (your|ur|the|her|yer) ..1 #HarmSkin',
    '#HarmMark ..2 (my|me|our) (name|initial|initials|first letter|letter|tag|nickname) ..4 (blade|razor|knife|sharp|needle|skin|prove|proof|show me|then i)',
    '(carve|scratch|cut|burn|brand) (my|me|our) ..1 (initial|initials|name|letter|tag|mark)',
    '#HarmMark ..3 my ..2 (name|initial|nickname|tag|letter) ..8 (prove|proof|belong|loyal|love me)',
    '(carries|carry|wear|wears|bear|bears) my mark',
    '(name|initial|initials|tag) ..3 (sharpie|marker|biro|pen|lipstick|eyeliner|blade|razor|pin|compass) ..6 (arm|skin|thigh|leg|wrist|stomach|chest|prove|proof)',
    '(wear|have|want|put|get) my (name|initial|initials|mark|tag) (on|in) your (skin|arm|leg|wrist|thigh|body|neck|chest)',
    'your name on my (arm|leg|wrist|skin) ..9 (do mine|now you|your turn)',
    '(carve|burn|scratch|cut) (a|an|the|my) ..3 (on|in|into) ..1 (your|ur|the|their) #HarmSkin',
    '#HarmMark ..1 (it|that|mine) (on|into) your (arm|leg|skin|thigh|wrist)',
    '(carve|burn|scratch|cut|mark) ..4 (into|on) your (skin|flesh|arm|thigh|leg|wrist)',
    '(name|initial|tag) on your (arm|leg|wrist|skin|thigh|hand|stomach) ..6 (prove|proof|show|film|deeper|blade|or)',
    '#HarmMark ..3 (property of|owned by|whose you are|who you belong to|who owns you) ..3',
  ],
  unless: ['#HarmCraft', '#HarmSign ..8 #HarmCraft'],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose'],
  means: 'Wants a name or a sign on the skin of the child, as proof of love or loyalty.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'write my name on your arm to prove it',
    'scratch my initial on ur leg so i know ur loyal',
    'carve my tag into your arm',
    'cut my name on hand then i trust u',
  ],
  passes: [
    'write my name on the list',
    'draw a heart on the valentine for me',
    'dont carve your name in the desk',
    'put my name on your bag label',
  ],
};
