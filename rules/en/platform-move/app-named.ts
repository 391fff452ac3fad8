import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#Platform $?',
    '(get|download|make|have|use) #Platform (and|then|so) (add|message|text|we|i can|call|talk)',
    '^ (dm|pm|inbox|dms|pms) (me)? $',
    '^ (just|pls|please)? (dm|pm|inbox|message|text|whisper) me (then|now|your|privately|ok|okay)',
    '(is it|would it be|you) (okay|alright|cool|fine|allowed) (if|for me to) (i)? (ring|call|text|message|add|dm|facetime|phone)',
    '(open|start|make|create|begin) a private (chat|conversation|message|group|call|room)',
    '(join|come|here is) ..4 (server|group|chat|channel|room|gc) ..3 #Link',
    '(too|so) public (here|in here|on here)?',
    '(got|use|have|try) (a|an)? (different|diff|another|other) (app|account|messenger)',
    '(better|nicer|easier|meet you|see you|speak|set you up|set up) (on|over on|with)? #Platform',
    '(can|could|shall) i add you',
    '(talk|text|chat|message) (more)? (privately|in private|one to one|1 on 1)',
  ],
  unless: [
    '(is|was|are|mean|called|about|hate|hates|love|loves|banned|block|blocked|saw|seen|watch|watched|posted) ..2 #Platform',
  ],
  confidence: 'fair',
  means: 'Brings another app into the talk. Often that is nothing; beside other signs it is the step out of sight.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'this app keeps logging me off, whatsapp?',
    'dm me',
    'get snap and add me',
    'is it ok if i ring you',
    'open a private chat',
    'join this server its just friends discord.gg/abc',
    'can i add u',
  ],
  passes: [
    'did you hear about twitter?',
    'is that on tiktok?',
    'dm me for the price',
    'message me if you need the homework',
    'have you heard of discord',
    'he posted it on insta',
  ],
};
