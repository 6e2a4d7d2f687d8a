const say = (text) => { said.textContent = text; };
for (const button of document.querySelectorAll('li button')) {
  button.onclick = () => say(`${button.textContent} ${button.parentElement.textContent.trim().split(' ')[0]}`);
}
for (const type of ['input', 'change']) {
  addEventListener(type, ({ target }) => {
    document.documentElement.dataset[type] = (document.documentElement.dataset[type] ?? '') + `${target.id} `;
  });
}
deep.onclick = () => say('deep');
late.onclick = () => {
  setTimeout(() => {
    const button = document.createElement('button');
    button.textContent = 'Here at last';
    button.onclick = () => { say('it came'); button.remove(); };
    document.querySelector('main').prepend(button);
  }, 400);
};
ask.onclick = () => document.querySelector('dialog').showModal();
yes.onclick = () => { document.querySelector('dialog').close(); say('removed'); };
