import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(hurt|harm|cut|burn|scratch|punch|hit|starve|bite|slap|choke) (yourself|your self|your (arm|arms|wrist|leg|legs|skin|hand)) ..3 (for|now|or|and|on|to|again|if|$)',
    '(no one|nobody|noone|who|not a single person|they) (would|will|d) (not)? ..1 (miss|notice|care|cry|remember|even miss|even notice|even care|be better off) ..1 (you|if you (were|are|died|disappeared|was|left)|without you)',
    '(world|everyone|everybody|we|they|your (mum|family|parents|friends)) (would|will|d|is|are) (all)? (be)? (so much)? (better|happier) (off)? (without you|if you|with you gone)',
    '(i)? (dare|want|need|order|challenge) you to (hurt|cut|burn|starve|harm|choke|jump off|kill)',
    'show (me|us) (the|your|some)? (blood|cuts|marks|scars|bruises)',
  ],
  unless: [
    '(kill|die|end it|jump|delete|unalive) ..8 (respawn|spawn|reset|minecraft|fortnite|roblox|character|lava|void|creeper|round|boss|lobby|to tp|to respawn|for gold|tower|under|fountain|on the bridge|nexus|dragon|and res|in game)',
    '(did|have|has|you|careful|do not|not|might|could|never|will) ..1 (hurt|burn|cut|scratch|bite|hit) (yourself|your) ..4 (knee|oven|football|pe|falling|scissors|knife|cooking|fall|practice|fell|skating|bad|badly|there|$)',
    '(did|do|does|are) you (hurt|cut|burn|hit)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Pushes the child towards hurting themselves, so help is needed right now.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['hurt urself 4 me', 'no1 would miss u', 'everyone would be better off without you', 'hurt yourself for us'],
  passes: [
    'im dead lol end me',
    'did you hurt yourself in pe',
    'kill yourself to respawn at base',
    'be careful dont burn yourself cooking',
    'this hw makes me wanna die lol',
  ],
};
