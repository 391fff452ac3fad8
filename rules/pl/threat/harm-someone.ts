import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(twoje|twoich) ..1 (rodzina|mama|siostra|brat|pies|psa|psu|kot|kota|tata|babcia|rodzice) ..4 (ucierpi|ucierpia|zginie|zgina|oberwie|zaplaci|zaplaca|stanie|krzywda|krzywde|bedzie cierpiec|nie zyje|spotka)',
    '(zrobie|zrobimy|stanie sie|zrobic|wyrzadze) ..2 (krzywde|krzywda|cos zlego|cos) ..3 (twoje|tobie|twoich|ci) ..1 (rodzina|mama|siostra|brat|pies|psu|kotu|kot|tata|rodzice|$)?',
    '(policja|antyterrorysci|swat|karetka|straz|komornik) ..4 (zapuka|wjedzie|wpadnie|przyjedzie|przyjada|wleci|wjada|wpadna|zapukaja) ..3 (do ciebie|twoje|do was|wasze|pod dom)',
    '(twoje|twoj) #PetThing ..3 (dostanie|ucierpi|oberwie|zaplaci|zdechnie|zginie|odczuje|pozaluje)',
    '(zdoxuje|zdoxxuje|doxne|doxuje|doxxuje|zdoksuje|swatne|zeswatuje|swatuje|zdoxowac|doxniemy|zdoxujemy) ..2',
    '(wrzucimy|wrzuce|opublikuje|udostepnie|wyleakujemy|leakujemy|leakuje|leakniemy|puscimy|puszcze|wycieknie|opublikujemy|wypuscimy) ..2 (twoje|wasze|cale) ..2 (dane|adres|numer|ip|pesel)',
    '(wysle|zamowie|nasle|wysylam|naslemy|wyslemy) ..3 (policja|ludzi|kogos|kolegow|pizze|znajomi) ..2 (pod|na) ..1 twoje ..1 (dom|adres)',
    '(pobije|pobijemy|zalatwie|zabije|zbije|zlamie|zatluke) ..2 (cie|ciebie|ci|twoje) ..3 (jak|jesli|jezeli|po szkola|pod szkola|mama|brat|siostra|rodzina)',
  ],
  unless: [
    ...quoted,
    '(listonosz|kurier|paczka) ..9',
    '..3 (w grze|w fifie|na arenie)',
    '..9 (spoilerujesz|spojlerujesz|jak spoiler)',
    '..9 (z nudow|ze smiechu|rybki|kosc|smaczek|smaczka|smakolyk|karme|festyn|pokaz)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Threatens the family, a pet or the child with harm or a raid.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['twoja rodzina ucierpi', 'policja zapuka do twojego domu', 'wrzucimy twoje dane wszedzie', 'zdoxuje cie'],
  passes: [
    'listonosz zapuka do twojego domu',
    'policja byla u sasiadow',
    'zabije cie jak spoilerujesz',
    'wrzucimy twoje prace na gazetkę',
  ],
};
