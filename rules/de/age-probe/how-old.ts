import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'wie alt (bist|bischs|biste|seid) (du|n|ihr)? ..2',
    'wie alt du ..1 bist',
    'wie alt ..1 $?',
    '^ (und|so|hey|na|und du|dein)? (alter|dein alter) $?',
    '(was|wie) ist dein alter',
    'dein (genaues|richtiges|echtes)? alter',
    '(darf ich|kann ich) ..3 (fragen|wissen) ..1 wie alt',
    '(bist|bischt) (du)? ..1 (unter|über|schon|noch|mindestens|auch|so|ca|ungefähr|erst) ..1 (#Age|18|achtzehn|minderjährig)',
    '(bist du|du bist) ..2 (#Age) (oder|jahre|$?|ne|schon)',
    'bist (du)? #Age',
    '(bist|bist du|du) ..1 (minderjährig|volljährig|noch minderjährig|noch ein kind|ein kind|teenager|teenie)',
  ],
  unless: [
    'wie alt (ist|sind|war|wird|wurde|seid ihr alle|ihr als) ..3',
    'bist (du)? (auf|bei|in|mit|seit|um|level|lvl|rang|platz) ..3',
    'bist (du)? ..1 #Age (punkte|minuten|meter|level|kills|tage|stunden|euro|cm|kg|plätze|uhr|min|km)',
    'alter (schwede|falter|hase|mann|laptop)',
  ],
  confidence: 'certain',
  slot: 'age',
  means: 'Asks how old the child is, in plain words.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['wie alt bist du?', 'wie alt bisch', 'bist du 12 oder 13', 'bist du minderjährig', 'alter?', 'wie alt biste'],
  passes: ['wie alt ist dein hund', 'bist du level 12', 'alter schwede', 'bist du auf 13 punkten'],
};
