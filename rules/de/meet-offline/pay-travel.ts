import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(zahl|zahle|kauf|kaufe|buch|buche|schick|schicke|hol|hole|bezahl|bezahle|besorg|übernehm|übernehme|organisier) ..1 (ich)? (dir|dein|dich)? ..4 (zug|zugticket|ticket|fahrkarte|bahnticket|bus|busticket|flixbus|taxi|uber|fahrt|hinfahrt|flug|fahrschein|deutschlandticket|bahn|bolt|zugfahrt|bahnfahrt|anreise|hotel|hotelzimmer|unterkunft|zimmer) ..4 !(für alle)',
    '(hab|habe) ..1 (dir)? ..3 (ticket|zugticket|fahrkarte|bahnticket|flixbus|taxi|uber|zimmer|hotel|hotelzimmer) ..2 (gekauft|gebucht|bestellt|reserviert|besorgt|bezahlt|geschickt)',
    '(ticket|zugticket|fahrkarte|taxi|uber|zimmer|hotel|hotelzimmer|fahrt) ..2 (ist|hab ich|habe ich|ist schon|zahl ich|zahle ich|geht auf mich|übernehm ich|schick ich) ..3 (bezahlt|gebucht|bestellt|reserviert|gekauft|dir|unterwegs|du musst)',
    '(fahrschein|ticket|zugticket|fahrkarte|bahnticket|bahnfahrt|taxi|uber|hotel|zimmer|flug) ..1 (schick|schicke|zahl|zahle|kauf|kaufe|bezahl|bezahle|übernehm|übernehme|besorg|hol|buch|buche) ich ..3',
    '(zahl|zahle|zahlen) ..1 (ich)? (uber|taxi|bus|zug|fahrt) ..4',
    'ich (zahl|zahle|kauf|kaufe|bezahl|bezahle|übernehm|übernehme) dein ..1 (ticket|zugticket|fahrkarte|fahrt|zug|taxi|bus|hotel|anreise)',
  ],
  unless: [
    ...meetFine,
    ...quoted,
    '(konzert|kino|spiel|stadion|festival|museum|zoo|freizeitpark|klassenfahrt|schulausflug|mama|papa|oma|opa) ..9',
    '..9 (konzert|kino|stadion|festival|museum|zoo|freizeitpark|klassenfahrt|schulausflug|oma|opa)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Offers to pay the journey so that the child comes.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ich zahl dir das zugticket',
    'hab dir ein taxi bestellt',
    'ich schick dir ein uber',
    'das hotelzimmer ist schon gebucht',
  ],
  passes: ['ich zahl dir das ticket fürs kino', 'oma zahlt dir die fahrkarte', 'das taxi im spiel kostet 50'],
};
