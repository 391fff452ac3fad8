/** Things and people as chats spell them. */
const MANY: Record<string, string> = {
  foto: 'ft fto fotina fotine fotuzza fotografia fotografie pic pics pix photo photos phot ftoo',
  selfie: 'selfi selfies self',
  video: 'vid vids videi vdeo videino videini vide',
  videochiamata: 'videocall vdc videochiam vidcall videokiamata videochiamate videochiamatina videochat',
  messaggio: 'msg mex mess mexs messag mssg mexx',
  messaggi: 'messaggini mxs',
  conversazione: 'conv convo conversaz konversazione',
  whatsapp: 'wa wapp wapp whats uozzap uatsap wzp wp watsapp whatsap whatsup wathsapp',
  instagram: 'insta ig inst instagr',
  telegram: 'telegr telegrm',
  discord: 'ds disc dscord discrd diskord',
  snapchat: 'snap snp snapp snapc',
  tiktok: 'tictoc tiktoc',
  facebook: 'fb faceb',
  telefono: 'tel cell cel cellulare telefonino fono tlf smartphone',
  numero: 'num nr nmr numer',
  computer: 'comp compu pc',
  mamma: 'mami mamy mammina mammà mamma mum madre mammetta mà',
  papa: 'papi papy babbo padre papino pà papà daddy pap',
  genitori: 'genit genitor gen',
  nonna: 'nonnina',
  nonno: 'nonnino',
  prof: 'professore professoressa profe',
  maestra: 'maestro maestre mae',
  scuola: 'skuola squola scuol skl skola',
  password: 'psw pswd pwd passw passwd pasword',
  soldi: 'sold money grana soldini sghei cash',
  compleanno: 'compl comple bday',
  macchina: 'makkina maccina makina',
  segreto: 'segr sgreto segretino',
  fidanzato: 'fidanz moroso tipello fidanzatino',
  fidanzata: 'morosa fidanzatina',
  cameretta: 'camerina',
  screen: 'screenshot screenshots screens skreen scrin ss',
  cam: 'webcam telecamera fotocamera videocamera cams',
  robux: 'rbx robu robuxx',
  vbucks: 'vbuck vbux',
};

export default {
  ...Object.fromEntries(
    Object.entries(MANY).flatMap(([read, spelled]) =>
      spelled
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .split(' ')
        .filter((spelling) => spelling !== read)
        .map((spelling) => [spelling, read] as const),
    ),
  ),
  pa: 'papa',
  tele: ['tele', 'telegram'],
  tg: ['tg', 'telegram'],
  pass: ['pass', 'password'],
  compa: ['compagno'],
  compi: ['compiti', 'compi'],
  posi: 'posizione',
  pos: ['posizione', 'pos'],
  prv: 'privato',
  priv: 'privato',
  pvt: 'privato',
} satisfies Record<string, string | string[]>;
