/** What loses its vowel before another, as it is written with the apostrophe, or without: `l'indirizzo`, `all uscita`. */
const BEFORE: Record<string, string> = {
  l: '',
  un: 'un ',
  all: 'a ',
  dell: 'di ',
  dall: 'da ',
  nell: 'in ',
  sull: 'su ',
};

/** Words that begin with a vowel and stand in some pattern. */
const NOUNS = (
  'amico amica amici amiche angolo app account auto autobus uscita ultima ultimo unica unico indirizzo insegnante allenatore ' +
  'allenamento eta oratorio albergo hotel altra altro amore anno intimo asciugamano armadio audio email esercizio interrogazione ' +
  'ascensore accendino impronta uomo armadietto agenda invio intervallo intimita ombelico inizio elastico sms intera accesso identita immagine immagini appartamento aereo esame ospedale elenco invito outfit otp iphone instagram estate insaputa altrui altri altre unici unicorno attimo appuntamento orario istruttore educatrice animatore agenzia'
).split(' ');

/** Small words that run into a verb or each other. */
const JOINED: Record<string, string | string[]> = {
  lho: 'lo ho',
  lhai: 'lo hai',
  lha: 'lo ha',
  lhanno: 'lo hanno',
  tho: 'ti ho',
  tha: 'ti ha',
  mhai: 'mi hai',
  mha: 'mi ha',
  taspetto: 'ti aspetto',
  tamo: 'ti amo',
  tinsegno: 'ti insegno',
  tinvio: 'ti invio',
  tinvito: 'ti invito',
  dovabiti: 'dove abiti',
  cose: ['cose', 'cosa e'],
  cosai: ['cosa hai'],
  coshai: 'cosa hai',
  dovera: 'dove era',
  chie: 'chi e',
  ce: ['ce', 'ci e'],
  cera: ['cera', 'ci era'],
  cerano: 'ci erano',
  nce: 'non ci e',
  quante: ['quante', 'quanto e'],
  nessunaltro: 'nessun altro',
  nessunaltra: 'nessun altro',
  qualcunaltro: 'qualcuno altro',
  questanno: 'questo anno',
  mezzora: 'mezza ora',
  unora: 'un ora',
  daccordo: 'di accordo',
  dora: 'di ora',
  chai: 'hai',
  lai: 'ia',
  allora: ['allora', 'a ora'],
  lora: ['ora'],
  senno: 'senno',
};

export default {
  ...Object.fromEntries(
    Object.entries(BEFORE).flatMap(([short, read]) =>
      NOUNS.map((noun) => [`${short}${noun}`, `${read}${noun}`] as const),
    ),
  ),
  ...JOINED,
} satisfies Record<string, string | string[]>;
