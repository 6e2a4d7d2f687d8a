// The service worker: the app offline, each version whole.
//
// It is plain JavaScript, so that it still works when the app does not. Building a release fills
// in the two constants below: every file with the hash of its content, and a name for the list.
const PRECACHE = [];
const REVISION = 'development';

// Other pages may share this origin, so everything here belongs to the worker's own scope.
const SCOPE = self.registration.scope;
const OWN = `followthrough-${new URL(SCOPE).pathname}@`;
const CACHE = OWN + REVISION;

// Address -> the name that its content has in the cache. The hash is part of that name, so no file
// can ever be taken for an older one of the same address.
const KEYS = new Map(PRECACHE.map(([path, hash]) => {
  const url = new URL(path, SCOPE).href;
  return [url, `${url}?content=${encodeURIComponent(hash)}`];
}));

// Either every file is there with exactly the listed content, or this version does not install
// and the one before it stays. What did not change is taken over from that one.
async function install() {
  const cache = await caches.open(CACHE);
  await Promise.all(PRECACHE.map(async ([path, hash]) => {
    const url = new URL(path, SCOPE).href;
    const known = await caches.match(KEYS.get(url));
    const response = known ?? await download(url, hash);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    await cache.put(KEYS.get(url), response);
  }));
}

// The page has mostly just loaded the same files, so the browser asks whether they changed. A host
// that judges this by dates may deny it wrongly; then the file is asked for unconditionally.
function download(url, integrity) {
  const ask = (cache) => fetch(url, { cache, integrity });
  return ask('no-cache').catch(() => ask('reload'));
}

async function removeOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(OWN) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

// The development server serves this file as it is: with nothing to keep, it removes an earlier
// release's worker from the same address, which would otherwise go on showing that release.
async function retire() {
  await removeOthers();
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: 'window' })) client.navigate(client.url);
}

async function fromCache(key, request) {
  const cache = await caches.open(CACHE);
  return await cache.match(key) ?? fetch(request);
}

// Every address of the app differs only after the `#`, so the page itself is the one at the scope.
// Any other page is asked for, and offline leads there too.
async function navigate(request) {
  try {
    return await fetch(request);
  } catch {
    return Response.redirect(SCOPE);
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(PRECACHE.length ? install() : self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(PRECACHE.length ? removeOthers() : retire());
});

// A new version waits until the last page of the old one is closed, or the person says: now.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'skip-waiting') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE) || !PRECACHE.length) return;
  const url = new URL(request.url);
  url.hash = '';
  if (request.mode === 'navigate') {
    url.search = '';
    if (url.href === new URL('index.html', SCOPE).href) url.href = SCOPE;
  }
  const key = KEYS.get(url.href);
  if (key) event.respondWith(fromCache(key, request));
  else if (request.mode === 'navigate') event.respondWith(navigate(request));
});
