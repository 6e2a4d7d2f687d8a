// Selects an option as its drop-down does. The driver's own click on one leaves out the `input`.
const [option] = arguments;
const field = option.closest('select');
field.focus();
option.selected = true;
field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
field.dispatchEvent(new Event('change', { bubbles: true }));
