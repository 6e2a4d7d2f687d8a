log.onclick = () => console.error('it broke');
document.getElementById('throw').onclick = () => { throw new Error('it flew'); };
refused.onclick = () => { new Image().src = 'http://pictures.example/pixel'; };
call.onclick = () => fetch('http://stats.example/hit').catch(() => { said.textContent = 'no answer'; });
worker.onclick = () => fetch('far').then(() => { said.textContent = 'the worker called'; });
