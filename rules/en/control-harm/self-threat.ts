import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(if|when|since) you ..1 (leave|left|go|block|ghost|stop|dump|delete|break up|ignore|log off|leave me|talk to him|talk to her) ..3 (i will|i would|i am going to|i|we|we will) ..2 (hurt|kill|cut|die|end|do something|jump|harm|disappear|dox|find|come for|not eat|never eat|not be here|be dead|make you)',
    '(it will|that will|would) be your fault (if|when|i|and|that|then)',
    '(i|i would) (cannot|can not|could not|would not|will not) (live|go on|cope|survive|breathe|be alive|carry on) without you',
    '(i will|i am going to|i might|i would) (hurt myself|kill myself|cut myself|do something bad|do something stupid|harm myself) (if|unless|because of you|without you|and it|when you|tonight if)',
  ],
  unless: [
    '(leave|left|die|kill|quit|quits|dead) ..8 (game|match|ranked|lobby|raid|queue|round|team|lane|mid|boss|dungeon|penalty|mmr|respawn|spawn|minecraft|left behind|man behind|no man|laughing|of boredom|of laughter|of cringe|embarrassment|coffee|pizza|chocolate|song|lyrics|wifi|bed)',
  ],
  confidence: 'strong',
  bright: true,
  means: 'Says they will hurt themselves or others if the child leaves, which an adult must know.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'if u leave we dox u',
    'if you block me ill hurt myself',
    'it will be your fault if i die',
    'i cant live without you',
    'ill kill myself if u leave',
  ],
  passes: ['i cant live without coffee', 'if you leave ranked i die lol', 'i cant live without pizza'],
};
