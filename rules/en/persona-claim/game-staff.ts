import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i am|i work|we are|am|i used to be|i am like|my brother is|my dad is|my cousin is|my friend is|my mate is) (actually|literally|part of|one of|kind of|really)? (a|an|the|in|on|for|with|as|at)? (official|real|verified|certified|head|level #Number|senior|trusted|lead|game|community|support)? (roblox|fortnite|minecraft|epic|discord|steam|snap|snapchat|instagram|tiktok|mojang|game|the game|this game|rblx|the app|xbox|adopt me|pet game|server)? (staff|mod|moderator|admin|administrator|dev|developer|devs|developers|employee|game master|gm|support agent|middleman|middle man|dev team|support team|trust and safety|safety team|official|owner of the game|owner of this game)',
    'i am the (admin|owner|moderator|dev|developer|head admin|game owner)',
    'i (help)? (choose|pick|decide) who (gets|is|wins|can|goes|will)',
    '(i work|i am working|i worked|my dad works|my brother works|my cousin works|my mate works) (for|at|with) (roblox|epic|epic games|fortnite|discord|steam|minecraft|mojang|snapchat|tiktok|instagram|rblx|the game|this game|the company|microsoft|xbox|nintendo|valve|sony|meta|youtube)',
    '(i|we) (dev|run|own|code|coded|help run|manage|made|created|make|build|built|moderate|design|designed|help make|control) (the|this) (whole|pet|entire)? (game|app|pet game|site|website|platform|obby)',
    '(on|in|from|with|join|part of) (the|our) (dev|developer|staff|mod|moderation|support|admin|safety|roblox|security|official) team',
    '(it is|its|that is)? not (telling|sharing|giving|breaking rules|scamming|cheating|against the rules) if (it is|its|i am|they are|to) (staff|a mod|me|admin|official)',
    '(i am|we are|am|he is|is) (fully|a|an|100)? verified (and|so|look|check|badge|middleman|seller|trader|buyer|here|$|you can|by)',
    '(we|the team|staff|the devs) (pick|picked|choose|chose|select|selected|give|reward|are picking|are choosing) (#Number|a few|some|you|one|special|lucky|only) (players|kids|user|users|winners|testers|as|lucky|player|people|for)',
    '(your)? (account|acc) (was|has been|got|is|will be) (reported|flagged|suspended|under review|at risk|banned|locked|restricted|limited|terminated) (for|by|and|unless|soon|today|if|in|so|$)',
  ],
  unless: [
    '(i am|i) (a)? (mod|moderator|admin) (in|of|on|for|here) (this|the|our) (server|group|sub|chat|channel|discord|stream|forum) (rules|and the rules|so|if|please|pinned|ask)',
    '(i|we) (made|built|created|make|build) (this|the) (game|app|site|map) (in|for|at|with|using) (scratch|studio|school|class|coding|unity|python)',
    '(my|his|her|someones) account (was|got|has been) ..3 (banned|flagged)',
  ],
  confidence: 'strong',
  // A rank or the number of winners belongs to the claim.
  deaf: ['number-noun'],
  means: 'Claims to be staff, a moderator or a maker of the game. Real staff do not write to children like that.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im roblox staff',
    'im a mod i can help ur acc',
    'i dev this game',
    'hi i help run the pet game u just joined',
    'yep im on the dev team. we pick 3 players for the early dragon',
    'I am a level 3 moderator, badge on profile',
    'Hello user. Your account was reported.',
    'that was a scammer, im verified look at my badge',
  ],
  passes: [
    'im a mod in this server rules r pinned',
    'i made this game in scratch for school',
    'i made a map in studio',
    'the devs nerfed my main',
    'who is the admin of this group',
    'my account got banned for no reason',
    'ask a mod to help you',
  ],
};
