/** Cases, diminutives and chat spellings of the things that patterns speak of, so that a pattern names each once. A form is left out where it is also some other common word. */
const FORMS: Record<string, string> = {
  zdjecie:
    'zdjecia zdjeciu zdjeciem zdjec zdjeciami zdjeciach zdj zdja zdje zdjecje zdiecie zdiecia zdjencie zdjencia zdjatko zdjecka foto fota fote foty fotom fotami fotach fot fotka fotke fotki fotek fotce fotkami fotkom fotkach fotografia fotografie fotografii foteczka foteczke foteczki focia focie foci fociak pic pics pica picka fotk',
  selfie:
    'selfi selfika selfik selfiak selfiaka selfiacz selfiacza selfiaczek sefie selfke selfka selfki sweetfocia sweetfocie slitfocia slitfocie selfisia',
  polaczenie: 'polaczenia polaczeniu polaczeniem',
  filmik:
    'filmika filmiki filmikow filmikiem filmiku filmikach filmiczek video wideo vid vida vidka vidko widelo nagranie nagrania nagran nagraniu nagranko nagraniem nagraniami videjko filmk',
  film: 'filmu filmy filmow filmem filmami filmach',
  screen:
    'screena screeny screenow ss ssy scren screny skrin skriny zrzut zrzuty screenshot screenshoty screenshota scr',
  kamera:
    'kamere kamery kamerze kamerka kamerke kamerki kamerce kamerek kamerkach kamerach kamk kam kame cam cama camke camka camerke webcam webcama kamereke kamerunie kamcia',
  glosowka: 'glosowke glosowki voicemail glosowa glosowy voice',
  rodzice:
    'rodzicow rodzicom rodzicami rodzicach rodzica rodzicowi rodzic rodz starzy starymi starszych starszym rodzicie rodzciom rodzicielce',
  mama: 'mme mmie mamie mame mamo mamusia mamusi mamusie mamcia mamci matka matki matce matke matko mameczka mamuska mamuske mamuski muter mutti mamusko',
  tata: 'tcie taty tacie tate tato tatus tatusia tatusiowi ojciec ojca ojcu ojcem tatko tatka tatulo fater fatra ojczym ojczyma ojczymowi',
  babcia: 'starka starki starce starke oma omy omie ome babci babcie babciu babunia babuni babka babce',
  dziadek:
    'starzik starzika opa opy dziadka dziadkowi dziadkowie dziadkow dziadkom dziadziu dziadzio dziadkiem dziadku dziadki',
  ciocia: 'cioci ciocie ciociu ciotka ciotki ciotce ciotke wujek wujka wujkowi wujkiem wujku wujo wuja',
  brat: 'brata bratu bratem braciszek braciszka braciszkowi braciak bracia braci bracki',
  siostra:
    'siostry siostrze siostre siostro siora siory siorze siore siostrzyczka siostrzyczki siostrzyczce siska siske',
  nauczyciel:
    'nauczyciela nauczycielowi nauczycielka nauczycielki nauczycielce nauczycielke nauczycielom nauczycieli nauczyciele wychowawczyni wychowawczynie wychowawca wychowawcy wychowawcom wychowawczynia pedagog pedagozka pedagozce pedagogowi pedagoga psycholog psychologowi psychologa dyrektor dyrektora dyrektorka dyrektorki dyrektorce dyrektorowi dyra dyrze dyro dyrekcja dyrekcji facetka facetce belfer belfrowi',
  trener: 'trenera trenerowi trenerka trenerce trenerem',
  dorosly: 'dorosli doroslych doroslym doroslemu doroslymi dorosla doroslej',
  rodzina: 'rodziny rodzinie rodzine rodzinka rodzince rodzinke rodzinki krewni krewnym krewnych bliscy bliskim',
  policja: 'policji policje policjanci policjant psiarnia',
  klasa: 'klasy klasie klase',
  szkola: 'szkoly szkole szkolka szkolke podstawowka podstawowki podstawowce szkolom',
  znajomi:
    'znajomym znajomych znajomymi znajomy znajomego znajoma znajomej ziomki ziomkom ziomkow kumple kumplom kumpli kumpel kumpla kumplami koledzy kolegom kolegow kolega kolegi koledze kolege kolegami kolezanki kolezankom kolezanek kolezanka kolezance kolezanke kolezankami kolezaneczka przyjaciele przyjaciolom przyjaciol przyjaciel przyjacielowi przyjaciela przyjaciolka przyjaciolce przyjaciolki przyjaciolke przyjaciolkami psiapsi psiapsiol psiapsia psiapsiolka psiapsiolki psiapsiolce bestie bff kol kolezka',
  obserwujacy:
    'obserwujacym obserwujacych followersi followersom followersow followersami followerzy followerom followerow followers folowersi folowersom obserwatorzy obserwatorom obserwatorow subskrybenci kontakty kontaktom kontaktow',
  wiadomosc:
    'wiadomosci wiadomoscia wiadomosciami wiadomosciach wiad wiadomka wiadomke wiadomki wiadomosic msg msgi sms smsa smsy smsow smsem smsie smsach esemes esemesa esemesy esemesem esemesow esemesie',
  czat: 'czatu czacie czaty czatem chat chatu chatem konwersacja konwersacje konwersacji konwa konwe konwy rozmowa rozmowe rozmowy rozmow rozmowie rozmowach rozmowami rozmowke',
  haslo: 'hasla haslami haslem hasel haselko pass passy password passa',
  kod: 'kodu kody kodem kodow kodzik code',
  konto: 'konta koncie kontem kont kontko acc accounta akk konciku',
  adres: 'adresu adresie adresik adr adresy',
  numer: 'numeru numerek numerka numerem nr nmr num',
  telefon: 'telefonu telefonie telefonem tel fon fona fonu komorka komorke komorki komorce smartfon smartfona kom',
  lokalizacja: 'lokalizacje lokalizacji lok loka loke lokalke gps gpsa geolokalizacje',
  pinezka: 'pinezke pinezki pineska pineske pinezeczke',
  dom: 'domu domem domek domku domowi chalupa chalupie chalupy',
  pokoj: 'pokoju pokojem pokoiku pokoik',
  lozko: 'lozku lozka lozeczko lozeczku lozkiem wyro wyrku wyrko',
  kasa: 'kase kasy kasie hajs hajsu hajsik hajsem siano siana sianko forsa forse forsy pieniadze pieniedzy pieniadz kaska kaske kasiora kasiore gotowka gotowke gotowki',
  blik: 'blika bliku blikiem bliki',
  robux:
    'robuxy robuxow robuksy robuksow robuxa robuxami robuksami robuksa robuks robsy robsow robuxsy robuxsow robuxiki rbx',
  vdolce: 'vbucks vbucksy vbucksow vdolcow vdolary vdolarow vbaksy vbaksow vbuksy vdolca vdolcy vb',
  skin: 'skina skiny skinow skinem skorka skorke skorki skorek',
  prezent: 'prezencie prezentem prezentami prezentu prezenty prezentow prezencik upominek upominki',
  auto: 'vanie vana furgonetka furgonetce furgonetke passat passacie golfa audi bmw opel opla autem auta aucie autko autkiem samochod samochodem samochodu samochodzie fura fure furze bryka bryke beemka',
  hotel: 'hotelu hotelik motel motelu hostel hostelu apartament apartamentu apartamencie',
  cialo: 'ciala cialem cialko cialku body',
  brzuch: 'brzucha brzuszek brzuchu brzuszka',
  nogi: 'nog nozki nogami nogach',
  twarz: 'twarzy twarzyczka buzia buzie buzka buzke buzki twarzyczke',
  sylwetka: 'figura figury figure sylwetki sylwetke sylwetce',
  pizama: 'pizamie pizame pizamce pizamka pizamke pizamy',
  bielizna: 'bieliznie bielizne bielizny',
  aplikacja: 'apka apke apki apce aplikacje aplikacji app appke appka apeczke aplikacyjke',
  profil: 'profilu profile profilem',
  korespondencja: 'korespondencje korespondencji',
  sekret: 'sekretu sekrety sekretem sekrecik sekreciki tajemnica tajemnice tajemnicy tajemnic',
  snapchat: 'snap snapa snapie snapik snapika snapchata snapchacie snapki snapka snapczat snapy snapem',
  instagram: 'ig insta inste insty instagrama instagramie instunia instuni instka iga igu',
  discord: 'dc dsc disc discorda discordzie discordem dyskord dyskorda dcord disie dsie dcka disa ds diskord dcku',
  telegram: 'tg telegrama telegramie tele teleg tgram',
  whatsapp: 'wa whatsappa whatsappie whatsapie whatsap watsap watsapie lotsap lotsapa wapp whats wapa watsapa',
  messenger: 'mess messengera messengerze messku mesendzer mesiek messa messie msn mesia',
  facebook: 'fb facebooka facebooku fejs fejsa fejsie fejsbuk fejsbuka',
  tiktok: 'tiktoka tiktoku tiktoczek tiktokiem',
  signal: 'signala signalu',
  priv: 'priw prv pw privie privku privka privek priva prywatna prywatnie prywatke',
  spotkanie: 'spotkania spotkaniu spotkaniem spotkanko',
  urodziny: 'urodzin urodzinach urodzinowa urodzinowy urodzinki urodzinek ur',
  niespodzianka: 'niespodzianke niespodzianki niespodziance niespodziewajka niespodziewajke suprajs surprise',
};

/** Each form with the word that patterns use for all of them. */
export default Object.fromEntries(
  Object.entries(FORMS).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word])),
);
