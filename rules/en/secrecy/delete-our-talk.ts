import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#Delete (all)? (of)? (this|our|these) (whole|entire|little)? #Chats',
    '#Delete ..2 what (we|i) (said|say|wrote|talked|sent)',
    '#Delete the #Chats (after|when|once|before|so|now|every|from)',
  ],
  unless: [
    '(do not|never|cannot|why did you|did you|have you|did not|want to|going to) #Delete',
    '#Delete ..4 (duplicate|file|files|cache|spam|scam|app|game|world|slide|group|thread|channel|server|by accident)',
    '#Delete ..9 (she|he|her|him|in case)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child to delete what the two of them have written, so that nobody who could help sees it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'delete this chat',
    'delete our messages after',
    'wipe this convo when ur done',
    'delete what i said',
    ['delete', 'this', 'chat'],
  ],
  passes: [
    'dont delete the chat show ur mum',
    'did u delete these messages',
    'delete this chat and block him its a scam',
    'delete this app',
    'delete this chat she borrows ur phone and its her party',
    'delete these messages in the group, wrong class',
  ],
};
