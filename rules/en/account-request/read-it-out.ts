import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(read|say|type|pop|spell) (me|us)? (them|it|those|the numbers|the number|the digits) (out|to me|backwards|back|with spaces|with a space|one by one|below|slowly|off|here) ..3',
    '(say|type|write|put|send|pop) the (numbers|number|digits) (with|in|as|backwards|one|slowly|in words|here) ..3',
    '(#Number|six|four|five) (letter|letters|digit|numbers|number|figures|letter thing) ..3 (comes|come|sent|texted|emailed|arrives|pops|to your|on your|in your|on his|in her) ..5',
    '(will|ll) (send|text|email|get) (him|her|them|your #Adult) ..2 (numbers|number|code|text|digits) ..8',
    '(run|put|do|pass|send|route) (it|this|that) (through|thru|via|on) your (side|account|email|phone|end|number|name) ..3',
    '(hop|log|let|add|sign|get) me (in|on) (and|to|so|for|with|just|then|quick) ..5',
    'and the (pw|pass|password|pin|login) ..1 $',
    '(which|what) (email|mail|number|account) (is|s) (it|that|this|yours) (under|on|with|linked|tied) ..3',
    '(scan|open|follow|use) (this|it|that) (with|on|in) your ..3',
    'what (do|did) you (type|put|use|press|enter) (to|when you) (get in|log in|open|sign in|get on|start|unlock) ..2',
    '(picture|photo|snap|scan|show) (of)? ..1 (both sides|front and back) ..3',
    '(need|needs|want|use|put|enter|show) (one|a|any|her|his|the|your #Adult) ..1 card ..4 (not charged|nothing|for customs|bag|number|only|just|verify|no money)',
    '(put|use|type|say|enter|pick|choose) (your)? ..1 (mums|dads|moms|mams|mum s|dad s|mom s|parents|sisters|brothers|older|fake) ..1 (year|age|birthday|date|email|number|birth year|name) ..3',
    '(grab|get|take|borrow|fetch|use) (his|her|their|your #Family s|mums|dads) (phone|tablet|thumb|laptop|card) (a sec|quick|for a|when|while|and|one|just|quickly) ..4',
  ],
  unless: [
    '(homework|class|lesson|teacher|kahoot|register|phone menu|book|story|poem|lines|script|speech|recipe|list|ubuntu|linux|error|log|grub|disk) ..8',
    '..8 (homework|class|lesson|kahoot|poem|lines|recipe|ubuntu|linux|error|game|server|lobby|party|squad|team|essay|slides|page)',
    '(never|do not|dont|not) ..3 (read|give|send|tell|say)',
    '(he|she|they|we) ..1 (read|sent|told|gave|said)',
  ],
  confidence: 'fair',
  means: 'Wants numbers read out, a card or a way into an account. Such numbers and cards open accounts and purses.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['grab his phone a sec n read them to me', 'what do you type to get in', "put mum's year"],
  passes: ['read it out in the lesson please', 'let me in to the lobby', 'never read them out to anyone'],
};
