import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you are|you have been|you were|you got|your edit|your art|your video|your clip|your entry|your drawing|your story|you just got) (picked|chosen|selected|promoted|shortlisted|accepted|scouted|hired|upgraded|nominated|handpicked|hand picked|drafted)',
    '^ (congrats|congratulations|omg|hi|hey|hiya|hello)? (you are|your entry|your edit|your art|your build) (picked|chosen|selected|a winner|a finalist|the winner|won|accepted)',
    '(your|ur) (edit|art|entry|drawing|video|clip|build|outfit|photo) (won|wins|is the winner)',
    '(we|i|they) (pick|picked|choose|chose|select|selected|take|sign|signed) ..2 (#Number|few|only|one|you) ..2 (fans|players|girls|boys|kids|artists|builders|dancers|members|people|of you|from|each)',
    'you would (be|look) (great|perfect|amazing|ideal|brilliant|so good|right|good) (for|in|on) (an|a|our|my|the) ..3 (advert|ad|shoot|video|channel|campaign|brand|catalogue|film|show|team|squad|agency|role|part|cover|series|academy)',
    'we want you (in|on|for|at|to join) (the|our|my)? ..3 (team|squad|academy|under|under 15s|agency|show|channel|crew|roster|video|shoot)',
    '(i|we) (can|could|will) (make|get|help) you (blow up|big|famous|noticed|seen|signed|known|verified|pro|on the list|on the team|in the academy|in|trending|viral|the lead|a trial|an audition|a contract|a place|a spot|scouted)',
    '(got|have) ..2 (contacts|connections) (in|at|there|$)',
    'you would be (a)? (co owner|co leader|mod|admin|head|captain|lead|my number two|second in command|manager|partner|vip)',
    '(you get|you have|you will get|i made you|making you|give you|gave you|want|you want) (the|a|an|your own|early)? ..1 (rank|role|early access|realm|red rank|gold rank|vip|mod|admin|staff|badge|whitelist|perms|permissions) ..3 (early|for|if|now|free|dont|do not|nobody|because|slots|$)',
  ],
  unless: [
    '(school|teacher|coach|miss|sir|mr|mrs|assembly|choir|class|play|raffle|house|prefect|parents|netball|football|squad list|b team|a team) ..8 (picked|chosen|selected|promoted|accepted|won|shortlisted|through)',
    '(picked|chosen|selected|promoted|accepted|won|shortlisted|through) ..8 (school|teacher|assembly|choir|class|play|raffle|prefect|netball|football|goalie|last|imposter|impostor|wrong|up|homework)',
    '(why|when|if|how|what) ..3 (you|your) ..2 (picked|chosen|selected|accepted|hired|promoted)',
    'through (the|it|that|this|to the other)',
  ],
  confidence: 'fair',
  means: 'Says the child was picked for a role, a team or fame, to make them want to please.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur picked!! 10k',
    "You've been promoted to Builder",
    'hii we pick 3 fans for the virtual meet n greet',
    'We want you in the under 15s',
    'I can make you blow up, got contacts',
    "You'd be co-owner",
    "think you'd be great for an advert",
  ],
  passes: [
    'well done you have been picked for the school play',
    'why you picked him',
    'you chose the wrong door',
    'she got promoted',
    'you picked up the key',
  ],
};
