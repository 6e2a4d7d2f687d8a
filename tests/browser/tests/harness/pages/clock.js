const told = () => new Date().toISOString().slice(0, 19);
first.textContent = `At first ${told()}`;
look.onclick = () => {
  now.textContent = `Now ${told()}, ${new Date().toString().slice(16, 33)}, ` +
    `${new Date(0).toISOString()}, ${Math.abs(Date.now() - new Date()) < 50}, ` +
    `${new Date() instanceof Date}, ${typeof Date()}, ${Date.UTC(1970, 0, 1)}, ${new Date().constructor === Date}`;
};
