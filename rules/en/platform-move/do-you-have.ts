import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do you|have you|are you|does your phone|you ever|do you ever|did you) (have|got|use|on|get|do|using|still on|still use) (a|the|any|that|an)? (#Platform)',
    'you (have|got|use|on|get|using|still on|still use) (a|the|any|that|an)? (#Platform) (app|account|acc|on your phone|at all|yet|or|by any chance|installed|too|then|right|yeah|dms|innit|$)',
    '^ (so|ok|oh|hey|and|or|then|k)? (got|have|use|on|you on|you got) (a|the|any)? (#Platform) (or|account|app|$)',
    '^ (so|ok|and|then|k)? (#Platform) (or (#Platform|#AmbiguousPlatform))? (then|instead|maybe)? $?',
    '^ (ig|tele|tg|disc|dc|wa) $?',
    '(got|have|use|on|ever use|tried) (that|a|the)? (#Platform|#CodedPlatform) $?',
    '(got|have|use|on|know) (any|another|an|some)? (other)? (app|apps|socials|messenger) ..4 (talk|chat|text|message|speak|on)',
    '^ (#AmbiguousPlatform) or (#Platform|#AmbiguousPlatform) $?',
    '(do you|you|have you|are you|are you guys) (have|got|use|on|do|using) (ig|tele|tg|disc|dc|signal|session|wa|tt|sc|cord|the d word|d word) (or|account|too|then|yet|$)',
    '(can you|could you|you can|will you|would you) (come|get|go|join|use|download|hop|switch) (on|to|onto|t)? (#Platform|#CodedPlatform)',
  ],
  unless: [
    '(do you|you) (have|got) (the)? (#Platform) (link|group|chat group|post|server link|invite|for the (class|team|club|project|science project))',
    '#Platform ..1 (my|me and my) (cousin|sister|brother|friend|mum|dad|friends|class) (does|do|has|have|is|are|uses|use)',
  ],
  confidence: 'strong',
  means: 'Asks whether the child uses another app, the usual first step towards moving the talk there.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u got insta',
    'u have whatsapp?',
    'got 👻?',
    'w h a t s app then?',
    's n a p ?',
    'dizzy cord?',
    'can u come t e l e g r a m? rblx blocks evry word',
    'i never use dc, r u on 1nsta so i know ur real',
    'do u use telegram at all',
    'session or signal?',
  ],
  passes: [
    'do u have dizzy cord my cousin does',
    'oh snap',
    'do you have the whatsapp link for the class',
    'i dont have discord',
    'did you see the insta post about the match',
    'ig thats fine',
    'signal is bad in here',
    'snap out of it',
  ],
};
