import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'what (do|would|does)? you look like !(in game|on roblox)',
    '(tell|show|describe) ..1 (me)? (what|how) you look',
    'describe yourself',
    '(wonder|wondering|imagine|imagining|picturing|know) ..2 (what|how) you look',
    '(what|which) (colour|color) (are|is|r) your (hair|eyes)',
    '(do you have|is your|you got|got) ..1 (long|short|blonde|brown|dark|curly) hair',
    '(you|how you) look (in real life|right now|today|without filter)',
  ],
  unless: ['what (do|does|would) you look like (a|an|the|my|someone|in game|on|as|in the|in your)'],
  confidence: 'fair',
  means: 'Asks what the child looks like, which can lead on to asking for a picture.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'what do you look like',
    'wat do u look like',
    'wyll',
    'tell me what u look like',
    'ive been wondering what you look like',
    'what colour are your eyes',
  ],
  passes: [
    'what does ur skin look like',
    'what do you look like in the game',
    'you look like my cousin',
    'what does it look like',
  ],
};
