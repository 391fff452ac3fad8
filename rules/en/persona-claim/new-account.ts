import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(new|this is my new|my new|on a new|its my new|another|on my other|this is my other|back up|backup|second|alt) (account|acc|profile|number|snap|insta|user|page) (because|cos|bc|the|my|old|i|lost|so|after|since|as) (old|my|the|lost|got|i|other|last)? ..2 (hacked|banned|locked|deleted|lost|suspended|stolen|reported|disabled|forgot|broke|gone)',
    '(old|last|main|other|my) (one|account|acc|profile|snap|insta|phone) (got|was|is|has been|been) (hacked|banned|locked|deleted|suspended|stolen|reported|disabled|taken down) (so|and|again|add|this|use|accept|ignore|for|by|that)',
    '(lost|forgot|locked out of|can not get into|forgot the password to) (my|the) (old|other|last|main) (account|one|phone|snap|insta|profile) ..3 (so|thats|that is|new|why|this|add|$)',
    '(its|it is|this is|heyy|hey|hi) ..4 (new acc|new account|on a new account|new phone|new number) (add|accept|who|my|old|because|$)',
    '(do not|dont) (have|got) (any|many|much|a lot of) (friends|followers|posts|pics|pictures|stuff) (on here|here|yet|on this|because) ..3',
    '(only|just) (got|made|joined|started|downloaded) (this|here|on here|it|the app) (today|yesterday|now|so|because|a few|last|this week)',
  ],
  unless: ['new (number|phone) ..4 (mum|dad|nan|gran|auntie|#Adult)'],
  confidence: 'weak',
  means: 'Explains a new or empty account, for instance that the old one was hacked. It hides who somebody is.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'new acc my old one got hacked',
    'heyyy its meg from camp new acc',
    'my old account got banned so add this',
    'i only made this yesterday',
    ['this is my backup acc cos i got reported', 'new acc my old one got reported'],
  ],
  passes: [
    'new acc who dis lol',
    'his account got hacked',
    'i made a new account for the chess site',
    'mum has a new number',
    'my account got deleted',
  ],
  overflags: ['Hi Brog its mum on a new phone old one got stolen so use this'],
};
