import type { AnswerWords } from '../../lib/engine/rule';

/** How short answers to a question look, in small letters (see rules/en/answers.ts). With and without accents. */
export default {
  yes: 'tak ta tk taa no noo nom jasne pewnie mhm yhm aha oczywiście oczywiscie zawsze zazwyczaj zwykle niestety yep'.split(
    ' ',
  ),
  no: 'nie nje niee ni nope nikt nikogo żaden zaden żadna zadna żadne zadne nigdy nic nah'.split(' '),
  refusing: 'nie nigdy sekret tajemnica prywatne czemu dlaczego nwm nic pas niewiem spadaj'.split(' '),
  // The everyday words of chat: they name no place and no account, and they tell that it is Polish.
  talk: (
    'a i o w z na do nie to się sie że ze jak co czy ale tak no mi ja ty mnie mam masz ma jest są sa był byl była byla było bylo być byc ' +
    'ok oki okej spoko luz xd xdd lol haha hahaha hehe hej hejka siema siemka siemanko elo cześć czesc nara narka pa papa dobra dobrze dzięki ' +
    'dzieki dziena proszę prosze plis sorki sory kurde ej eh hmm aha ooo wow serio naprawdę naprawde chyba może moze pewnie jasne właśnie wlasnie ' +
    'już juz jeszcze teraz zaraz potem później pozniej dziś dzis dzisiaj jutro wczoraj rano wieczorem tylko też tez tu tam gdzie kiedy kto czemu ' +
    'dlaczego po co ile jaki jaka jakie który ktory która ktora bo więc wiec żeby zeby bez dla od za po przed pod nad przy przez u ci cię cie tobie ' +
    'ciebie cb tb ją go jej jego ich nam nas was wam my wy oni one on ona ono ten ta te tego tej tym swój moj mój moja moje twój twoj twoja twoje ' +
    'jestem jesteś jestes będę bede będzie bedzie będziesz bedziesz mogę moge możesz mozesz chcę chce chcesz wiem wiesz nwm niewiem robisz robię ' +
    'robie muszę musze lubię lubie idę ide bardzo dużo duzo trochę troche coś cos ktoś ktos nic nikt nigdy zawsze wszystko wszyscy fajnie fajne ' +
    'fajny super git słabo slabo dobry dobre zły zle źle wgl wogóle wogole jbc nom zw jj mordo ziom stary gramy gram lekcje szkole domu chodź chodz'
  ).split(' '),
  ages: (
    'pięć piec sześć szesc siedem osiem dziewięć dziewiec dziesięć dziesiec jedenaście jedenascie dwanaście dwanascie trzynaście trzynascie ' +
    'czternaście czternascie piętnaście pietnascie szesnaście szesnascie siedemnaście siedemnascie'
  ).split(' '),
  ageEndings: [],
  schoolYears: [],
  ageWords:
    'mniej więcej wiecej ponad poniżej ponizej niecałe niecale prawie młodsza mlodsza młodszy mlodszy starsza starszy nastolatka nastolatek'.split(
      ' ',
    ),
  alone: 'sam sama samiutka samotnie nikt nikogo śpią spia śpi spi tylko'.split(' '),
  away: (
    'wyszła wyszla wyszedł wyszedl wyszli praca pracy robocie pracuje pracują pracuja śpi spi śpią spia zajęta zajeta zajęty zajety zakupach ' +
    'sklepie wyjechali wyjeździe wyjezdzie delegacji'
  ).split(' '),
  // A question with one of these is answered by yes; "is your mum in?" by no.
  aloneWords:
    'sam sama samiutka pokój pokoj pokoju drzwi łóżku lozku prywatnie słuchawki sluchawki cicho własny wlasny'.split(
      ' ',
    ),
  mine: 'ja mi mnie mną mna mój moj moja moje mojego mojej moim mam jestem nasz nasza nasze nam'.split(' '),
  theirs: (
    'on ona oni one jego jej ich mu im jego tam mama mamy mamie mamę mame tata taty tacie tatę tate rodzice rodziców rodzicow babcia babci ' +
    'dziadek brat siostra'
  ).split(' '),
  place: (
    'ulica ulicy ulicę ulice ul aleja aleje al osiedle osiedlu os plac placu blok bloku klatka mieszkanie mieszkania m adres kod pocztowy ' +
    'numer nr dom domu'
  ).split(' '),
} satisfies AnswerWords as AnswerWords;
