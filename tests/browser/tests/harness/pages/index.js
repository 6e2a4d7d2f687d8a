trustedTypes.createPolicy('default', { createScriptURL: (url) => (url === 'worker.js' ? url : null) });
navigator.serviceWorker.register('worker.js');
const show = () => { kept.textContent = localStorage.getItem('kept') ?? 'nothing'; };
keep.onclick = () => { localStorage.setItem('kept', 'a promise'); show(); };
const matches = (query) => matchMedia(query).matches;
about.textContent = [
  `${innerWidth} x ${innerHeight}`,
  matches('(prefers-color-scheme: dark)') ? 'dark' : 'light',
  matches('(pointer: coarse)') ? 'touched' : 'pointed at',
  matches('(prefers-reduced-motion: reduce)') ? 'calm' : 'lively',
  navigator.language,
  Intl.DateTimeFormat().resolvedOptions().locale,
  Intl.DateTimeFormat().resolvedOptions().timeZone,
].join(', ');
show();
