// What may become markup in this page.
//
// The page's policy lets no plain string become markup. Leptos needs an exception: it makes the
// static parts of a view by giving their text to a template element. This is that exception, as
// narrow as it can be, and it has to stand before the app starts.
//
// It refuses, and does not repair: what is refused here is a mistake in the app, and the tests
// should see it. It looks at the whole string and not only inside of tags, since whatever takes
// HTML apart to judge it can be made to take it apart wrongly.

const FORBIDDEN = [
  // elements that load, run, restyle or redirect
  /<\/?(?:script|style|link|meta|base|iframe|frame|object|embed|animate|set)\b/i,
  // handlers
  /[\s"'/]on[a-z]+\s*=/i,
  // addresses, but for those that start in plain sight with something harmless
  /[\s"'/:](?:href|src|action|formaction|data|srcdoc|poster)\s*=(?!"(?:#|\.\/|icons\/|https:\/\/|mailto:|tel:))/i,
];

// The one script that is named by a string: the service worker.
const WORKER = new URL('sw.js', document.baseURI).href;

globalThis.trustedTypes?.createPolicy('default', {
  createHTML(markup) {
    const broken = FORBIDDEN.find((rule) => rule.test(markup));
    if (broken) throw new TypeError(`Markup refused by ${broken}: ${markup}`);
    return markup;
  },
  createScriptURL(url) {
    const absolute = new URL(url, document.baseURI).href;
    if (absolute !== WORKER) throw new TypeError(`Script refused: ${absolute}`);
    return absolute;
  },
});
