const main = document.querySelector('main');
const show = () => {
  const recorded = localStorage.getItem('recorded');
  main.innerHTML = recorded || location.hash.length > 2
    ? `<h1>${location.hash}</h1><p>${new Date().toISOString().slice(0, 10)}</p>
       <ul><li><a href="#/opportunity/7">Harbour</a></li><li><a href="#/opportunity/8">Quayside</a></li></ul>`
    : '<h1>Welcome</h1><button>Try with sample data</button>';
  main.querySelector('button')?.addEventListener('click', () => {
    localStorage.setItem('recorded', 'yes');
    show();
  });
};
addEventListener('hashchange', show);
show();
