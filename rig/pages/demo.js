/** The demo bar: plays an invented chat line by line. Only where the address ends in #demo. */
export async function playDemo(stage) {
  if (location.hash !== '#demo') return;
  const lines = await (await fetch('/demo-chat.json')).json();
  const bar = document.createElement('div');
  bar.className = 'stage-demo';
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', 'Demo');
  const note = document.createElement('span');
  note.textContent = 'A pretend chat. Every name and word is made up.';
  const play = button('Play the chat', () => (timer === undefined ? start() : pause()));
  const step = button('Next line', next);
  const again = button('Start again', restart);
  bar.append(note, play, step, again);
  document.body.prepend(bar);
  let index = 0;
  let timer;

  function next() {
    const line = lines[index];
    if (!line) return pause();
    index += 1;
    stage.say(line);
    step.disabled = index === lines.length;
    if (step.disabled) pause();
  }

  function start() {
    if (index === lines.length) restart();
    play.textContent = 'Pause';
    run();
  }

  function run() {
    next();
    const line = lines[index];
    // About as fast as a child reads.
    if (line) timer = setTimeout(run, 900 + line.text.length * 35);
  }

  function pause() {
    clearTimeout(timer);
    timer = undefined;
    play.textContent = 'Play the chat';
  }

  function restart() {
    pause();
    index = 0;
    step.disabled = false;
    stage.clear();
  }
}

function button(text, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
