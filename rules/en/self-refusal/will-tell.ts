import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i am|i will|ima|going to|i) (going to|just)? (tell|telling|told|show|showing|ask|asking|get|getting) (my|the|a) (#Adult|#Family|coach|mod|mods|head of year|police|actual|older brother|older sister)',
    '(i am) (telling|screenshotting|reporting|showing) ..1 (on you|my|her|him|this|now|$)',
    'i am going to tell $',
    '(my)? #Adult (said|says|told me|say|would say|always says) (no|not to|i can not|i cannot|i am not|never|i should not|do not|hands only|only|i must|its not|that is not|i have to ask|if i)',
    'my #Adult (does not|do not|will not|would not|did not|never) (let|like|allow|want) me (to|send|have|go|be|do|on|talk|use|post)?',
    'i (need|have|got|would have|want|will) to (ask|tell|check with) (my)? #Adult',
    '(can|should) (i|my #Adult) (ask|tell|come|bring) (my)? #Adult (too|first|as well|come)?',
    'i will ask (her|him|them|my|mum|dad)',
  ],
  unless: [
    '(i am) telling (you|u)',
    '(ask|tell) (my|the) (mum|mom|dad|nan|gran) (for|if (we|you) can (come|stay|play)|what|about (tea|dinner|lunch))',
  ],
  confidence: 'strong',
  speaker: 'self',
  means: 'You said that you will tell someone or asked a grown-up; good idea, and it is a clear no.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im telling my dad',
    'no sry my dad said no',
    'my mum says i cant post my face',
    'im gonna tell',
    'ill ask my mum first',
    'my mum doesnt let me send pics',
  ],
  passes: [
    'mum says hi',
    'dad said yes!!',
    'im telling u its so good',
    'ask your mum',
    'ill ask my mum for a lift to urs',
  ],
};
