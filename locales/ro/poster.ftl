### Reviewed by a native speaker: not yet.
### What `corncrake keys poster` prints.

poster-heading = V-au tratat rău? Spuneți-ne ce s-a întâmplat.
poster-what = De pe orice telefon. Fără nume, fără cont. Ce scrieți se sigilează; îl pot deschide numai câțiva oameni ai acestei rețele.
poster-open = Scrieți această adresă sau scanați codul:
poster-phone = Telefonul ține minte ce pagini ați deschis. Dacă îl folosesc și alții, deschideți pagina într-o fereastră privată.
poster-code = Cod QR cu adresa
poster-words = Cele șase cuvinte ale acestei rețele
poster-words-how = Și pagina vă poate arăta șase cuvinte. Sunt aceleași, în aceeași ordine? Atunci telefonul are cheile corecte.
poster-words-differ = Dacă un cuvânt este diferit, nu trimiteți nimic și spuneți celor care au pus afișul.
poster-words-prove = Ce pot arăta cuvintele: că pagina numește cheile acestei rețele și ale nimănui altcuiva.
poster-words-cannot = Ce nu pot arăta: că pagina însăși este cinstită sau că nimeni nu vă urmărește telefonul. O pagină falsă poate arăta orice cuvinte. Dacă vă temeți de aceasta, cereți aici formularul care merge fără internet.
poster-slip-words = Șase cuvinte, de comparat cu cele de pe pagină:
