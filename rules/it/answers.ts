import type { AnswerWords } from '../../lib/engine/rule';

/** How short answers to a question look, in small letters (see rules/en/answers.ts). With and without accents. */
export default {
  yes: 'si sì sisi sisì see seh certo ovvio ovviamente certamente ok okay va bene vabbene yes ye yep purtroppo sempre già gia esatto giusto'.split(
    ' ',
  ),
  no: 'no nono nope nah nessuno nessuna niente mai nn non macché macche'.split(' '),
  refusing: 'no non nn mai segreto privato perché perche xké xke boh niente passo fatti affari cavoli'.split(' '),
  talk: (
    'il lo la i gli le un una uno e o ma se che chi cosa come dove quando quanto quale perché perche xké xke xche cmq comunque allora quindi ' +
    'anche pure ancora già gia poi dopo prima adesso ora oggi domani ieri stasera sempre mai forse boh bho mah beh ok okay sì si no nn non ' +
    'ciao ehi hey ei buongiorno buonanotte notte grazie prego scusa scusami dai vabbè vabbe va bene raga ragazzi bro fra zio haha ahah ahahah ' +
    'ahahaha lol xd oddio madonna io tu lui lei noi voi loro mi ti ci vi me te mio mia tuo tua suo sua questo questa quello quella sto sta sono ' +
    'sei è siamo siete ho hai ha abbiamo avete hanno faccio fai fa fare fatto vado vai vieni viene andiamo posso puoi può voglio vuoi devo devi ' +
    'so sai sa dico dici detto visto vedi sentito bello bella brutto carino figo figata schifo bene male tanto tanti molto poco più piu meno ' +
    'tutto tutti niente nulla qualcosa qualcuno solo troppo davvero veramente tipo cioè cioe magari con per x da di del della dei delle al alla ' +
    'ai alle dal dalla nel nella sul sulla in su tra fra senza ce era cera dov com cm nd qnd qualcosa aspetta vero giusto uguale normale'
  ).split(' '),
  ages: 'cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette'.split(' '),
  ageEndings: [],
  schoolYears: [],
  ageWords: 'meno più piu minorenne maggiorenne quasi compiuti'.split(' '),
  alone: 'sola solo soletta soletto nessuno'.split(' '),
  away: 'fuori lavoro lavora lavorano dorme dormono uscita usciti uscito spesa viaggio turno via ufficio'.split(' '),
  // A question with one of these is answered by yes; "is your mum in?" by no.
  aloneWords: 'sola solo soletta soletto camera cameretta stanza porta letto cuffie cuffiette'.split(' '),
  mine: 'mio mia miei mie io me mi sto sono'.split(' '),
  theirs: 'lui lei loro suo sua suoi sue mamma papà papa babbo genitori nonna nonno'.split(' '),
  place: 'via viale corso piazza piazzale vicolo largo strada civico interno cap indirizzo quartiere frazione'.split(
    ' ',
  ),
} satisfies AnswerWords as AnswerWords;
