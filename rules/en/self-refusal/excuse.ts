import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'my (camera|mic|phone|voice|webcam) (is|does not|is not|has|do not) (broken|broke|work|working|off|not working|dead|rubbish|broken right now)',
    'my #Adult (is|are) (here|home|coming|watching|in the room|next to me|right here|behind me|around|calling|in|shouting|back)',
    '(shes|hes|she is|he is|they are) (right)? (here|coming|watching|behind me|next to me)',
    '(got|have|need|got to) to go (now|bye|sorry|bed|mum|my|$)',
    '^ (hmm|hm|um|umm|erm|uh|err) (idk|i do not know|okay|maybe|why)? $',
    '^ (idk|i do not know|dunno) (about that|if i|sorry|guys|maybe|why)? $',
    '(i am) (going|going to go) (now|bye|to bed|offline|to go)',
    '(my)? (hair|room|face|skin) is (a|too|so)? (mess|messy|bad|gross|horrible|not nice)',
    'i (look|am) (so|too|really)? (bad|gross|ugly|messy|horrible|tired) (right now|today|$)',
    'i am (busy|tired|doing homework|about to eat|eating|having tea|having dinner)',
  ],
  confidence: 'weak',
  speaker: 'self',
  means: 'You gave a reason not to do it; a reason is a kind of no.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['my cam doesnt work', 'my mums here', 'gtg', 'i gotta go sorry', 'idk', 'hmm', 'my hair is a mess rn'],
  passes: [
    'idk what level',
    'my cam angle in this game',
    'we have to go left at spawn',
    'hmm it could be the blue one',
    'my mums car is blue',
  ],
};
