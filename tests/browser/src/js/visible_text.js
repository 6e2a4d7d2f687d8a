// What a sighted person reads in `root`, a line to each block. Unlike innerText it leaves out the
// options of a select, and has the letters as they were written, not as a style changes them.
const root = arguments[0] ?? document.body;
if (!root) return '';
const styles = { visibilityProperty: true, opacityProperty: true };
const unseen = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'OPTION', 'TITLE', 'TEXTAREA']);

// The block that an element's text flows in.
const blocks = new Map();
function blockOf(element) {
  if (!blocks.has(element)) {
    const { display } = getComputedStyle(element);
    const inline = (display === 'inline' || display === 'contents') && element.parentElement;
    blocks.set(element, inline ? blockOf(element.parentElement) : element);
  }
  return blocks.get(element);
}

const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
let text = '';
let block;
while (walker.nextNode()) {
  const node = walker.currentNode;
  if (node.nodeType === Node.ELEMENT_NODE) {
    if (node.tagName === 'BR') text += '\n';
  } else if (!node.data.trim()) {
    text += ' ';
  } else if (!unseen.has(node.parentElement.tagName) && node.parentElement.checkVisibility(styles)) {
    const here = blockOf(node.parentElement);
    if (here !== block) text += '\n';
    block = here;
    text += node.data.replace(/\s+/g, ' ');
  }
}
return text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n');
