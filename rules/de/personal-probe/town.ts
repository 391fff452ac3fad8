import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(wo|in welcher stadt|in welchem ort|welche stadt|in welchem land|in welchem bundesland|welches bundesland|in welchem kanton|aus welcher stadt|aus welcher gegend|in welcher ecke) ..1 (wohnst|lebst|kommst|bist) (du)? ..3 (her|zuhause|daheim|genau|$|aufgewachsen)?',
    '(woher|wo) (kommst|bist|chunsch) (du)? ..2 (her|genau|$)',
    '(aus|in|bei) welcher (stadt|gegend|ecke|region) ..2',
    '(wie weit|wohnst du weit|wie lange brauchst du) ..4 (weg|von|entfernt|bis) ..3',
    '(wohnst|lebst) (du)? ..2 (in der nähe|in der stadt|auf dem land|im dorf|in berlin|in hamburg|in wien|in zürich|in münchen|in köln|nahe|weit weg|alleine)',
    '(bist|kommst|wohnst) (du)? ..1 (auch)? ..1 (aus|in) ..2 $?',
  ],
  unless: [
    'wo (bist|bleibst) (du)? ..1 (grad|jetzt|auf der map|im spiel|spawn|gespawnt|schon|denn|hin)',
    '(kommst|bist) (du)? ..3 (rein|dabei|online|mit|spielen|runde|lobby|server|discord|call|teamspeak|in der pause|aus dem bus|im bus|im team|in der klasse)',
    '(wo wohnen|wo lebt|wo leben) ..4',
  ],
  confidence: 'strong',
  slot: 'town',
  means: 'Asks in which town or part of it the child lives.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['wo wohnst du', 'woher kommst du?', 'aus welcher stadt bist du', 'in welchem kanton wohnsch'],
  passes: ['wo wohnen pinguine', 'wo bist du grad auf der map', 'kommst du in den call'],
};
