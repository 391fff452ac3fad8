import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(them|him|her|it|that|your #DearOnes|football|netball|your team) or me',
    'me or (them|him|her|your #DearOnes|that|those)',
    'you (do not|are not to|are not allowed to|can not) (talk|speak|chat|play|hang|sit|text) (out)? (to|with) (him|her|them|boys|girls|your ..1) (again|anymore|any more|no more|from now|okay|understand)',
    '(you)? (do not|not allowed to|cannot) (talk|speak|go|see|play) ..3 without (me|asking|telling me|saying|my)',
    '(do not|never|no more|you cannot|not to) (hang|hangout|talk|sit|play|speak|chat|message|text|reply|listen|walk|answer|talking|playing|hanging) (out)? (around|to|with|near)? (them|him|her|other (people|boys|girls|guys|players|kids|characters)|anyone else|your friends|#Nobody|anyone but me|boys|girls|your mates|any other ..1) ..3 (me|mine|us|instead|anymore|either)',
    'block (them|him|her|everyone|everybody|all of them|that ..1|your ..2) (for me|if you|or)',
    'stop (talking|hanging|playing|speaking|chatting|texting|messaging|being) (out|friends)? (to|with)? (him|her|them|your #DearOnes|other ..1|that ..1|those ..1|everyone) ..3',
    'i (do not|will not) (want|like|let|allow) (it when)? you (to)? (talking|talk|speaking|speak|being|be|hanging|hang|playing|play|texting|chatting|messaging) ..2 (to|with|around|near) (him|her|them|other|those|that|your|boys|girls|anyone|people|#Nobody)',
    '(you)? (drop|remove|unadd|unfriend|delete) (him|her|them|your #DearOnes|all of them) (all)? (off|out|from your (snap|insta|list|friends|phone|contacts)|now|or)',
    'you (cut|drop|block|lose|ditch) (him|her|them) (all|off|out|now|$)',
    '(you) ..1 (only|just) (need|talk to|listen to|play with|trust|have) me',
    '(no) (other)? (boys|girls|guys) (okay|allowed|from now|$)',
  ],
  unless: ['(pass|give|throw|send|kick|trade) ..2 to', 'in class'],
  confidence: 'certain',
  means: 'Makes the child choose between the writer and friends, family or a hobby.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dont hang w them hang w me',
    'block them 4 me',
    'come off the netball team its them or me',
    'i dont like u talking to him',
    'u only need me',
    'stop talking to her ok',
  ],
  passes: [
    'block them theyre scammers',
    'pass it to them or me',
    'stop talking to him in class miss is looking',
    'its us against blue team',
    'dont talk to them they are scammers',
  ],
};
