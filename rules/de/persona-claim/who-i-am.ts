import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ich bin|bin) (auch|selber|selbst|erst|gerade|grad)? ..1 #Age ..1 (auch|geworden|jahre|und|$|also)',
    '(ich bin|bin) ..2 (#Age|in deinem alter|in dein alter|so alt wie du|genauso alt|gleich alt|kaum älter|auch noch schüler|auch schüler)',
    '(ich bin|bin|arbeite) ..3 (modelscout|scout|fotograf|fotografin|agentur|moderator|mod|admin|support|vom support|roblox team|vom team|mitarbeiter|entwickler|youtuber|streamer|influencer|produzent|manager|castingagent|talentscout|therapeut|sozialarbeiter|polizist|trainer von|arzt|psychologe|coach)',
    '(such|suche|suchen|caste|casten) ..4 (models|kinder|mädchen|talente|gesichter|tänzerinnen|kindermodels|darsteller|schauspieler|teenager) ..3',
    '(mein|meine|die) (kamera|cam|webcam|kam|mikro|mikrofon|frontkamera) ..3 (kaputt|geht nicht|funktioniert nicht|spinnt|defekt|im eimer)',
    '(bin|ich bin) (kein|nicht) ..2 (fake|alter mann|alter sack|perverser|pedo|creep|gruselig|gefährlich|böse|böser|so einer|freak|stalker|komisch|fremder)',
    '(kenn|kenne) ..2 (dein|deine) (schwester|bruder|mama|papa|eltern|cousin|cousine|freundin|freund|trainer|oma)',
    '(dein|deine) (schwester|bruder|mama|papa|eltern|cousine|freundin|trainer) ..2 (kennt|kennen) mich',
    '(neuer|neues|neuen) (account|acc|profil|handy) ..4 (gehackt|gesperrt|gebannt|verloren|alter|alte)',
    '(kannst|du kannst) mir ..2 (vertrauen|alles erzählen|alles sagen|alles anvertrauen)',
    '(bin|ich) ..1 (ein mädchen|ein junge|weiblich|auch ein mädchen|auch mädchen|w) ..3 (kein angst|keine sorge|keine angst|auch|also)',
  ],
  unless: [
    'bin ..2 #Age ..1 (punkte|minuten|min|kills|level|lvl|plätze|tage|uhr|seiten|meter|prozent|tore|runden|km|stunden)',
    '(bin|ich bin) (level|lvl|rang|seite|platz|bei|in|um|auf|seit|ab|gegen) ..1 #Age',
    '(mod|admin) ..3 (minecraft mod|auf dem server hier|in diesem server|regeln)',
  ],
  confidence: 'fair',
  means: 'Says who they are so that the child is less careful.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ich bin auch 13',
    'bin modelscout',
    'meine cam ist kaputt',
    'bin kein alter mann keine angst',
    'ich kenn deine schwester',
  ],
  passes: ['bin 13 punkte hinten', 'bin um 14 uhr da', 'meine katze ist kaputt vom spielen', 'ich bin auf seite 12'],
};
