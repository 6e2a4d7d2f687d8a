// Keeps the page offline. Asked for `far`, it also asks someone else.
const FILES = ['./', 'index.js'];
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open('kept').then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (event.request.url.endsWith('far')) {
    event.respondWith(fetch('http://stats.example/from-the-worker').catch(() => new Response('no')));
  } else {
    event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
  }
});
