// Starts the app, and says so if it cannot run.
//
// This is a file, and not a few lines in the page, because the page's policy allows no script
// that stands in it. Trunk writes the names of the two files to start into the page.

const bundle = document.querySelector('meta[name="followthrough-bundle"]').dataset;
const address = (path) => new URL(path, document.baseURI).href;

// The app is one WebAssembly program: when it traps, its memory can no longer be trusted and it
// never runs again. So the page is told to stop taking input, and the way out is a reload, which
// starts from what was saved.
function stopped(error) {
  console.error(error);
  document.documentElement.dataset.boot = 'failed';
  document.getElementById('app').inert = true;
  document.getElementById('boot-error').hidden = false;
}

async function start() {
  // The page already asks for the program by a preload; the same hash here has it checked.
  const preload = document.querySelector('link[rel="preload"][as="fetch"]');
  const program = fetch(address(bundle.wasm), { integrity: preload?.integrity ?? '' });
  const { default: run } = await import(address(bundle.glue));
  await run({ module_or_path: program });
  document.documentElement.dataset.boot = 'started';
}

const trapped = (error) => error instanceof WebAssembly.RuntimeError;
addEventListener('error', (event) => trapped(event.error) && stopped(event.error));
addEventListener('unhandledrejection', (event) => trapped(event.reason) && stopped(event.reason));

// The worker may hold a newer version that works: public/updates.js applies it, or just reloads.
document.getElementById('boot-reload').addEventListener('click', () => {
  dispatchEvent(new CustomEvent('followthrough:apply-update'));
});

start().catch(stopped);
