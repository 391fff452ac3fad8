import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '#Meet ..5 #Solo',
    '^ ..1 (sam|sama) ..1 (przyjdz|przyjedz|przyjdziesz|wpadnij|wyjdz|#Clock|park)',
    '#Solo ..3 (przyjdz|przyjedz|przyjdziesz|przyjedziesz|wpadnij|spotkajmy|spotkamy|wyjdz)',
    '(nikogo|znajomi|siostra|brat|mama|zadnych znajomi) ..2 nie ..1 (bierz|zabieraj|przyprowadzaj|ciagnij|przyprowadz|wez|zapraszaj|ma byc)',
    'nie (bierz|zabieraj|przyprowadzaj|ciagnij) ..2 (nikogo|znajomi|brat|siostra|mama|#Kin|ze soba)',
    '(bez|tylko nie) ..1 #Kin ..3 (przyjdz|przyjedz|spotkamy|spotkajmy)',
    '(tylko (ja i ty|ty i ja|my dwoje|my we dwoje|my dwojka)|tylko nas dwoje|we dwoje|sam na sam|na osobnosci) ..4 (#Meet|wieczor|spotkanie|spedzimy|posiedzimy|mieszkaniu|u mnie|trening|park|zobaczymy)',
    '(spotkanie|spotkac|spotkajmy|zobaczyc|spedzimy|wieczor|trening|randka|randke) ..5 (tylko (ja i ty|ty i ja|my dwoje|my)|tylko nas dwoje|we dwoje|we dwojke|sam na sam|na osobnosci|tylko ty|bez twoje rodzice)',
    '(po ciebie|po cie) ..2 (przyjechac|przyjade|podjade|przyjechal|podjechac) ..6 #Hidden',
    '#Kin nie ..1 (moga|moze|powinni) ..1 byc ..1 (obecni|obecna|przy)',
    '(opiekun|opiekuna|rodzice|mama|dorosly|dorosla) ..2 (niepotrzebny|niepotrzebni|niepotrzebna|zbedny|zbedni|zbedna|zostaja|zostaje w)',
    '#Spot ..4 (o #Number|#Clock|o osmej|o dziewiatej|o siodmej|o szostej|o piatej|wieczorem|#Night) ..3 (#Solo|nikt|nikogo)',
    '(o #Number|#Clock|o osmej|o dziewiatej|wieczorem|#Night|jutro|dzis) ..5 #Spot ..4 (#Solo|nikt|nikogo)',
    '#Solo ..3 (o #Number|#Clock|#Night) ..3 #Spot',
    '(pojade|pojedziemy|wyjedziemy|polecimy|jedziemy|skoczymy|pojdziemy|uciekniemy) ..6 (sami|we dwoje|we dwojke|tylko my|tylko ty i ja|tylko ja i ty|bez reszty|bez nich|sam na sam)',
    '(bez|zero|zadnych) ..1 #Companion ..4 #Spot',
  ],
  unless: [
    ...quoted,
    ...play,
    ...family,
    'sama ..1 (na rowerze|sie|autobusem|mata|pizza)',
    '(ma|maja) angine ..6',
    '..9 (angine|chora|chory|rowerze|bez plecaka|bez petow|na basen)',
    '(bylam|bylem|poszlam|szlam|wracalam) ..2 (sam|sama) ..3',
    '(obowiazkowo|zdjecie) ..6',
    '(#Now)? nie badz ..2 (sam|sama)',
    'badz ..2 (soba|sam soba|sama soba)',
    'z klasa ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the child to come to a meeting alone.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'przyjdz sama',
    'przyjedź sam, nikogo nie bierz',
    'spotkajmy się sam na sam',
    'bez kolezanek przyjdz',
    'przyjdz sma ok? bez nikg',
  ],
  passes: ['przyjdz sama bo maja ma angine', 'poszlam sama do sklepu', 'spotkajmy sie cala klasa', 'przyjdź z mamą'],
};
