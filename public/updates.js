// Keeps the app usable offline, and offers new versions without ever forcing one.
//
// Between this file and the app there are two events on the window:
//   followthrough:update-ready   from here: a new version is downloaded and waits
//                                (also told by data-update="ready" on the html element)
//   followthrough:apply-update   from the app: the person wants it now, so reload into it

const page = document.documentElement;
const release = document.querySelector('meta[name="followthrough-build"]')?.content === 'release';
let registration;

function announce() {
  // On the very first visit a worker also waits for a moment, but it replaces nothing.
  if (!registration?.active || !registration.waiting) return;
  page.dataset.update = 'ready';
  dispatchEvent(new CustomEvent('followthrough:update-ready'));
  // If this version cannot even run, there is nobody to ask and nothing to lose.
  if (page.dataset.boot === 'failed') apply();
}

let applying = false;
function apply() {
  if (applying) return;
  applying = true;
  const waiting = registration?.waiting;
  if (!waiting) return location.reload();
  let reloaded = false;
  const reload = () => {
    if (!reloaded) location.reload();
    reloaded = true;
  };
  navigator.serviceWorker.addEventListener('controllerchange', reload);
  setTimeout(reload, 3000); // some browsers never report the change
  waiting.postMessage({ type: 'skip-waiting' });
}

async function keepOffline() {
  // The worker is asked for anew each time: a browser that takes it from its cache for a day
  // would take a repair for the same day.
  registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
  const watch = () => registration.installing?.addEventListener('statechange', announce);
  registration.addEventListener('updatefound', watch);
  watch(); // what was found before anyone listened
  announce();
  document.addEventListener('visibilitychange', () => {
    // Offline this fails, which is what offline means.
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });
}

addEventListener('followthrough:apply-update', apply);

// After the first paint, and even if the app could not start: a broken version is replaced by
// way of the worker. Where a browser refuses workers, the app works online.
if (release && 'serviceWorker' in navigator) {
  const begin = () => keepOffline().catch((error) => console.warn('Not kept offline:', error));
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
