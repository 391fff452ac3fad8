import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i am|am|i am like|i used to be|i work as) (actually|also|just)? (a|an|your|training to be a)? (student|trained|qualified|real|youth|school|primary|football|private|certified|licensed|professional|volunteer|art|music)? (teacher|coach|therapist|counsellor|counselor|doctor|nurse|police officer|cop|social worker|youth worker|psychologist|tutor|helper|mentor|paramedic|fireman|firefighter|soldier|army officer|vicar|pastor|parent|dad|mum|father|mother|grandad|adult|grown up) (so|you can|and|dont worry|do not worry|dw|myself|i|it is|its|trust|at heart|promise)',
    '(i am|am) (so|really|honestly|totally|deffo|defo|definitely|100|actually)? (not) (a|an|some|like|one of|going to|your average|any|that kind of)? (weird|old|random|scary)? (creep|weirdo|stranger|perv|cop|catfish|bot|scammer|fake|freak|murderer|kidnapper|serial killer|bad guy|bad person|weird|psycho|stalker|dangerous|creepy|hacker|old man|bad man|hurt you|like the others|like other guys|like that|like them)',
    '(i am|am) (just)? (a|an)? (really|very|just|only|pretty|real|genuinely|honestly|just a)? (nice|good|normal|decent|kind|ordinary|friendly|lovely) (person|guy|man|lad|bloke|dude|human|girl|boy|woman)',
    '(i am|am) (a|an|the|with the|in the)? (real|actual|off duty|undercover|trained|qualified)? (police officer|police|cop|detective|fbi|social worker|youth worker|child therapist|policeman|policewoman)',
    'i (train|coach|mentor|look after|work with|teach|tutor|counsel) (kids|children|young people|teens|teenagers|youngsters|young|lots of kids)',
    'ask (anyone|anybody|around|whoever) ..1 i am',
    '(think|thinks|say|said|thought|worried|saying|scared) (i am|im|that i am) (a|some|some kind of|an|just a|going to)? (creep|weirdo|stranger|catfish|perv|bot|scammer|fake|freak|old man|psycho|stalker|weird|dangerous|kidnapper)',
    '(i am|you are|its|it is|u are|totally|completely|i am completely) (a|one of the|really|totally|so)? (safe|harmless|legit|trustworthy|100 real|real i promise|genuine) (with me|to talk to|i promise|promise|guy|person|do not worry|dw|to|honest|i swear|here with me|you can trust|and)',
    '(scared|worried|shy|nervous|afraid|worry) ..2 i am (nice|friendly|kind|harmless|normal|a nice|a good|not going to)',
    '(dw|dont worry|do not worry|relax|chill) ..2 (i am|im) (safe|harmless|nice|not like that|not weird|a good guy|a good person|a nice guy|a girl|normal|real|legit|cool|not old)',
    '(you|u) (can|know you can|could|should) (trust|tell) (me|us) (with|anything|i am|everything|im|because|w|with anything|any thing|like a|i will not)',
    '(look|see|show me|you will see|prove) (i am|im) (normal|a normal|nice|real|not weird|not a weirdo|wrong|harmless)',
    '(i help|i volunteer|i have worked) (with|at|out) (kids|children|young people|teens|at a school|your age|in a school|youth|like you|at your school|at schools|privately|professionally)',
    '(i have|i got) (a|kids|my own|a little) (daughter|son|kids|little girl|kid|sister|niece|nephew) (your|same|the same|around your|about your|ur|exactly your|of your) (age|own age|year)',
  ],
  unless: [
    '(i am|im) (not|no) (a)? (creep|weirdo|stranger|bot|hacker) $',
    '(she|he|they) (thinks|said|says|thought) (i am|im) (weird|a)',
  ],
  confidence: 'fair',
  means: 'Says to be harmless, or to have a job that people trust. Honest people rarely need to say so.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dw im safe im a teacher',
    'im a therapist u can tell me',
    'im not a creep i swear',
    'u think im a weirdo. say it',
    'you can trust me w anything',
    'i have a daughter ur age',
    ['then show me im wrong', 'u can trust me i wont hurt u'],
  ],
  passes: [
    'my teacher says im good at art',
    'im not a robot lol',
    'she said im weird',
    'can you tell me what page it was',
    'the coach is at the gate',
    'i work with wood in dt',
  ],
  overflags: ['im not a stranger i am your cousin'],
};
