import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i am|am|its|it is|this is) (a|an|the|actually|really)? (big|famous|small|pretty big|real|verified|well known|semi famous|actual)? (youtuber|streamer|tiktoker|influencer|content creator|singer|actor|actress|rapper|footballer|model|pro gamer|pro player|esports player|celebrity|celeb|idol)',
    '(i have|i got|my channel has|i hit|got|my page has|have) (#Number|over|like|nearly|about|a) ..2 (subs|subscribers|followers|million|k subs|k followers|fans)',
    '(you|u) (can|could|should|would) (be|come|star|go|feature|appear) (in|on) (my|our|one of my) (video|vid|videos|vids|channel|stream|live|page|story|next video|show|content)',
    '(it is|its|this is) (really|actually)? me (the real|the actual|from the channel|your fav|from tiktok|from youtube|on my private|on my alt|on my second|my private account)',
    '(i|we) (picked|chose|choose|selected|am picking) you (out|because|over|of all)',
    '(mods|my mods|my fans|my top fans) (are|r|get|is) (like)? (family|special|close|close to me|picked)',
  ],
  unless: ['(i have|i got) #Number (subs|followers|subscribers) (now|yay|finally|thank|$)'],
  confidence: 'fair',
  // A claim of followers is counted on purpose.
  deaf: ['number-noun'],
  means: 'Claims to be a streamer or a star, or close to one, and offers the child a place beside them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im a youtuber u can be in my vid',
    'im a streamer with like 200k subs',
    'its actually me from the channel, this is my private acc',
    'mods r like family 2 me',
    'u could be in my next video',
    'i picked u out of everyone',
  ],
  passes: [
    'i want to be a youtuber',
    'my fav streamer is live',
    'i picked you for my team in pe',
    'i have 12 followers lol',
    'she is my favourite singer',
    'he became a footballer',
  ],
};
