// Sets a field whose value is picked rather than typed, and says whether this is one; any other is
// made ready to be typed over.
const [field, value] = arguments;
field.focus();
if (!['date', 'datetime-local', 'time', 'month', 'week', 'range', 'color'].includes(field.type)) {
  field.select?.();
  return false;
}
field.value = value;
if (field.value !== value) return `it takes ${JSON.stringify(field.value)} instead of ${value}`;
field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
field.dispatchEvent(new Event('change', { bubbles: true }));
return true;
