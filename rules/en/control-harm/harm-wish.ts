import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(kill|end|unalive|off) (yourself|your self|your life|your own life)',
    '^ (just|please|go) (end it|end it all|go die|die|jump off) (already|then|now)? $',
    'why do not you just (die|disappear)',
    '(you should|hope you|why do not you|go and|just go) (die|end it|disappear forever|jump off)',
    'kys',
  ],
  unless: [
    '(kill|die|end|jump) ..7 (respawn|spawn|reset|minecraft|fortnite|roblox|character|lava|void|creeper|boss|to tp|gold|tower|fountain|nexus|dragon|res|laughing|essay|sentence|call|meeting|sim|cliff in)',
    '(do not|never|not|would never|about to|nearly|almost|going to|want to) ..1 (kill|end|off) (yourself|your self|your life)',
  ],
  confidence: 'fair',
  means: 'Tells the child to harm themselves, which is serious even as a joke.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['just end it', 'kys', 'go die', 'kill urself noob', 'why dont you just die'],
  passes: [
    'kill yourself to respawn at base',
    'im dead lol',
    'you will kill yourself laughing, dont kill yourself over it',
    'never end your life over a game',
  ],
};
