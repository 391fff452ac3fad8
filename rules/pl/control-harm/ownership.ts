import type { Examples, Rule } from '../../../lib/engine/rule';
import gameTalk from '../vetoes/game-talk';
import quoted from '../vetoes/quoted';

export default {
  match: [
    'nalezysz ..1 do (mnie|nas)',
    '(jestes|bedziesz|zostaniesz) ..1 (tylko|juz|teraz|od dzis)? ..1 (moja wlasnosc|moja wlasnoscia|moje wlasnoscia|moja niewolnica|moim niewolnikiem|moje niewolnikiem|nasza wlasnoscia|moim pieskiem|moja zabawka)',
    '(jestes|bedziesz) (tylko|juz|teraz|od dzis) (moja|moj) (i|$)',
    'jestes (moja|moj) (i|$)',
    '(nie wolno ci|nie mozesz|zabraniam ci|masz zakaz|zakazuje ci|nie masz prawa) ..3 (rozmawiac|gadac|pisac|wychodzic|spotykac|spotykac sie|wyjsc|miec innych|usmiechac) ..4 (z nikim|z nim|z nia|z innymi|z znajomi|beze mnie|bez mojej zgody|bez mojej|bez pozwolenia|chlopakami|poza mna|z dom|do innych|do kogos)',
    '(pytasz|bedziesz pytac|bedziesz pytala|bedziesz pytal|masz pytac|musisz pytac|masz mnie pytac|zapytasz) ..3 (o zgode|o pozwolenie|zanim|czy mozesz)',
    '(ja)? (decyduje|bede decydowac|bede decydowal) ..3 (z kim|co|kiedy|w co|gdzie) ..4',
    '(meldujesz|raportujesz|spowiadasz|meldunek|melduj) ..4',
    '(ja|to ja|teraz ja) ..1 (wybieram|decyduje|ustalam|zatwierdzam) ..2 (kto|z kim|co|kogo) ..3',
    '(masz|musisz|bedziesz) ..2 (meldowac|raportowac|zglaszac|spowiadac) ..5',
    '(kontroluje|mam cie|mamy cie) w (garsci|szachu)',
  ],
  unless: [
    ...quoted,
    ...gameTalk,
    '..6 (lekcji|klasie|kinie|szkola)',
    '(flaga|baza|wyspa|miecz|ekipa|karta|kolejka|zamek|figura) ..4 nalezy ..4',
    '(pytasz|zapytasz) ..2 (mama|pani|tata|rodzice|nauczyciel|trener) ..6',
    'jestes (moja|moj) ..1 (najlepsza|najlepszy|bff|siostra|wzorem|idol|idolka|ulubiona|bestie|druzyna|para|kolezanka)',
    'nalezysz do (mnie)? ..1 (druzyny|klanu|klubu)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Claims to own the child or to decide over them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'nalezysz do mnie',
    'jesteś moją własnością',
    'nie wolno ci rozmawiać z innymi chłopakami',
    'pytasz mnie o zgode zanim wyjdziesz',
  ],
  passes: [
    'ta flaga nalezy do mnie',
    'pytasz mame o zgode zanim wyjdziesz',
    'jestes moja najlepsza kolezanka',
    'nie mozesz gadac na lekcji',
  ],
};
