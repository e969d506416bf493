### Ce n-a mers, în cuvinte. $reference este și în jurnal.

error-unexpected = Ceva n-a mers la noi. Dacă îi scrii administratorului botului, dă-i această referință: { $reference }.
error-storage = Nu pot accesa acum baza mea de date, așa că nu s-a salvat nimic. Întrebările despre orașe merg în continuare. Referință: { $reference }.
error-too-slow = A durat prea mult. Încearcă din nou.
error-connection = Legătura cu Discord s-a întrerupt. Verifică dacă acțiunea a reușit; dacă nu, încearcă din nou.
error-cooldown =
    { $seconds ->
        [one] O clipă: încearcă din nou peste { $seconds } secundă.
        [few] O clipă: încearcă din nou peste { $seconds } secunde.
       *[other] O clipă: încearcă din nou peste { $seconds } de secunde.
    }
error-no-permission = Pentru asta ai nevoie de permisiunea „{ $permission }”.
error-bot-permission = Pentru asta am nevoie aici de permisiunea „{ $permission }”.
error-servers-only = Asta merge doar pe un server.
error-missing-option = { $command } are nevoie de { $option }.
error-unknown-option = { $command } nu are opțiunea „{ $option }”.
error-unknown-command = Nu cunosc comanda { $command }. { $help } arată ce cunosc.
error-gone = Meniul acesta nu mai este actual. Întreabă din nou.

## refusal-… este ce n-a acceptat Discord și ce ajută

refusal-channel = { $channel } nu mai există. Alege alt canal.
refusal-permission = Discord nu mă lasă să postez în { $channel }. Verifică permisiunile mele acolo.
refusal-archived = { $channel } este un fir arhivat. Redeschide-l scriind ceva în el.
refusal-locked = { $channel } este un fir blocat. Deblochează-l sau alege alt canal.
refusal-automod = AutoMod de pe acest server oprește textul. Schimbă-l sau exceptează-mă de la AutoMod.
refusal-message = Discord nu îl acceptă așa cum este (cod { $code }).
refusal-limit = Discord îmi cere să încetinesc.
refusal-way = Nu am putut contacta Discord acum.
refusal-again = Voi încerca din nou.
refusal-tag = { $channel } cere o etichetă la fiecare postare și niciuna nu se numește ca un oraș al evenimentului, „Evenimente” sau „Events”. Creează una sau alege alt canal.
