import type { AnswerWords } from '../../lib/engine/rule';

/** How short answers to a question look, in small letters (see rules/en/answers.ts). With and without accents. */
export default {
  yes: 'oui ouais ouai ui wi wé we ouep yep yes mouais carrément carrement évidemment evidemment toujours grave si bien sûr sur ben'.split(
    ' ',
  ),
  no: 'non nan nn nope no naan pas jamais personne aucun aucune rien'.split(' '),
  refusing: 'non nan nn pas jamais secret privé prive pourquoi pk jsp rien passe veux peux jokers joker'.split(' '),
  talk: (
    'le la les l un une des du de d et ou où mais donc car ni que qu qui quoi quand comment pourquoi combien quel quelle si je j tu t il elle ' +
    'on nous vous ils elles me m te se moi toi lui leur eux mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces ça ca cest ' +
    "c'est c ct y en a à au aux dans sur sous avec sans pour par chez entre vers avant après apres pendant depuis ici là la-bas oui ouais ui nan " +
    'non nn ok okay okey daccord bah ben euh eh ah oh hein mdr mdrr ptdr lol xd mort jpp jsp jspp tkt stp svp slt salut coucou cc bonjour bjr ' +
    'bonsoir bsr bonne nuit bn bisous biz a+ tchao bye wsh wesh frr frère frero gros mec meuf pote bg chelou relou chaud grave trop très tres ' +
    'bien mal bof nul cool stylé style bizarre normal pareil moyen rien tout tt tous tjr tjrs toujours jamais souvent parfois encore déjà deja ' +
    'plus moins peu beaucoup bcp vraiment vrm vrai faux peut-être peutetre sûrement surement genre enfin alors voilà voila suis es est sommes ' +
    "êtes sont ai as avons avez ont vais vas va vont fais fait dis dit sais sait peux peut veux veut faut jsuis chui jai j'ai t'es t'as jvais " +
    'demain hier aujourd’hui ajd auj mtn maintenant ce soir matin midi tantôt tantot icitte pantoute pis fait que moé toé merci mrc dsl désolé ' +
    'pardon attends att viens vas-y vazy dommage jure imagine tarpin ouf'
  ).split(' '),
  ages: 'six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept'.split(' '),
  ageEndings: [],
  schoolYears: [],
  ageWords: 'moins plus mineur mineure ado majeur majeure'.split(' '),
  alone: 'seul seule tout toute solo personne dort dorment'.split(' '),
  away: 'sorti sortie sortis sorties travail taf boulot job dort dorment courses parti partie partis absent absents dehors magasin'.split(
    ' ',
  ),
  // A question with one of these is answered by yes; "ta mère est là ?" by no.
  aloneWords: 'seul seule seuls propre chambre porte casque écouteurs ecouteurs tranquille solo'.split(' '),
  mine: "mon ma mes moi je j j'ai jai jsuis chui suis nous notre".split(' '),
  theirs:
    'il elle ils elles son sa ses leur leurs lui mère mere père pere maman papa parents daron daronne mamie papi frère frere sœur soeur'.split(
      ' ',
    ),
  place:
    'rue avenue av boulevard bd bld allée allee impasse chemin place quai route résidence residence bâtiment batiment appart étage etage numéro numero code postal adresse'.split(
      ' ',
    ),
} satisfies AnswerWords as AnswerWords;
