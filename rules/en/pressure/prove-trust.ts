import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(prove|show) (me|us)? ..1 (that)? you (trust|love|like|care about|are serious about|believe) (me|us)',
    'prove it to me',
    '(do you not|you do not|why do you not|you still do not|so you do not) (even)? trust me',
    '(if|when) you (really|actually|truly)? (trust|trusted|loved|love|liked|cared|wanted|meant it|respected|were my friend|were a real friend) ..3 (you would|you will|prove|then you)',
    'then you do not (love|like|trust|care about|want|need) me',
    '(no|zero|where is the|where is your) trust (then|huh|between us|in me|in us|$)',
    '(then|just|go on) (show|prove) me (i am|that i am|you are) (wrong|not|different|mature|grown up|brave|old enough|serious|real|loyal|my friend)',
    '(that is) what (people who|friends who|couples) (trust|love|do|like)',
    '(you said|thought|i thought|you told me) you (trusted|loved|liked|cared about) me',
    'you would (do it)? if you (cared|loved|liked|trusted|were)',
    'so you do not (care|trust|like|love) (about|me|then|$)',
  ],
  unless: ['trust me ..3 (jump|left|right|it works|this|bro the|lava|bridge|strat|go|its good|it is good)'],
  confidence: 'strong',
  means: 'Makes it a test of trust or love, which people who care do not need.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'prove u trust me',
    'if u loved me u would',
    'u dont trust me?',
    'so no trust huh',
    'then you dont love me. simple',
    'then show me im wrong',
  ],
  passes: [
    'prove it show the stats',
    'trust me jump here',
    'she doesnt trust me with her hamster',
    'if you loved me youd carry me this game lol',
  ],
};
