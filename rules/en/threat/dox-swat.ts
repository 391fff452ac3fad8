import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(send|sending|call|calling|order|ordering|get) ..2 (police|the police|cops|swat|swat team|armed police|pizza|pizzas|pizza van|taxis|ambulance|social services|fire engine) ..1 (to|at|on|every night) ..2 your (house|door|home|place|address|school|mum|mums)',
    '(leak|release|spread|leaking|releasing|spreading) ..1 your (address|ip|dox|doxx|full name|real name|info|personal info|number|school|location|details|phone number|postcode)',
    // Without a first person it is a request: “share your location”.
    '(i|we|they will|going to|about to) ..3 (drop|post|pin|share|give out|put out) ..1 your (address|ip|dox|doxx|full name|real name|info|personal info|number|school|location|details|phone number|postcode)',
    '(a)? (pizza|police) (van|car) ..3 at your (door|house)',
    'your (face|name|number|pictures|picture|address) (will be|is going to be|goes|going) (everywhere|online|all over|public|viral|on every)',
    '(i|we|i will|we will|going to|can|could|they will|i can) ..2 (dox|doxx|doxing|doxxing|swat|swatting|ddos) (you|your)',
    '(get|getting|be|want to be) (doxxed|doxed|swatted) (if|unless|now|tonight|for|or|$)',
  ],
  unless: [
    '(blur|hide|cover|remove|never|do not|be careful|stop|not to|why would you) ..5 (address|name|info|number|details|location|school|dox)',
    'share your (location|number|address) with (me|us|her|him|mum|mom|dad|nan)',
  ],
  confidence: 'certain',
  means: "Threatens to spread the child's address or send people to the door, which is a crime.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ill dox u',
    'i will swat u',
    'we will send police 2 ur house',
    'ill leak ur address',
    'i will post ur address',
    'i could give out ur number u know',
    'or i put out ur address',
    'a pizza van every nite at ur door',
  ],
  passes: [
    'dox = documents right',
    'never post your address in chat',
    'put your address on the form',
    'why would you leak your address on stream',
    'order pizza to my house',
    'can u at least share ur location with me',
    'share ur location when ur leaving practice, dad will get us both',
  ],
};
