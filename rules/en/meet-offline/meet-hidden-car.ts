import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';

export default {
  bright: true,
  match: [
    '#MeetCar ..6 (#MeetCover|#MeetSkip|#MeetSleep)',
    '(#MeetCover|#MeetSkip|#MeetSleep) ..6 #MeetCar',
    '(in my car|get in|hop in|jump in|(i am|i will be) in (my|the|a) ..2 (car|van|truck|jeep|ute)|i am parked|parked|#MeetCar ..3 (outside|waiting|at|by|behind|round|down)) ..6 (#MeetHidden|#MeetNight|#MeetSolo)',
    '(#MeetHidden|#MeetNight|#MeetSolo) ..6 (in my car|get in|hop in|jump in|(i am|i will be) in (my|the|a) ..2 (car|van|truck|jeep|ute)|i am parked|parked|#MeetCar ..3 (outside|waiting|at|by|behind|round|down))',
    '(come|slip|pop|walk|nip) (out|outside|down|over) ..5 (parked|in (my|a|the) ..1 (car|van|truck)|round the corner|behind the)',
    '(go for a|have a|take you for a|long|come for a|for a) ..1 (drive|ride|spin) ..3 (#MeetSolo|#MeetHidden|#MeetNight)',
    '(i will|parked|waiting|wait|sit|i park) ..5 (lights off|engine running|lights out|engine off|round the corner from your|end of (your|ya|yer) (road|street)|down the block|corner of your)',
    '(get|hop|come|walk|run|jump|sit|climb) (in|into|to|inside|down to|on) ..1 (my|the rear|my own) ..1 (car|van|truck|ute|seat|jeep|bike|whip|bakkie|suv|scooter)',
    '#MeetSpot ..3 (get in|hop in|jump in)',
    '#MeetFetch ..4 #MeetCar ..3 #MeetSpot',
    '#MeetFetch ..4 #MeetSpot ..3 (in|with) (the|a|my) ..1 (car|van|truck|ute|bakkie|jeep)',
    '(i|i will) drive ..2 (now)? ..3 (scoop|pick|collect|fetch) you',
    '(i will be|i am|wait|waiting|sat|parked) ..4 (car|van|truck|ute|bike|jeep) ..2 (behind|round the back) ..5',
  ],
  unless: [
    ...meetFine,
    '..9 (race|drift|lap|track|forza|rocket league|mario kart|minecart|heli|helicopter|practice|training|netball|football|the airport|your nan|garage bill|battery|mot|insurance)',
    '(he|she|they|mum|dad) ..2 (car|van|get in)',
    '(can|cannot|could|not|they|to) get in',
    'with the dog',
    'asleep in',
    'get in (trouble|touch|free|early|late|at|for|before|there|line)',
  ],
  confidence: 'certain',
  deaf: ['to-many', 'safety-purpose'],
  means: 'Waits for the child in a car where nobody is to see it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'get in my car quick before anyone notices',
    'walk to the corner by the shop n get in my car',
    "I'll wait down the lane with the lights off",
  ],
  passes: ['get in my car in gta quick', 'dad will pick you up by the gate', 'hop in the minecart fast'],
};
