import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(disappear|disappears|disappearing|vanish|vanishes|vanishing|poof|self destruct|self destructs|self delete|auto delete|burner|incognito) ..6 (message|messages|texts|chat|mode|msgs|app|timer|account|acct|acc|number|phone)',
    '(message|messages|texts|chat|msgs|app|account|what we (write|say|send)) ..6 (disappear|disappears|disappearing|vanish|vanishes|vanishing|go poof|goes poof|self destruct|self delete|auto delete|delete itself|delete themselves|burner|incognito)',
    '(second|another|new|fake|burner|secret|separate|different|private|spare|hidden) (account|acc|acct|profile|insta|snap|discord|number|sim|email|phone|app) ..9 (for us|just us|with me|for me|only me|add me|me on|to me|we talk|we chat|our chats|nobody|no one|your #SecrecyPerson)',
    '#SecrecyWipe ..4 (chat|messages|texts|dms|convo|thread|history|conversation) ..5 (before your|when your|so your|after every|every|each|so nobody|after we|once we|when we|after you read|nightly|daily)',
    '(if|when|should) ..2 your #SecrecyPerson ..3 (ask|asks|sees|see|wonders|walks in|checks|finds|comes) ..6 (i am|say|tell|pretend)',
  ],
  unless: ['#SecrecyHarmless ..9 #SecrecyThem', '#SecrecyThem ..9 #SecrecyHarmless'],
  confidence: 'certain',
  bright: true,
  means: 'Moves the talk to where the messages vanish, so that nobody can read them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['use disappearing messages with me', 'an app where msgs vanish', 'make a second insta just for us'],
  passes: ['the rabbit vanishes in the show', 'a new phone number for the shop', 'messages from the team stay'],
};
