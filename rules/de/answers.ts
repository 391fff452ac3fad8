import type { AnswerWords } from '../../lib/engine/rule';

/** How short answers to a question look, in small letters (see rules/en/answers.ts). With and without umlauts, with dialect. */
export default {
  yes: 'ja jaa jap jep jup jop jo joa klar sicher natürlich natuerlich stimmt genau leider immer meistens oft okay ok aha mhm jawohl yes'.split(
    ' ',
  ),
  no: 'nein ne nee nö noe nope nah niemand keiner kein nie niemals nöd na garnicht'.split(' '),
  refusing: 'nicht nich net ned nöd nie niemals geheim privat warum wieso weil kp ka egal nichts nix darf sag'.split(
    ' ',
  ),
  talk: (
    'ich du er sie es wir ihr mich dich mir dir uns euch ihm ihn ihnen der die das den dem des ein eine einen einem einer kein keine ' +
    'mein meine dein deine sein seine und oder aber doch denn weil wenn dann dass ob als wie was wer wo wann warum wieso welche ' +
    'ist is bin bist sind war hab habe hast hat haben hatte wird werden kann kannst können will willst muss musst darf mag magst soll ' +
    'mach mache machst macht machen geht gehen komm kommst kommt sag sagst weiß weiss weißt glaub finde nicht nich nix nichts ja nein ' +
    'ne nee nö jo jaja ok okay oke klar genau halt mal eben schon noch nur auch so sehr voll mega echt wirklich ganz gar viel mehr ' +
    'bisschen bissl jetzt jz heute morgen gestern gleich später grad gerade immer nie mit von zu zum zur bei auf in im an am aus für ' +
    'über nach vor um bis gut schlecht cool geil nice krass süß lustig langweilig egal danke bitte sorry hey hi hallo na moin servus ' +
    'grüezi hoi tschau tschüss ciao bye digga alter oida bro lol haha hahaha xd hdl hdgdl kp ka vllt iwie nächste woche wieder hier da dort ' +
    'alles etwas man sich wollen gesagt gemacht zuhause schule isch nöd ned net bisch hesch au'
  ).split(' '),
  ages: 'fünf fuenf sechs sieben acht neun zehn elf zwölf zwoelf dreizehn vierzehn fünfzehn fuenfzehn sechzehn siebzehn'.split(
    ' ',
  ),
  ageEndings: [],
  schoolYears: [],
  ageWords: 'unter über ueber minderjährig minderjaehrig volljährig volljaehrig jünger älter'.split(' '),
  alone: 'allein alleine elei niemand keiner nur schlafen schläft pennen pennt'.split(' '),
  away: 'weg arbeit arbeiten arbeitet unterwegs einkaufen schlafen schläft pennt nachtschicht spätschicht draußen oben unten urlaub beschäftigt fort'.split(
    ' ',
  ),
  // A question with one of these is answered by yes; "ist deine mama da?" by no.
  aloneWords:
    'allein alleine elei einzige zimmer tür zu bett kopfhörer sturmfrei ungestört abgeschlossen eigenes'.split(' '),
  mine: 'ich mein meine mir mich bin hab wir unser'.split(' '),
  theirs: 'er sie ihm ihr sein seine ihre ihnen mama mami mutter papa vater eltern oma opa bruder schwester'.split(' '),
  place:
    'straße strasse str weg allee platz gasse ring adresse hausnummer plz postleitzahl stock stiege wohnung damm ufer'.split(
      ' ',
    ),
} satisfies AnswerWords as AnswerWords;
