import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i am|we are|am) (in|at|from|going to|joining|new in|new at|new to|starting at|moving to) (your|the same|ur|your sisters|your brothers|year #Number (at)?|the year above|a year above|the year below|her cousins|his cousins|her|his) (school|year|class|form|town|city|gym|club|area|year at school|street|estate|grade|cousins year|sisters year|church)',
    '(i|we|my brother|my sister) (go|went) to (the)? school (across|near|next to|opposite|by) (from)? (you|yours)',
    '(i|we|my brother|my sister|my cousin|my friend) (go|goes|went|used to go|just moved|am moving|move|moved|transferred|are going) (to|at|in) (your|the same) (school|gym|club|class|church|town|area|one near you|school (across|near|next to|opposite|by) (from|yours|urs|you)?)',
    '(i am|we are) (mates|friends|close|good friends|besties|good mates) with (your|all your|one of your|some of your)',
    '(i am|we are) (a)? (your|ur|one of your|ya) (mates|friends|friend|cousins|sisters|brothers|mate|classmates|teachers|neighbours|neighbors|teammates|team mates|coaches) (friend|mate|cousin|brother|sister|mum|dad|friends|bf|boyfriend|gf|ex|neighbour|housemate)',
    '(i am|am) (a)? (friend|mate|cousin|brother|sister|pal|buddy) (of|to) (your|ur) (friend|mate|sister|brother|mum|dad|cousin|teacher|family)',
    '(i|we) (know|live near|live by|am friends with|used to know|talk to|play with) (your|one of your|all your|some of your) (friend|friends|mate|mates|cousin|sister|brother|classmates|school|mum|dad|street|family)',
    '(you are|you are) (mates|friends|friends) with ..3 (right|yeah)',
    '(hi|hey|yo|sup|hello) (all|everyone|guys|every1) ..3 (here)? (just joined|i am new|new here|new girl|new kid|new boy|joining|just moved)',
    '(i am)? (changing|moving|switching) (forms|classes|schools|form|school|class) (next|soon|this|on|after|to your)',
    '(girl|boy|lad|kid|guy) (about|around)? (your|the same) age',
    '(i am|we are) (a)? (girl|boy|lad|guy) (too|as well|btw|by the way|like you|dont worry|so do not worry|promise|so its|so it is|do not worry)',
  ],
  unless: ['(hi|hey|hello) (all|everyone) ..4 (server|guild|clan|discord|raid)'],
  confidence: 'fair',
  means:
    'Claims the same school, class, club or friends as the child. It sounds close and harmless, and is easy to invent.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im ur friends cousin',
    'im in her cousins year. yr 9',
    'we go to the school across from urs!',
    'im a girl btw dw',
    'hey ur mates w ruby right',
    'i go to ur school too im in the year above',
    'im changing forms next week',
  ],
  passes: [
    'im a girl scout',
    'im your new form tutor',
    'my cousin goes to a big school in leeds',
    'hi all, just joined this guild, which server do we use',
    'he moved to a new school in june',
    'my sister knows your brother from karate',
  ],
};
