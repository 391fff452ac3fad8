import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    "(your|ur|yer|ya|is|are|has|have|when) ..2 #AloneElders ..3 #AloneAbsent ..9 #AloneThen",
    "^ ..1 #AloneElders ..2 (gone|out|asleep|left|sleeping|away|off|at|to|still|on|working) ..8 #AloneThen",
    "#AloneThen ..5 (when|while|if|once|after|before|as soon as) ..3 #AloneElders ..3 #AloneAbsent",
    "^ ..2 (parents|mum|mom|olds|everyone|folks|mum and dad|mummy|mam|mammy) ..2 #AloneAbsent ..6 (call|ring|video|camera|whisper|vid|voice|come|cam|vc)",
    "(when|what time) ..4 #AloneElders ..4 (bed|sleep|out|leave|nights|work|back) ..8 #AloneThen",
    "(everyone|everybody|they all|every one|nobody|all) ..2 (gone|out|asleep|left|went|travel|sleeping) ..9 #AloneThen",
    "(since|because|now|with) ..2 #AloneElders ..3 #AloneAbsent ..9 #AloneThen",
    "(confirm|tell me) ..3 (#AloneElders|no adult) ..4 #AloneAbsent ..9 (#AloneThen|try on)",
    "#AloneElders ..4 (sleeping|asleep|still at|out|gone) (already|now|still)? ..3 (lock|close|shut) ..3 door",
  ],
  unless: [
    "(can you|want to|wanna|do you want to|come) ..3 (play|revise|study|bake|swim)",
    "(homework|revision|project|knock for|play football|playing|bake|cake|drop off|return|charger|pick up the|collect|parcel|delivery|package|walk the dog|dog|cat|plumber|engineer|technician|lift|carpool|dinner|tea is|sleepover|trampoline|xbox|fifa|guitar|football|bike|scooter|raid|boss|lobby|ranked|quest|tutorial|lines|rehearsal|quiz|online lesson|class|group call|whole class|with the others) ",
    "(your|ask|tell|told) (mum|mom|dad|parents|parent|nan) ..2 (said|says|knows|first|it is ok|is fine|if|can come|to join|to sit|to answer|i called|to call|to ring|i will)",
    "(with|and) (your|my) (mum|mom|dad|parents) (there|here|too|on|in the room|listening|as well|can)",
    "(my|our|her|his) (mum|mom|dad|parents|brother|sister|house|room|door|people|folks|bro|sis) ",
    "(i am|im|i was|i got|me) ..2 (home alone|alone|by myself|on my own)",
    "(if you|when you|are you) ..3 (scared|frightened|worried|upset|hurt|ill|unwell|ok|okay)",
    "(emergency|fire|smoke|ambulance|burglar|stranger|doctor)",
    "(never|do not) (open|let|answer|tell|go)",
    "(ghost|zombie|horror film|movie|film|imposter|fnaf|minecraft|roblox|game|backrooms|hide and seek)",
  ],
  confidence: 'certain',
  bright: true,
  means: "Asks whether the adults are out or asleep, and wants a call, a picture or a visit then.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "parents gone? ok get on cam",
    "is your mum still at work? then ring me on video",
    "has everyone gone out? switch your camera on for me",
    "when do your parents go to bed? i will call you after",
  ],
  passes: [
    "my mum is out, call me later",
    "is your mum home? ask your mum if i can come over",
    "your parents are asleep so do not open the door",
    "everyone has gone home, see you on monday",
  ],
};
