import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(yo|te la|yo te|te) (cuido|manejo|administro|controlo|subo de nivel|subo de rango|nivelo) ..3 (tu )?cuenta',
    '(seguimos|compartimos|compartamos|intercambiamos) ..2 (cuenta|cuentas|contrasenas)',
    '(eres|sos) ..2 (admin|administrador|owner) ..3 (dame|pasame|hazme) ..3 (admin|rol|permisos)',
    '(cuenta|perfil|insta|roblox) ..4 (con todo|con robux|con skins) ..4 (dame|pasame|regalas)',
  ],
  confidence: 'strong',
  means: "Wants to run an account of the child's, or that it be changed for them.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['yo te manejo tu cuenta', 'compartimos cuentas?', 'te la subo de nivel, yo cuido tu cuenta'],
  passes: ['yo cuido a mi hermano', 'compartimos apuntes?', 'sigo tu cuenta de insta'],
};
