import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#SecrecyWipe ..1 (our|my|these|those|all our|all my|every|all of our|all of my|everything from|all from) ..2 #SecrecyWritten',
    '#SecrecyWipe ..3 #SecrecyWritten ..3 (before|after|when|once|every|each|daily|nightly|straight after|as you go|so) ..4 (your #SecrecyPerson|#SecrecyWatcher|every night|each night|the night|bed|sleep|dinner|tea|supper|day|time|done|talk|read|reading|sees|call|lesson|session|exchange|evening|morning|finish|finished|nobody|no one)',
    '#SecrecyWipe (this|the|our|that|dis|whole)? (whole|entire)? (chat|convo|conversation|thread|exchange|chats|dms|messages|texts) ..3 (when (we|you) (are|have)? (done|finish)|once (we|you)|every|each|daily|nightly|dear|baby|love|darling|sweetie|hun|babe|so (your|nobody|no one))',
    '(after|before|when|once|every|each) ..6 #SecrecyWipe ..2 (the|our|this|all|my|it|everything|what) ..1 (chat|chats|thread|history|messages|texts|dms|log|msgs|convo|conversation|we (wrote|said))',
    '#SecrecyWipe (it|this|these|them|all|everything|us) ..3 (before|so|in case) (your|ur|ya)? #SecrecyWatcher ..3',
    '#SecrecyWipe ..2 me ..2 (from|out|off|out of|in) ..1 (your)? (recents|contacts|call log|phone|history|log)',
    '(get rid of|remove|delete) me ..3 (before|every|each|first|after|at night|in the morning)',
    '#SecrecyWipe (everything|all|what|whatever) ..1 (we|i) (wrote|said|sent|say|write|talked|have|send|did|texted)',
    '(delete|erase|remove) (all|it|everything|this|chat) ..1 (from|on) (me|both sides|your side|both|my side)',
    '(read|finish) (it|this|reading)? (and|then)? ..1 #SecrecyWipe (it|this|that|all|them|this whole chat) ..6 (phone|act|da|dad|mum|mom|papa|mummy|mother|normal|$)',
    '(wipe|bin|delete|erase|rub out|clear) (it|these|this|the|all|our) ..1 (messages|chat|texts|dms)? ..2 (whole chat|from day one|off your phone|from your phone|from bin|from the bin)',
  ],
  unless: [
    '#SecrecyHarmless ..6 #SecrecyWipe',
    '#SecrecyWipe ..9 #SecrecyHarmless',
    '#SecrecyWipe ..6 (duplicate|old (chat|messages|account)|files|save|world|app|apps|email|emails|cache|storage|space|slow|update|virus|browser|the board|clicked|work)',
    '(do not|never|cannot|did you|i|we|he|she|they|who|it|will|would|keep screenshots) #SecrecyWipe',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child to wipe what the two of them wrote, so that no grown-up can see it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wipe this chat before ur mum sees',
    'delete me from ur recents before tea',
    'clear our chat every night',
    'rub out all we wrote after u read it',
    'delete our messages when done',
  ],
  passes: [
    'delete the old save file',
    'clear the cache then restart',
    'i deleted our chat by accident',
    'did u delete me from the group',
    'delete the duplicate slide before miss sees',
  ],
};
