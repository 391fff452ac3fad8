/** Draft still asks React for `findDOMNode`, which React 19 no longer has: the first element that a component drew. */
const real = require('react-dom-real');

function findDOMNode(component) {
  if (!component || component.nodeType) return component;
  let fiber = component._reactInternals;
  while (fiber && !(fiber.stateNode?.nodeType > 0)) fiber = fiber.child;
  return fiber?.stateNode ?? null;
}

module.exports = { ...real, findDOMNode };
