import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(kupilem|kupie|kupilam|oplace|zaplace|zamowie|zamowilem|zamowilam|wysle|przysle|przesle|mam|sfinansuje|zarezerwowalem) ..3 (ci|dla ciebie|po ciebie|tobie|za twoje) ..3 (bilet|bilety|ubera|uber|taksowke|taxi|bolta|pociag|przejazd|podroz|flixbusa)',
    '(bilet|bilety|uber|ubera|taksowke|taxi|bolta|pociag|przejazd) ..4 (ci|dla ciebie|po ciebie) ..2 (kupilem|kupie|kupilam|oplace|zamowie|zaplace|wysle|postawie)',
    '(kupilem|kupilam|zamowilem|oplacilem|mam) ..2 bilet ..6 (dla ciebie|przyjedz|odbiore cie|czekam|przyjedziesz)',
    'bilet ..4 (oplacony|kupiony|czeka|zarezerwowany|wykupiony) ..6 (nie mow|nikomu|dla ciebie|przyjedz|wyladujesz|wsiadaj|sama|sam)',
    '(wysle|przysle|podesle|zamowie|wyslemy|podjedzie) ..2 po (ciebie|cie) ..4 (kierowce|kierowca|auto|taksowke|kogos|kolege|znajomi|ubera|bolta)',
    '(kierowca|kierowce|szofer|szofera) ..5 (po ciebie|czekal|czeka|przyjedzie|podjedzie|odbierze|zabierze)',
    '(czekal|czekac|czeka) ..1 (kierowca|szofer)',
    '(wysylam|wysle|podsylam|podesle) ..2 (bolta|ubera|taksowke|kierowce|auto)',
    '(ci|dla ciebie) ..1 (kupilem|oplacilem|zamowilem|kupilam) ..1 (bilet|flixbusa|ubera|pociag|taksowke|busa)',
    '(zaplace|oplace|daje|dam) ..2 za ..2 (busa|bilet|pociag|autobus|przejazd|taksowke|ubera|bolta)',
    '(dam|dam ci|zaplace|oplace|zwroce) ..2 na (autobus|pociag|bilet|taksowke|busa) ..6 (nie mow|nie gadaj|nikomu|sam|sama|przyjedz|do mnie)',
    '(zwracam|oddaje|pokrywam|oplacam) ..2 za ..2 (taksowke|ubera|bilet|pociag|dojazd|benzyne)',
    'odbiore (cie|ciebie) z (dworca|peronu|przystanku|lotniska|stacji|pociagu)',
  ],
  unless: [
    ...quoted,
    ...play,
    ...family,
    '..6 (autobusu|busa szkolnego|wycieczki|nie czeka)',
    '..9 (babcia|mama|tata|klasa|wam|obozu|kolonii|koncert z)',
    '(babcia|wam|po babcia) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Offers to pay for the ticket or the taxi so that the child comes.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['kupilem ci bilet na pociag', 'zamówię ci ubera', 'przyślę po ciebie taksówkę, przyjedziesz sama'],
  passes: ['przysle po babcie taksowke', 'kupilam wam bilety na pociag', 'odbiorę cię z dworca, mama kazała'],
};
