import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i|we) (have)? (bought|paid for|gifted|ordered|reserved|booked|unlocked|topped up|purchased|already paid|already bought|just bought|just paid for|just gifted) (you|your|for you|it for you|the) ..5 (#Goods|#Treat|room|account|pass|upgrade|credits|ticket|rank|present|something)',
    '^ (i|just|already)? (sent|gifted|dropped|bought|got|gave|paid) (you|u) (#Number|a|an|the|some|another|ur|your) ..2 #Goods',
    'gifted (you|your)',
    '(i|we) (sent|gave|put|dropped|transferred|added) (you|your|in your|on your) ..3 (#Number|#Money|#Cash|credits|coins|points)',
    '(check|open|look in|look at) (your|the) (inbox|inventory|locker|balance|wallet|account|mailbox|garage|doorstep|gifts|bag)',
    'rest is yours (to keep|to spend|$)',
    'keep the rest',
    '(did you|do you) (see|like|get|open|use|try|wear) (the|my|it|what) ..2 (gift|present|pen|necklace|card|roses|coins|parcel|i sent|i got you|i left|i gave)',
  ],
  unless: [
    '(mum|mom|dad|nan|gran|grandma|grandad|santa|auntie|uncle|school|library|club|council) ..6 (bought|paid|gave|sent|got|gifted)',
    '(birthday|christmas|xmas|eid|diwali|easter) ..8 (present|gift|card|parcel|got you|bought)',
    'check (your|the) (inbox|account|balance|mailbox) ..4 (homework|email|order|transfer|statement|deposit|savings|today)',
    '(account|balance|statement|deposit|savings|transfer|checking) ..6 (check|balance|account)',
  ],
  confidence: 'fair',
  means: 'Says a present has already been given, so that the child feels it owes something.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'gifted you a sub and a mate one too',
    'I have paid for your season pass already, check it',
    'sent u 3 roses on live',
    'ive bought u the pink room',
    'the rest is yours to spend',
    'did you like the pen',
  ],
  passes: [
    'nan bought you a book',
    'happy birthday did you like the present',
    'check your account balance',
    'she gave you the ball',
    'i sent you the homework',
  ],
};
