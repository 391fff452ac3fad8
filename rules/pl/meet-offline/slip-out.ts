import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import gameTalk from '../vetoes/game-talk';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(wymknij|wymkniesz|wymykaj|wymknac|wykradnij|wykradniesz|urwij|urwiesz|zerwij|zerwiesz|zwiej|zwiejesz|ucieknij|uciekniesz|uciekaj|uciec) ..1 sie? ..4 (z dom|dom|w nocy|przez okno|oknem|po cichu|jak|kiedy|z lekcji|ze szkola|z ostatniej|na chwile|od rodzice|do mnie|ze mna)',
    '(wyjdz|wyjdziesz|wyskocz|wyskoczysz|zejdz|zejdziesz|schodz|wychodz) ..3 (przed|na|za|pod) ..1 (dom|blok|klatke|klatka|dwor|podworko|garaz|garaze|ulice|rog|brame|furtke|parking)',
    '(wyjdz|wyskocz|wymknij|wyjdziesz|wyskoczysz|zejdz) ..2 (z dom|po cichu|tylnymi drzwiami|oknem|przez okno|tylnym wyjsciem)',
    '(wyjdz|wyskocz|wyjdziesz) ..2 do mnie',
    'nie idz ..2 (do szkola|na lekcje|na ostatnia) ..5 (przyjdz|spotkamy|zabiore|ze mna|do mnie)',
    '(zerwij|zrob sobie|urwij) ..2 (wagary|sie z lekcji|sie ze szkola) ..5',
    '(wagary|zwagaruj|wagaruj) ..4 (ze mna|spotkamy|przyjade|zabiore)',
    '(ucieknij|ucieknijmy|uciekniemy|uciekajmy) ..3 (razem|ze mna|od nich)',
    '(zeskocz|przeskocz|zeskoczysz|wylez|wylezc|wyleziesz|wyjdz|wyjsc|zejdz|zejsc|przelez|przeleziesz|wyskocz|uciec|ucieknij) ..3 (oknem|przez (okno|to okno|plot|mur|balkon|siatke)|po rynnie|po drabinie|ogrodem|od tylu)',
    '(przejdziesz|przemkniesz|przemknij|wymkniesz) ..2 (obok|kolo) ..1 #Kin',
    '(zejdz|zejdziesz|schodz) ..1 na dol ..5 (sam|sama|czekam|jestem|stoje|auto|szybko|cicho|po cichu)',
    '(urwiemy|urwijmy|zwiejemy|uciekniemy|zerwiemy|wymkniemy|wagarujemy) ..1 sie? ..5 (do mnie|pojedziemy|we dwoje|razem|z wuefu|z lekcji|ze szkola|od nich)',
    '(jutro|dzis|w piatek|w poniedzialek) ..2 nie (ma cie|idziesz|bedzie cie) ..2 (w|do) ..1 szkola',
    '(zostaw|otworz|uchyl) ..2 (okno|drzwi|balkon|furtke) ..3 (otwarte|otwarta|dla mnie|w nocy|na noc|wejde)',
  ],
  unless: [
    ...quoted,
    ...gameTalk,
    ...family,
    '..9 (jaskini|labiryntu|potworem|policjantami|kurier|smieci|psem|na rower|pies|snieg|zima|lodowisko|pilke|zagramy w pilke|pilka)',
    '(kurier|listonosz|babcia|ciocia|psem) ..9',
    '..9 (ciastka|ciasto|stol|tort|urodziny)',
    'wyjdz ..2 z (psem|kanalu|grupy|czat|gry)',
    '(bramke|bramki) ..3',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the child to slip out of the house or skip school.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wymknij się z domu',
    'wyjdz przed dom',
    'wyskocz z domu na chwile, stoje pod blokiem',
    'ucieknij z ostatniej lekcji',
  ],
  passes: ['wyjdz przed dom, mama juz jedzie', 'ucieknij z tego labiryntu', 'wyjdz z psem', 'wyskocz z bazy na chwile'],
};
