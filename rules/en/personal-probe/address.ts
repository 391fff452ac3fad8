import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(what is|what are|need|tell me|send|drop|say|type|give|get|want|got|have|know|put|whats|confirm|text) (me|us)? ..1 (your|ur|a) (home|house|real|full|exact|postal|street)? (address|addy|postcode|post code|zip|zip code|street name|house number|road name)',
    '^ (so|and|ok)? (address|addy|postcode|post code|zip code|zip|street|house number) $?',
    'your (home|house|full|real)? (address|addy|postcode|post code|zip code) (please|is|for|so|again|then|or)',
    '(where|what address) (can|should|do|shall|would|will|to) (i|we) ..1 (send|post|ship|deliver|mail) (it|this|that|them|the|your|you|a)',
    '(where|which address) (to)? (send|post|ship|deliver) (it|this|your) (to)?',
    'what is the (address|addy|postcode|post code|zip code) ..3 (so|and|post|for you|$)',
  ],
  unless: [
    'your address is (on|in|visible|showing)',
    'address ..4 (invitation|invite|invites|party|taxi|christmas card|thank you card|wedding|birthday card)',
    '(email|e mail|ip|server|mail|wallet|web|mac|the) (address|addy)',
    '(#Adult) ..4 (address|postcode)',
    '(order|support|ticket|delivery) ..6 (address|postcode)',
  ],
  confidence: 'strong',
  slot: 'address',
  means: 'Asks for the home address, a street or a postcode, which leads straight to the door.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'whats ur addy',
    'whats ur address',
    'postcode?',
    'where can i post it 2',
    'gimme ur address n ill send the frog',
    'need ur home address for the parcel',
  ],
  passes: [
    'whats the address of the server ip',
    'what is your email address',
    'whats the address for the party',
    'get a parent to email her the address',
    'your address is on it, blur the letter',
    'enter your ip address here',
    "els what's your new address again",
  ],
};
