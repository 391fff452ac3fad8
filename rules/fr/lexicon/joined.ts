import short from './short';

/**
 * Little words that lean on the next one, with or without the apostrophe: `j'ai`, `jai` → `je ai`, `t'envoie` → `te envoie` or
 * `tu envoie`, `l'appli` → `le appli`, `jvais` → `je vais`. An unlisted word keeps its apostrophe away and is one word.
 */
const LEANING: Record<string, readonly string[]> = {
  j: ['je'],
  t: ['te', 'tu'],
  m: ['me'],
  l: ['le'],
  d: ['de'],
  s: ['se'],
  n: [''],
  qu: ['que'],
  jt: ['je te'],
  jl: ['je le'],
};

/** Regular verbs that begin with a vowel, by the form that patterns know (`verbs.ts`), with their stems. */
const REGULAR: Record<string, string> = {
  envoie: 'envoi envoy envoye',
  appelle: 'appell appel apel',
  ajoute: 'ajout',
  achete: 'achet',
  aime: 'aim',
  adore: 'ador',
  habite: 'habit abit',
  efface: 'effac efac',
  enregistre: 'enregistr',
  affiche: 'affich',
  expose: 'expos',
  embrasse: 'embrass',
  enleve: 'enlev',
  oblige: 'oblig',
  inquiete: 'inquiet',
  invite: 'invit',
  arrive: 'arriv',
  ecoute: 'ecout',
  oublie: 'oubli',
  explique: 'expliqu',
  abandonne: 'abandonn',
  aide: 'aid',
  empeche: 'empech',
  echange: 'echang',
  allume: 'allum',
  accepte: 'accept',
  admire: 'admir',
};
const REGULAR_ENDINGS = 'e es er ez ent ais erai eras era erais'.split(' ');

/** Other verbs that begin with a vowel, with their forms. */
const VERBS: Record<string, string> = {
  envoie: 'envoi envoit enverrai enverras enverra envoyee',
  appelle: 'appel apel',
  attends: 'attends attend attendre atten attendrai',
  offre: 'offre offres offrir offrirai offrirais',
  ecris: 'ecris ecrit ecrire ecrivez ecri ecrirai',
  obeis: 'obeis obeit obeir',
  appartiens: 'appartiens appartien apartien apartiens',
  apprends: 'apprends apprend',
  entends: 'entends entendre entend',
  etais: 'etais etait etaient',
  avais: 'avais avait aurais aurait auras aura aurai auront',
  interdis: 'interdis interdit interdire',
};

/** Other words that begin with a vowel. */
const OTHERS: Record<string, string> = {
  appli: 'appli app application appl',
  adresse: 'adresse adress',
  age: 'age aje',
  argent: 'argent',
  ecole: 'ecole ekole',
  ecran: 'ecran',
  ordi: 'ordi ordinateur',
  hotel: 'hotel',
  heure: 'heure heures',
  amour: 'amour',
  ami: 'ami amie amis amies',
  autre: 'autre autres',
  insta: 'insta instagram',
  historique: 'historique histo',
  appel: 'appels',
  image: 'image',
  endroit: 'endroit',
  envie: 'envie',
  entrainement: 'entrainement',
  accord: 'accord',
  abonne: 'abonnes abos',
  identite: 'identite',
  equipe: 'equipe',
  exo: 'exo',
  oncle: 'oncle',
  adulte: 'adulte adultes',
  acces: 'acces',
  anniversaire: 'anniv anniversaire',
  air: 'air',
  agence: 'agence',
  eleve: 'eleve',
  uber: 'uber',
  inconnu: 'inconnu inconnus',
  album: 'album',
  annonce: 'annonce',
  etiquette: 'etiquette',
  aquarium: 'aquarium',
  expose: 'expose',
  infirmiere: 'infirmiere',
  aprem: 'aprem',
  arret: 'arret',
  arnaque: 'arnaque',
  etat: 'etat',
  instant: 'instant',
  objectif: 'objectif',
  internat: 'internat',
  occasion: 'occasion',
  an: 'an',
  annee: 'annee',
  ete: 'ete',
  hiver: 'hiver',
  epoque: 'epoque',
  avoir: 'avoir',
  etre: 'etre',
  examen: 'examen exam',
  echauffement: 'echauffement',
  interphone: 'interphone',
  imprimante: 'imprimante',
  immeuble: 'immeuble',
  etude: 'etude',
  intrigue: 'intrigue',
  histoire: 'histoire',
  eau: 'eau',
  avis: 'avis',
  anglais: 'anglais',
  espagnol: 'espagnol',
  usine: 'usine',
  ile: 'ile',
  entree: 'entree',
  arene: 'arene',
  inscription: 'inscription',
  animal: 'animal animaux',
  oiseau: 'oiseau',
};

/** What `j` is written before without a letter between: `jpeux`, `jbalance`. */
const AFTER_J: Record<string, string> = {
  vais: 'vais',
  veux: 'veux veut veu',
  peux: 'peux peut peu',
  sais: 'sais sai',
  fais: 'fais fai fe',
  dis: 'dis di',
  dirai: 'dirai',
  suis: 'suis',
  viens: 'viens vien',
  viendrai: 'viendrai',
  balance: 'balance balanc',
  poste: 'post poste posterai',
  publie: 'publie',
  montre: 'montre montrerai',
  leak: 'leak',
  donne: 'donne donnerai',
  file: 'file',
  passe: 'passe',
  mets: 'mets met',
  prends: 'prends',
  paye: 'paye paie',
  connais: 'connais',
  meurs: 'meurs',
  creve: 'creve',
  cherche: 'cherche',
  pense: 'pense',
  jure: 'jure',
  crois: 'crois',
  fous: 'fous',
  garde: 'garde',
  regarde: 'regarde',
  quitte: 'quitte',
  dox: 'dox',
  pete: 'pete',
  tue: 'tue',
  voir: 'vois voi voie',
  raconte: 'raconte',
  apporte: 'apporte',
};

/** Each verb with its forms instead of its stems. */
function regular(verbs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(verbs).map(([verb, stems]) => [
      verb,
      stems
        .split(' ')
        .flatMap((stem) => REGULAR_ENDINGS.map((ending) => stem + ending))
        .join(' '),
    ]),
  );
}

function joinedWith(leanings: readonly string[], words: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([word, spellings]) =>
      spellings
        .split(' ')
        .flatMap((spelling) =>
          leanings.map((leaning) => [
            leaning + spelling,
            LEANING[leaning]?.map((read) => `${read} ${word}`.trim()) ?? [],
          ]),
        ),
    ),
  );
}

export default {
  ...joinedWith(['j', 't', 'm', 'l', 's', 'n', 'qu', 'jt', 'jl'], regular(REGULAR)),
  ...joinedWith(['j', 't', 'm', 'l', 's', 'n', 'qu', 'jt', 'jl'], VERBS),
  ...joinedWith(['l', 'd', 'qu'], OTHERS),
  ...joinedWith(['j'], AFTER_J),
  ...short,
} satisfies Record<string, string | string[]>;
