import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you are|are) not to (talk|speak|play|chat|go|text|hang) ..5',
    '(do not like|hate|not happy with|do not want) you (wearing|talking|going|being|playing|hanging|laughing|chatting|texting) ..3',
    '(picture|clip|video|selfie|message|voice note) (each|every) (morning|night|day|evening|hour)',
    '(you|always|and|please|must|just|will)? (answer|reply|respond|come|come on|be (here|there|online|on|ready)|pick up|text back) (when|whenever|the second|the minute|every time|as soon as) i (message|call|ping|text|ring|say|am|ask|want|need|write|snap)',
    '(say|send|message|text|write|snap|give|tell|need|want|show) ..4 (each|every) (night|morning|day|hour|evening|time) (ok|okay|before|without|from|now|please|no matter|even|to me|for me|$)',
    '(say|tell) (good night|goodnight|goodnite|good morning|gn|gm) to me',
    '(ask|check with|tell) (me)? (first)? before you (talk|speak|play|go|add|post|message|log|join|see|reply)',
    'tell me (first|before anyone|before anybody)',
    '(ok|okay|here are|these are|my|new|house|few|our) ..1 rules (you|one|1|number|first|are you|no|do not)',
    '(first|second|third|next|final|daily|your|secret) (task|mission|command|duty) (for you|photo|picture|is to|video|send|write|show|tonight|today)',
    '(unless|only if) i (say|tell you|allow|decide|let you|give the word)',
    '(if you|as long as you|when you) (behave|obey|are good|be good|listen to me|do as you are told|do what i)',
    '(show|shows|prove|proves|prove to) (me|us)? (your|you are|you have|how|some|that you)? ..1 (commitment|committed|loyal|loyalty|devotion|devoted|obedient|serious|trust|trustworthy)',
    '(do it|do things|train|it is|everything) my way',
    '(no|not) (other|another) (coach|coaches|friends|boys|girls|teacher|tutor|guys|people) (but me|only me|just me|ok|$)',
    '(to)? (see|find out|check|test) if (you|i) can (be trusted|trust you|handle|take orders)',
    '(you are|your|you) ..1 (under me|mine to|one of my (girls|boys)|part of me|my (artist|player|pupil) (now|only))',
    'you (belong|live) (here|with us|to this) now',
    '(i thought|thought) you (were|are) (my|mine) ..3 $',
  ],
  unless: [
    '(#Adult|#HarmlessPerson) ..8 (every|each|unless|until|rules|task|behave)',
    '#GameWord ..8 (task|mission|rules|unless|until|order)',
    '(task|mission|rules|unless|until|order) ..8 #GameWord',
    '(if|when) you (are good|be good) (at|with|to|in)',
  ],
  confidence: 'fair',
  means: 'Gives orders or rules to the child, as if they had to answer to this person.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u answer when i ping',
    'you say goodnite to me every nite ok',
    'ask before you talk to boys',
    '5000 credits a week if you behave',
    'first task, photo of your hand',
    'thats how my girls show commitment',
    'to see if you can be trusted w bigger stuff',
  ],
  passes: [
    'take your medicine every morning please',
    'the first mission is on the moon map',
    'if you are good at maths help me',
    'mum says no phone unless i say please',
    'we have a spelling test every day',
  ],
};
