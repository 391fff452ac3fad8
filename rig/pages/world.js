/** A world that draws its chat: nothing of it is in the page, and keys go to the picture. */
const canvas = document.querySelector('canvas');
const pen = canvas.getContext('2d');
const said = ['nice sofa', 'welcome to my room'];
let typed = '';

function draw() {
  pen.fillStyle = '#2d4a62';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#ffffff';
  pen.font = '16px sans-serif';
  for (const [at, line] of [...said.slice(-12), `> ${typed}`].entries()) pen.fillText(line, 24, 40 + at * 28);
}

canvas.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') {
    said.push(typed);
    typed = '';
  } else if (event.key === 'Backspace') typed = typed.slice(0, -1);
  else if (event.key.length === 1) typed += event.key;
  event.stopImmediatePropagation();
  event.preventDefault();
  draw();
});
canvas.focus();
draw();
