import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#SecrecyNot ..4 (mention|tell|say|talk|know|hear|find|show|discuss|speak|repeat|blab|breathe|let on|let slip|gossip|brag|telling|talking|saying|showing) ..4 #SecrecyPair',
    '#SecrecyNot ..4 (about (me|us)|i exist|how old i am|who i am|that we (talk|chat|text|are|know)|(talking|texting|chatting|messaging) ..1 me) ..3 (to|with|at|anyone|anybody|#SecrecyWatcher|ever|okay|$)',
  ],
  unless: [
    '#SecrecyHarmless ..9 #SecrecyThem',
    '#SecrecyThem ..9 #SecrecyHarmless',
    '#SecrecyHarmless ..8 #SecrecyBond',
    '#SecrecyBond ..8 #SecrecyHarmless',
    '(ask|asks|hello|hi|dear|thank|thanks|proud|happy|ring|invite|love|tell|told|said|says|with|from|and|gave|is|glad|okay|ok|meet|pick|fetch|good) ..1 #SecrecyWatcher',
    '#SecrecyWatcher ..2 (said|says|knows|asked|told us|gave|will love|loves|set up|is in|are in|is on|and i|invited|wants|can (come|sit|read|join))',
    '(all of us|both of us|three of us|most of us|my (mum|mom|mam|dad|mother|father|teacher))',
    '(i|we|he|she|they|who|will|if) #SecrecyNot',
    '#SecrecyNot (know|talk about me|worry|forget|care|think|ask|tell me|tell us|say sorry|talk to)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Warns the child off talking of the two of them at all.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['dont ever say how old i am', 'better never to talk about us ok', 'no telling ur mates that we chat'],
  passes: ['dont worry about us', 'i dont know about us winning', 'she never says who i am in the play'],
};
