import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(are you|you|you are) ..1 (loyal|devoted|faithful) (to us|to me|enough|or not|or what|$)',
    '(for|to) (the server|the group|us|me|the boys|the family) ..2 (prove|loyal|belong|swear|sign|bleed|blood)',
    '(write|put|draw|carve|cut|sign|mark|scratch|pen|ink) (my|our|the|his|her) (name|user|username|tag|initials|logo|symbol|number|handle|@) (on|onto|in|into|across) (your|you|ur) ..1 #BodyPart?',
    '(do it|say it|show it|read it) on (cam|camera|call|stream|vc|voice) for (us|the server|the group|everyone|me|the boys)',
    '(prove|show me|show us) ..1 (you are loyal|your loyalty|loyalty|your devotion|you are one of us)',
    '(write|draw|carve|cut|scratch|put) (my|our|his|the group|the server) ..2 on your (arm|arms|hand|wrist|leg|skin|body|forehead|stomach|chest|palm)',
  ],
  unless: ['loyal to (the|her|his|arsenal|liverpool|king|queen)'],
  confidence: 'strong',
  means: 'Wants proof that the child is loyal, even on their skin.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'prove ur loyal',
    'write my name on u',
    'put my user on ur arm',
    'do it on cam 4 the server',
    'show us your loyalty',
  ],
  passes: [
    'write my name on the list',
    'put my user in the credits',
    'loyal customer points',
    'draw a star on your face for the face paint',
    'hes so loyal to the team',
  ],
};
