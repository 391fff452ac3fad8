import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(swipe|flip|exit|come off|log off|log out|sign out|switch (off|tabs|apps)|click off|turn it off|minimise) ..5 (when|if|before) (your)? #Minder (walks|comes|come|looks|look|picks|checks|asks)',
    '(swipe|flip|exit|log off|log out|sign out|turn|switch|lock|mute|hide|keep|use) ..4 so (that)? (your)? (#Family|she|he|they|#Nobody) (do not|does not|can not|will not)? (see|sees|look|looks|read|reads|check|checks|hear|hears|know|knows|notice|notices)',
    'keep (me|this|us|our ..1) off (your|the) (story|stories|page|profile|wall|socials|feed|phone)',
    '(hide|hiding|lock|disguise) (the|this|that|your|our) (app|apps|phone|chat|chats|messages|tab|notifications|dms|conversation)',
    '(hide|close|minimise|minimize|swap|switch|put) (it|this|me|us|the ..1|your ..1|that) ..2 (when|if|before|so|while) (your)? #Minder',
    '(change|set|put) (the|a|your|new)? (pin|passcode|lock|password) ..8 (privacy|so #Minder|she|he|they|your #Adult)',
    '(only|just) (do it|come on|go on|use it|talk|chat|message|text|call|log on|open it) ..3 (when|while|after|once) (your)? (#Adult|she|he|they|everyone) ..2 (out|asleep|gone|away|not|sleeping|in bed|at work)',
    '(so|before|until) (that)? (your #Family|#Adult|she|he|they) (do not|does not|cannot|will not) (see|notice|hear|read|find|know|check) (it|us|me|this|that|anything|your (phone|screen|messages|chats)|$)',
  ],
  unless: [
    '(hide|put|keep) (the|your|my|her|his) (present|presents|cake|gift|gifts|card|balloons|eggs|sweets)',
    'so (that)? (people|they|anyone|he|she|the (enemy|enemies|others)) (do not|does not|cannot|will not) (see|hear|notice|find|know) (you|me|us) (in|behind|on|from|coming|when)',
    '(password|passcode|pin|lock) (now)? (and)? (tell|show) (your)? #Adult',
    'so (your)? (#Adult|#Family|she|he|they) can (see|find|pick|ring|reach)',
  ],
  confidence: 'strong',
  means: 'Asks the child to hide the app or the screen when somebody comes.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'hide the app',
    'close the tab when she comes in',
    'set a pin so she cant get in, dont tell ur mum',
    'change the pin maybe, u deserve some privacy from her',
    'only do it while shes out the room',
    'use ur other acc so they dont see',
    'put it away before ur mum looks',
    'swipe this away when someone walks in',
    'turn ur notifs off so mum dont see my name',
    'keep me off ur story',
  ],
  passes: [
    'hide your icon on the map',
    'hide behind the tree so they dont see you in there',
    'close the door when u leave',
    'change ur password so hackers cant get in',
    'good. change ur password now n tell ur dad',
    'put a lock on so mum can see where you are',
    'hide the present under the bed',
  ],
  overflags: ['hide the chat its covering the minimap'],
};
