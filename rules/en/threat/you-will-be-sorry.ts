import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you will|you are going to|i will make you) ..1 (regret|be sorry|wish you|pay for|suffer|cry about)',
    '(you|u) (do not|really do not) (want|want to) (to)? (find out|make me angry|see me (angry|mad)|test me|push me|cross me|mess with me)',
    '(last|only|final) warning ..3 (or|do|send|then|pay|before)',
    '(you are|your) (finished|so dead|going to pay|done for|screwed) (if|when|unless|now)',
    '(or|and|then) you are finished $',
  ],
  unless: [
    '(fifa|fortnite|chess|game|match|round|mario|kart|smash|minecraft|1v1|ranked|arena|roblox|bedwars|uno|monopoly|pvp|cod|valorant|ludo|tennis|football|race|next game|spoiler|spoilers|ending|film|dinner|cake|appetite|surprise) ..8 (ruin|destroy|wreck|end|finish|dead|regret|pay)',
    '(ruin|destroy|wreck|end|finish|dead|regret|pay) ..8 (fifa|fortnite|chess|game|match|round|mario|kart|smash|minecraft|1v1|ranked|arena|roblox|bedwars|uno|monopoly|pvp|cod|valorant|tennis|football|race|base|tower|nexus|spoiler|ending|film|dinner|cake|shoes|clothes|carpet|phone|laptop|battery|session|call|sentence|essay)',
    '(this|the) (sugar|food|game|homework|exam|maths|coffee|pizza|chilli|sauce|pepper) ..4 (regret|sorry|ruin)',
    '(regret|sorry) ..5 (eating|that pizza|chilli|sauce|missing|not coming|tattoo|studying|leaving it|haircut|ticket|buying)',
    'you are finished (with|eating|your|the|already|yet|on)',
    '(when|if|are|once) you are finished',
    'you will regret (not|it if you do not|eating|missing)',
    'warning before the (server|restart|event|storm|bell)',
  ],
  confidence: 'fair',
  means: 'Says the child will be sorry, without saying how, to frighten them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['u will regret this', 'you dont want to find out', 'ur finished if u tell'],
  passes: [
    'you will regret eating that pizza',
    'if you are finished eating, clean up',
    'final warning before the server restarts',
  ],
};
