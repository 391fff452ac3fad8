import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(wpadnij|przyjdz|przyjedz|chodz|wbij|skocz|wbijaj|zapraszam|wpadaj|przyjedziesz|przyjdziesz|wpadniesz|przyjsc|przyjechac|wpasc) ..2 do mnie ..5 (dom|mieszkania|na noc|nocowac|sam|sama|nikogo nie bedzie|nikogo nie ma|rodzice nie|wieczorem|posiedzimy|obejrzymy film we|nikt|mam wolne|jestem sam)',
    '(wynajalem|wynajelam|zarezerwowalem|zarezerwowalam|mam|wynajme|zarezerwuje|zalatwilem) ..3 (pokoj|hotel|mieszkanie|dom|domek|apartament|kawalerke|dzialke) ..5 (dla nas|dla ciebie|sam|sama|przyjedz|tylko my|we dwoje|tylko dla|przyjdz)',
    'pokoj w hotel ..6 (przyjedz|przyjdz|dla nas|sama|sam|czekam)',
    '(zanocuj|zostan na noc|zostaniesz na noc|przenocuj|przenocujesz|przespisz sie|spij|nocuj|nocowac|spisz|nocujesz|zostaniesz) ..2 (u mnie|w hotel|ze mna)',
    '(zostan|zostaniesz|zostac) ..2 (u mnie|ze mna) ..2 (na noc|do rana|nocowac)',
    '(u mnie|do mnie) ..5 (solo|sam|sama|nikogo|opiekun|bez opiekuna|moich nie ma|starych nie ma|wolna chata|chata wolna|wolne|rodzice nie|nikt)',
    'klucz ..4 (do mieszkania|do mnie|do mojego|do domku)',
    '(mam|jest) ..1 (domek|dzialka|dzialke|chate|lesniczowke|przyczepe|kampera) ..6 (cie|ciebie|zabiore|we dwoje|tylko|przyjedz|sama|sam)',
    '(recepcji|recepcja|hotel) ..6 (corka|siostra|siostrzenica|moja|sam|sama|powiem)',
    '(powiem|powiemy|mowie|podam) ..2 ze ..2 jestes ..1 (moja|moje|moim) (corka|siostra|kuzynka|siostrzenica|synem|bratem|kuzynem)',
    '(moim|mojego|moje) hotel ..6',
    '(hotel|mieszkaniu|studiu|garazu) ..6 bez ..1 (opiekuna|rodzice|mama|opiekunow|przyzwoitki)',
    '(randka|randke) ..4 (u mnie|bez ..1 przyzwoitki|hotel|sam na sam|nikt)',
    '(zostajesz|zostaniesz|zostan|nocujesz|przenocujesz|nocuj|spisz) ..4 (u mnie|w (moim|moje)|ze mna)',
    '(chata|dom|mieszkanie) ..2 (cala|cale|caly|tylko) ..1 (nasza|nasze|nasz|dla nas)',
    '(u mnie|w (moim|swoim)) ..2 (studiu|studio|garazu|piwnicy|warsztacie|kanciapie|gabinecie)',
    '(w|do) ..1 (moim|mojego|moje) (mieszkaniu|mieszkania|pokoj|dom|samochodzie|auto|domku) ..5 (sam|sama|tylko|nikt|rodzice|we dwoje|nikogo|casting|sesja|trening)',
    '(casting|sesja|sesje|trening|lekcja) ..6 (u mnie|w moim mieszkaniu|w moje mieszkaniu|w hotel|moim domu|na mojej chacie)',
    '(mieszkaj|zamieszkaj|wprowadz sie|zamieszkasz) ..2 (ze mna|u mnie|do mnie)',
  ],
  unless: [
    ...quoted,
    ...play,
    ...family,
    '..9 (siostre|pyry|obiad|urodziny|ciasto|biura|zgody|wesele|w simsach)',
    'pokoj ..3 (dla druzyny|dla calej|dla grupy)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the child to come to a home, a hotel room or to stay overnight.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wpadnij do mnie do mieszkania',
    'wynająłem pokój w hotelu, przyjedź sama',
    'zostań u mnie na noc',
    'skocz do mnie na kwadrat wieczorem, ino sama',
  ],
  passes: [
    'wpadnij do mnie, moja mama robi obiad',
    'zarezerwowalismy pokoj w hotelu dla calej druzyny',
    'chodź do mnie do bazy',
  ],
};
