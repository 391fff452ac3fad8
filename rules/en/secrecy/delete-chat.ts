import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(take|get) (this|the|our|my) ..1 off your phone',
    '(clear|clean|wipe) (it|them|this|everything) all (out|off|up)',
    '(clear|clean|wipe) (it|them|this|everything) (out|off|up) (before|when|once|after|so)',
    'know how to (delete|clear|hide|wipe) ..2 (stuff|things|messages|chats|texts|apps|history)',
    '(swipe|clear) (it|this|me|us|the chat) (away|off) ..5',
    '#Delete (all|this|our|these|the|your|those)? (of)? (this|our|these|the|your|those)? #Chats',
    '(delete|erase|wipe|bin|unsend|burn|clear) (it all|everything|this|it|them|all of it|all this|these) (after|when|once|before|so|from your|when you|straight|every)',
    '#Delete ..2 what (we|i) (said|say|wrote|talked|sent)',
    '#Delete (the|your|our|all)? (search|browser|browsing|chat|call)? history',
  ],
  unless: [
    '#Delete ..3 (duplicate|slide|save|file|files|cache|cookies|world|spam|scam|app|apps|email|virus|launcher|line|paragraph|page|typo)',
    '(do not|never|cannot|why did you|did you|have you) #Delete',
  ],
  confidence: 'certain',
  means: 'Asks the child to delete the chat, so that nobody can look at it and help.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'delete this chat',
    'd3lete the msgs after',
    'clear ur history',
    'then bin our messages so shes not asking questions',
    'wipe this convo when ur done',
    'delete it after u read it',
    ['delete', 'this', 'chat'],
    'clear it all out before bed',
    'take the convo off ur phone after',
    'u know how 2 delete stuff right',
  ],
  passes: [
    'delete the duplicate slide',
    'delete ur old save file',
    'i deleted the app',
    'clear your cache and try again',
    'dont delete the chat show ur mum',
    'did u delete the messages',
    'delete this game nobody must know',
  ],
};
