const read = async (input) => { said.textContent = `${input.files[0].name}: ${await input.files[0].text()}`; };
save.onclick = () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['{"version":1}'], { type: 'application/json' }));
  link.download = 'followthrough.json';
  link.click();
};
restore.onclick = () => {
  const input = document.createElement('input');
  input.type = 'file';
  input.onchange = () => read(input);
  input.click();
};
file.onchange = () => read(file);
copy.onclick = () => navigator.clipboard.writeText('Thank you for Thursday.');
