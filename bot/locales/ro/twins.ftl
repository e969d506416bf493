### Servere din orașe înfrățite care fac evenimente împreună.

command-twin = Organizează evenimente împreună cu serverul unui oraș înfrățit
command-twin-invite = Ia un cod pentru moderatorii altui server
command-twin-accept = Înfrățește serverul cu cel care ți-a dat codul
command-twin-list = Serverele cu care acesta este înfrățit
command-twin-end = Desparte-te de un server înfrățit, imediat
option-twin-code = Codul primit de la moderatorii celuilalt server
option-twin-code-of = Care server înfrățit: vezi /twin list
option-twin-block = Dacă nu mai poate fi niciodată înfrățit cu acest server; False anulează
option-event-share = Dacă li se propune și serverelor înfrățite (vezi /twin)
twin-invited =
    { $days ->
        [one] Dă acest cod moderatorilor celuilalt server: { $code }. Ei îl introduc cu { $command }; e valabil pentru un server și { $days } zi. Ce partajează celălalt server se propune în acest canal.
        [few] Dă acest cod moderatorilor celuilalt server: { $code }. Ei îl introduc cu { $command }; e valabil pentru un server și { $days } zile. Ce partajează celălalt server se propune în acest canal.
       *[other] Dă acest cod moderatorilor celuilalt server: { $code }. Ei îl introduc cu { $command }; e valabil pentru un server și { $days } de zile. Ce partajează celălalt server se propune în acest canal.
    }
twin-asked = Un server din { $city } vrea să organizeze evenimente împreună cu acesta. Evenimentele partajate de el vor fi propuse în acest canal, iar ale voastre acolo. Niciunul nu vede mesajele, numele sau membrii celuilalt, doar evenimentele și câți răspund. De acord?
twin-no-sisters = Cele două orașe nu figurează la noi ca înfrățite.
twin-button-yes = Da, înfrățește serverele
twin-button-no = Nu
twin-made = Serverul este acum înfrățit cu cel din { $city }. Ce partajează acela se propune în acest canal; creează un eveniment cu share: True ca să-l propui pe al vostru.
twin-declined = Serverele nu au fost înfrățite.
twin-title = Servere înfrățite
twin-none = Serverul nu este înfrățit cu niciunul. { $command } dă un cod pentru moderatorii altui server.
twin-nowhere = un server fără oraș
twin-ended = Serverele nu mai sunt înfrățite. Propunerile se retrag; evenimentele deja anunțate rămân pe fiecare server, ca ale lui.
twin-blocked = blocat
twin-block-stands = Nu mai poate fi înfrățit cu acest server; { $command } cu block: False anulează blocarea.
twin-unblocked = Blocarea a fost anulată: cu un cod nou, cele două servere pot fi din nou înfrățite.
twin-blocked-here = Acest server l-a blocat pe celălalt. /twin end cu block: False anulează blocarea.
twin-needs-home = Ambele servere au nevoie întâi de un oraș (/setup): este tot ce vede unul despre celălalt.
twin-code-unknown = Codul nu este cunoscut: e scris greșit, deja folosit sau mai vechi de o săptămână.
twin-own-server = Este codul acestui server. Moderatorii celuilalt server îl introduc acolo.
twin-already = Cele două servere sunt deja înfrățite.
twin-too-many = Un server poate avea un număr limitat de servere înfrățite ({ $limit }), iar unul dintre cele două a atins limita.
twin-not-yours = Serverul nu este înfrățit prin acest cod. /twin list arată codurile.
event-preview-share = Se va propune serverelor înfrățite; fiecare decide dacă îl anunță.
event-share-no-twin = Serverul nu este înfrățit cu niciunul, deci nu are cu cine să partajeze. Primul pas este { $command }.
event-share-places = Un eveniment partajat nu poate avea locuri limitate: fiecare server are lista lui.
event-of-twin = { $title } vine de la un server înfrățit, care hotărăște asupra lui. Aici îl poți scoate cu /event cancel.
event-offer = Serverul din { $city } propune să organizați împreună acest eveniment. Aici nu se anunță nimic până nu spui da.
event-offer-yes = Anunță-l și aici
event-offer-no = Nu, mulțumesc
event-offer-declined = Refuzat: evenimentul nu se anunță aici.
event-offer-gone = Propunerea nu mai este valabilă: s-a răspuns la ea, a fost retrasă sau evenimentul s-a încheiat.
event-counts-of = { $city } – vin: { $going }
option-event-public = Dacă apare pentru toți în calendarele orașelor lui
event-preview-public = Oricine îl poate citi în calendarele orașelor lui: titlu, oră, loc și descriere.
event-edit-unshare = Nu mai este partajat: propunerile se retrag, iar serverele care l-au anunțat deja îl păstrează ca al lor.
event-field-share = Partajare
event-field-public = Public
event-offer-changed = S-a modificat de când a fost propus. Acum arată așa; te rog să răspunzi din nou.
