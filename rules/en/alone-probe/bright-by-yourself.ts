import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    "#AloneState ..8 #AloneThen",
    "(you|u|ya) alone ..6 #AloneThen",
    "^ (home|all|alone|u|so|right)? (alone|by yourself|on your own) ..6 #AloneThen",
    "(are you|is it|you are|you|so it is) ..3 (alone|only you|just you|on your own|by yourself) ..3 (room|house|home|there|upstairs|in|booth|tonight) ..8 #AloneThen",
    "#AloneThen ..4 (nobody|no one|while nobody|when nobody|when there is only|when you are alone|when you are by yourself|if you are alone)",
    "(call|ring|show|video|camera|see) ..6 (door|room) ..2 (shut|closed|locked)",
    "(are you|tell me when) ..3 (alone|by yourself) ..9 (i want|want to) ..4 (see|watch|you on video|hear)",
    "on which ..2 (afternoons|days|evenings) ..4 (empty|alone|free) ..6 (call|come|visit)",
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
  means: "Asks whether the child is by itself, and in the same breath wants a call, a look or a visit.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "u alone? close the door and call me",
    "is anyone in the house with you? if not send me a photo",
    "nobody home? im coming round then",
    "is your bedroom door shut? switch your camera on",
  ],
  passes: [
    "im home alone, call me",
    "are you on your own? do you want to play with us",
    "if you are alone and scared call me or your nan",
    "close the door please it is cold",
  ],
};
