import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(#GrownUps|your #Adult|people|ppl|outsiders|the school) (usually|always|just|only|do|tend to|can|might|would|will|often|sometimes|all)? (usually|just|only|always|tend to|only ever)? #InTheWay',
    'talking to (#GrownUps|your #Adult|anyone) ..3 (breaks|breaking|counts|against|risks|ruins|costs)',
    '(break|breaks|breaking|signed|sign|under|the|an) (nda|confidentiality|code of silence)',
    '(pros|professionals|staff|mods|real ones|legends|good ones|mature people|proper players|champions|models|friends|big kids|clever girls) (do not|never|would not|know not to) (gossip|talk|tell|blab|snitch|share|brag|leak|spill|chat about)',
    '(off|away from) the (family|dinner|kitchen) ..1 (table|chat|group)',
    '(write|writes|log|logs|record|records|note|notes) (everything|it all|all of it) (down|and|$)',
    '(goes|go|get|gets|going) (right|straight|directly)? (back)? to your #Adult',
    '(#GrownUps|your #Adult|mum|mom|dad) (can|could|will|to)? (sign|signs|know|told|find out|be told|hear|come in|get involved|approve) (later|after|afterwards|at the end|once|when it is|eventually)',
    '(later on|at this stage|for now|at first|not yet|too early) ..5 (#GrownUps|your #Adult|family)',
    '(is|are|gets|get) (monitored|watched|logged|recorded|supervised|snooped) (so|in here|here|by|$)',
    '(feels|feel|is|bit) (weird|risky|awkward|public|exposed) (typing|talking|chatting|saying|writing) ..2',
  ],
  unless: [
    '(traffic|speeding|school|hospital|visits|road|car park) ..4 (monitored|recorded)',
    '(go|going|get|gets|goes) (right|straight)? (back)? to your #Adult (and|now|if|when|at|house|for)',
    'people ..1 hate',
    'people (fear|love) (it|this|that) $',
  ],
  confidence: 'fair',
  means: 'Says grown-ups would slow it down or spoil it, or that talking breaks a rule.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'parents usually slow things down',
    'parents do tend to hover and it upsets him',
    'ppl twist things',
    'pros dont gossip',
    'talking to parents counts as breaking the deal',
    'it goes right to your parents',
    'parents sign later once ur chosen',
    'teams is monitored so',
  ],
  passes: [
    'this road is monitored by cameras and the traffic is monitored',
    'people hate this map',
    'go straight to your mum if that happens',
    'parents can come at six',
    'chapter 3 is where you stop being polite. people fear it',
    'the staff room is upstairs',
  ],
};
