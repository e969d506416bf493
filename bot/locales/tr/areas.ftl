### Türkçe metinler; anlamları için en-US. Ek almasın diye adlar iki noktanın ardında ya da cümlenin başında durur.

area-within-sentence = { $area }
area-in-country = { $area }, { $country } { $flag }
area-count =
    { $count ->
        [0] Oradaki şehirler için kayıtlı bir kardeş şehir ilişkisi bulamadım.
       *[other] Kayıtlı { $count } kardeş şehir ilişkisi var.
    }
areas-counted = { $area }: { $sentence }
area-cities = Kardeş şehri olan şehir sayısı: { $count }.
area-within = Bunlardan aynı bölgenin iki şehri arasında olan: { $count }.
area-reported = Ayrıca doğrulanmamış (yalnızca eski Wikidata’da): { $count }.
area-most-connected = En çok kardeş şehri olan şehirler
area-bound = En çok ilişki kurulan ülkeler
area-bound-country = { $country }: { $count }
area-own = { $place } – kendi ilişki sayısı: { $count }.
area-part = “{ $asked }”, { $area } içinde bir yer sayıldı; bu yanıt bölgenin tamamı içindir.
area-with-part = { $area } ({ $part } burada)
area-region = { $area } (bölge, { $country })
area-country = { $area } (ülke)
area-continent = { $area } (kıta)
area-group = { $area } (ülke veya bölge grubu)
area-without = { $area }, { $other } hariç
area-open = Aç: { $area }
areas-title = { $area } ve { $other }
areas-count =
    { $count ->
        [0] { $area } ve { $other }: şehirleri arasında kayıtlı bir ilişki bulamadım.
       *[other] { $area } ve { $other }: şehirleri arasında kayıtlı { $count } ilişki var.
    }
areas-between = İkisi arasındaki ilişkiler
areas-pairs = Kardeş şehir ilişkileri
areas-more = Kayıtlarda { $count } ilişki daha var; burada en tanınmış şehirlerinkiler gösteriliyor.
areas-unconfirmed = doğrulanmamış
alt-area = Harita: en çok kardeş şehri olan şehirler ({ $area }) ve kardeş şehirlerine giden çizgiler:
alt-areas = Harita: { $area } ve { $other } arasındaki ilişkiler:
sister-since =
    { $precision ->
        [year] { $city } ({ $when } yılından beri)
       *[day] { $city } ({ $when } tarihinden beri)
    }
sister-reported = { $city } (doğrulanmamış)
sister-suspended = { $city } (askıya alındı)
sister-ended = { $city } (sona erdi)
sister-ended-in =
    { $precision ->
        [year] { $city } ({ $when } yılında sona erdi)
       *[day] { $city } ({ $when } tarihinde sona erdi)
    }
sister-people = { $city } (nüfus: { $people })
sister-away = { $city } ({ $distance } uzakta)
sisters-more = { $sisters } ve { $count } tane daha
whose-sisters =
    { $area ->
        [none] { $city } – kardeş şehirler
       *[other] { $city } – kardeş şehirler ({ $area })
    }
narrow-yes = Evet: { $sisters }.
narrow-lies-yes = Evet.
narrow-lies-no = Hayır.
narrow-perhaps = Belki: { $sisters }.
narrow-no-more = Artık değil: { $sisters }.
narrow-no =
    { $total ->
        [0] Hayır: { $city } için kayıtlı bir kardeş şehir bulamadım.
        [1] Hayır: { $city } için kayıtlı tek kardeş şehir bu bölgede değil ({ $area }).
       *[other] Hayır: { $city } için kayıtlı { $total } kardeş şehirden hiçbiri bu bölgede değil ({ $area }).
    }
narrow-none =
    { $total ->
        [0] { $city } için kayıtlı bir kardeş şehir bulamadım.
        [1] { $city } için kayıtlı tek kardeş şehir bu bölgede değil ({ $area }).
       *[other] { $city } için kayıtlı { $total } kardeş şehirden hiçbiri bu bölgede değil ({ $area }).
    }
narrow-found = { $area }: { $sisters }.
narrow-countries = Bulundukları ülkeler: { $countries }.
narrow-ended = Sona erenler: { $sisters }.
narrow-has = Evet, kayıtlı { $count } tane var.
narrow-oldest = { $whose }, en eskisi: { $sisters }.
narrow-newest = { $whose }, en yenisi: { $sisters }.
narrow-nearest = { $whose }, en yakını: { $sisters }.
narrow-farthest = { $whose }, en uzağı: { $sisters }.
narrow-largest = { $whose }, en kalabalığı: { $sisters }.
narrow-smallest = { $whose }, nüfusu en az olanı: { $sisters }.
narrow-no-year = { $whose }: hiçbirinin yılı kayıtlı değil.
narrow-no-people = { $whose }: hiçbirinin nüfusu kayıtlı değil.
narrow-nothing = { $whose }: bugün kayıtlı olan bulamadım.
narrow-compared-years = { $total } şehirden { $known } tanesinin yılı kayıtlı.
narrow-count =
    { $count ->
        [0] { $whose }: kayıtlı olan bulamadım.
       *[other] { $whose }: kayıtlı { $count } tane var.
    }
narrow-count-reported = Bunlardan doğrulanmamış olan: { $count }.
narrow-count-ended = Ayrıca sona eren: { $count }.
narrow-listed = { $area }
narrow-outside = { $area } dışında
narrow-outside-found = { $area } dışında: { $sisters }.
narrow-outside-none =
    { $total ->
        [0] { $city } için kayıtlı bir kardeş şehir bulamadım.
        [1] { $city } için kayıtlı tek kardeş şehir bu bölgede ({ $area }).
       *[other] { $city } için kayıtlı { $total } kardeş şehrin hepsi bu bölgede ({ $area }).
    }
whose-sisters-outside = { $city } – kardeş şehirler ({ $area } dışında)
whose-sisters-those = { $city } – kardeş şehirler ({ $filters })
filter-area = { $area }
filter-outside = { $area } dışında
filter-state =
    { $state ->
        [ended] sona eren
        [suspended] askıya alınan
       *[reported] doğrulanmamış
    }
filter-year = { $year } yılı
filter-years =
    { $least ->
        [none] { $most } yılına kadar
       *[other] { $most ->
            [none] { $least } yılından beri
           *[other] { $least }–{ $most }
        }
    }
filter-peoples =
    { $least ->
        [none] nüfusu en çok { $most }
       *[other] nüfusu en az { $least }
    }
filter-distances =
    { $least ->
        [none] en çok { $most } uzakta
       *[other] en az { $least } uzakta
    }
narrow-those = { $filters }: { $sisters }.
narrow-none-those =
    { $total ->
        [0] { $city } için kayıtlı bir kardeş şehir bulamadım.
       *[other] { $city } için kayıtlı kardeş şehirlerden hiçbiri buna uymuyor: { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] Hayır: { $city } için kayıtlı bir kardeş şehir bulamadım.
       *[other] Hayır: { $city } için kayıtlı kardeş şehirlerden hiçbiri buna uymuyor: { $filters }.
    }
narrow-top =
    { $best ->
        [oldest] { $whose }, en eski { $count }: { $sisters }.
        [newest] { $whose }, en yeni { $count }: { $sisters }.
        [nearest] { $whose }, en yakın { $count }: { $sisters }.
        [farthest] { $whose }, en uzak { $count }: { $sisters }.
        [largest] { $whose }, en kalabalık { $count }: { $sisters }.
       *[smallest] { $whose }, nüfusu en az { $count }: { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] { $whose }, en eskiden başlayarak { $rank }. sırada: { $sisters }.
        [newest] { $whose }, en yeniden başlayarak { $rank }. sırada: { $sisters }.
        [nearest] { $whose }, en yakından başlayarak { $rank }. sırada: { $sisters }.
        [farthest] { $whose }, en uzaktan başlayarak { $rank }. sırada: { $sisters }.
        [largest] { $whose }, en kalabalıktan başlayarak { $rank }. sırada: { $sisters }.
       *[smallest] { $whose }, nüfusu en azdan başlayarak { $rank }. sırada: { $sisters }.
    }
narrow-too-few = { $whose }: yalnızca { $count } tanesi karşılaştırılabiliyor.
narrow-all = Hepsini ({ $total }) { $command } gösterir.
pair-yes = Evet. { $sentence }
pair-yes-suspended = Evet, ama ilişki askıya alındı. { $sentence }
pair-perhaps = Belki. { $sentence }
pair-no-more = Artık değil. { $sentence }
pair-no = Hayır. { $sentence }
pair-how-far = { $city } ve { $other } arası: { $distance }.
kinds-title = Kardeş şehir ve kardeş kent
kinds-same = İkisi aynı şeyin iki adıdır: iki şehrin, belediyenin ya da bölgenin ziyaretler, okullar, kültür, ticaret ve yardımlaşma için kurduğu kalıcı bir ilişki.
kinds-words = Türkçede “kardeş şehir”, resmî dilde “kardeş kent” denir; Kuzey Amerika, Asya ve Avustralya’da “sister city”, Britanya ve İrlanda’da “twin town”, Almanya’da “Partnerstadt”, Fransa’da “ville jumelée”.
kinds-looser = “Dost şehir” ya da “iş birliği” çoğu zaman daha gevşektir: birkaç yıllığına ya da tek bir amaç için imzalanır. Kaynağı belirtiyorsa türü şehrin kartında yazar.
