import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'burn after reading',
    '(disappearing|vanishing|self destruct|self destructing) (thing|one|stuff|pictures|texts|notes|chats)',
    '(chat|messages|it|pictures|texts) (disappears|vanishes|disappear|vanish) ..4 (24|hours|after|day|itself|better|then|so)',
    '(use|turn|put|put it|put us|go|switch|set|do|lets do|on|start|try) ..3 (vanish|disappearing|secret|incognito|private browsing|ghost|self destruct) (mode|messages|message|chat|chats|timer|texts)',
    '(vanish|disappearing) (mode|messages|chat) (on|please|now|okay|yeah)',
    '#DoNot (screenshot|screen shot|screen record|save|record) (this|it|me|these|our|any|anything|the chat|okay|yeah|please)',
    '#DoNot (screenshot|screen shot|screen record)',
    'no (screenshots|screenshotting|screen recording)',
    '(leave|leaves|without|leaving) no (trace|evidence|proof|record)',
    '(too many|so many) (eyes|ears|people (watching|reading|listening))',
    'not in front of (everyone|them|the others|people|your ..1)',
    '(they|mods|people|#Adult|she|he) (can|could|might|will|will all) (see|read|check) (this|these|it|our|us|what we) ..1 (here|chat|messages|say|write|type)',
  ],
  unless: [
    'no (screenshots|proof|evidence) (in|of|for|allowed in|that|no)',
    'do not (save|record) (it|this) (yet|over|as|up)',
    'mode off',
  ],
  confidence: 'strong',
  means: 'Asks for messages that vanish or for no screenshots, so nothing remains to show to anyone.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'put it on vanish mode',
    'turn on disappearing msgs',
    'dont screenshot',
    'use secret chat u cant screenshot it',
    'no screenshots ok',
    'use secret chat its better',
    'too many eyes here',
    'mods can read what we say',
    'turn on the disappearing thing',
    'the chat disappears after 24 hours its better',
  ],
  passes: [
    'the screenshot didnt save',
    'send a screenshot of the error',
    'dont save over my world',
    'do not save it as a pdf',
    'ghost mode in this game is hard',
    'no screenshots of the exam paper',
    'turn ghost mode off til ur at grans',
  ],
};
