import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'i (will|am going to|swear|would|might|shall|really will|swear i will|swear to god) ..2 (hurt|cut|harm|burn) (myself|meself)',
    'i (will|am going to|swear|would|shall|swear i will) ..2 (end my life|take my own life|hang myself|slit|overdose)',
    '(die|dead|hurt|cut|jump|pills|bleeding|life|myself) ..5 (will be|is|would be|all|and) ..1 (on you|your fault|on your head|on your conscience)',
    '(cut|cutting|hurt|hurting|burned|burnt) (myself|my arm|my wrist|my wrists|my leg) ..3 (because of|over|for|cause of) (you|u)',
    '(you are the only|only) (thing|one|reason) ..4 (alive|living|from (doing|ending|killing|hurting))',
    '(you|u) (want|wanna) ..1 (my death|me dead|me to die|that on your conscience)',
    '#HarmLeave ..8 #HarmOwn',
    '#HarmOwn ..6 (if|when|unless|because|until|til|cause|till) ..2 (you|ya|u)',
    '#HarmOwn ..7 #HarmBlame',
    '(if|when|unless|because) ..1 you ..8 #HarmOwn',
    '(hurt|kill|cut|harm) (myself|meself) ..2 (tonight|unless|swear|rather than)',
    '(blade|razor|knife|pills|tablets|bridge|roof) ..9 (sorry and stay|come back to me|do not answer|stay|write now|write to me|if you)',
    '(my|me) (death|note|letter|suicide note|funeral) ..6 (your name|ur name)',
    '(find|dump|leave|block|drop|ghost) ..6 (i jump|i die|i am dead|i cut|i hurt)',
    '(comot|leave|go from|walk out of) my life ..6 (drink|die|kill|jump|poison)',
    '(walk away|go|leave) ..6 (no reason|nothing) to (stay alive|live)',
    '(i will|i am going to|i would) (die|be dead) ..4 (your fault|because of you|on you|if you (leave|go|block|stop))',
    '(drink|take|swallow) ..2 (something|poison|pills|bleach) ..6 (you kill|your name|letter|because of you|leave me|your fault)',
    'my blood ..3 (on|your) (your)? hands',
    '(if you|you) ..2 (leave|go|block|stop|ignore) ..4 (owe me blood|do it on cam)',
    '(do|say|send|call|answer|come) ..5 or (else)? i (will)? ..2 (hurt myself|kill myself|cut myself|end my life|jump|do something bad to myself)',
    '#HarmBlame ..8 (hurt myself|kill myself|end my life|my death)',
    '(it|that|this|death|dead|die|happens) ..2 (will be|is|would be|are) ..1 on (you|your head|your conscience) ..4 (dead|die|hurt|cut|jump|pills|myself|life|death)',
    'you (quit|hang up) ..3 i (cut|hurt|jump|bleed|starve)',
  ],
  unless: [
    '(jump|jumping) (off|from|in) ..2 (bed|sofa|diving board|board|cliff|pool|trampoline|ship|bus|plane|box|wall)',
    '(do not|never|please do not|stop|promise|not) ..3 (hurt|kill|cut|harm|burn) ..1 (yourself|urself|myself)',
    '(he|she|they|brother|sister|friend|someone|anyone|people|if someone) ..4 (said|says|told|might|threatens|hurt|kill|cut) ',
    '(clinic|stairs|terrace|appointment)',
    '#HarmPlay',
    '#HarmPlay ..8 #HarmOwn',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose'],
  means: 'Says they will hurt or kill themselves, so that the child stays, answers or obeys.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'if u leave me ill hurt myself',
    'ill end my life if you block me',
    'i will take these pills and it will be on you',
    'leave and i cut myself i swear',
  ],
  passes: [
    'if you leave ranked i will kill myself',
    'please dont hurt yourself, call childline',
    'if you spoil the film i will kill myself',
    'she said she would hurt herself if he left',
  ],
};
