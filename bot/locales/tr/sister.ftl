### Türkçe metinler; anlamları için en-US.

count-listed =
    { $count ->
        [0] Doğrulanmış kardeş şehir yok
       *[other] { $count } kardeş şehir
    }
count-reported = doğrulanmamış { $count } tane daha
heading-reported = Doğrulanmamış (yalnızca Wikidata’da, { $years })
heading-reported-only = Doğrulanmamış
reported-only =
    { $count ->
        [1] Doğrulanmamış: { $city } için bir kardeş şehir yalnızca Wikidata’da ({ $years }) geçiyor. Sona ermiş ya da yalnızca bir dostluk anlaşması olabilir.
       *[other] Doğrulanmamış: { $city } için { $count } kardeş şehir yalnızca Wikidata’da ({ $years }) geçiyor. Bazıları sona ermiş ya da yalnızca bir dostluk anlaşması olabilir.
    }
heading-ended = Sona eren
ended-hidden = Sona eren { $count } tane daha var. Görmek için: { $command }
since =
    { $precision ->
        [year] { $when } yılından beri
       *[day] { $when } tarihinden beri
    }
ended = sona erdi
ended-in =
    { $precision ->
        [year] { $when } yılında sona erdi
       *[day] { $when } tarihinde sona erdi
    }
suspended = askıya alındı
suspended-in =
    { $precision ->
        [year] { $when } yılında askıya alındı
       *[day] { $when } tarihinde askıya alındı
    }
caution-2022 = Rusya ve Belarus şehirleriyle pek çok ilişki 2022’de askıya alındı ya da sona erdi; kaynaklarımız bunu göstermiyor olabilir.
not-in-newest-list = Wikipedia’nın 2026 listesinde yok
gone-from-wikidata = Wikidata’da artık bulunmuyor
wikidata-names-another = Wikidata bu adı taşıyan başka bir yeri gösteriyor
list-names-another = daha yeni bir liste bu adı taşıyan başka bir yeri gösteriyor
sources-name-two = kaynaklar bu adı taşıyan iki yeri gösteriyor
named-by-list = Bir liste { $partner } ile ilişki için { $town } yerine burayı gösteriyor; ilişki { $town } kartında.
named-by-wikidata = Wikidata { $partner } ile ilişki için { $town } yerine burayı gösteriyor; ilişki { $town } kartında.
multilateral = çok taraflı bir kardeşliğin parçası
through-place = Birlikte sayılan { $place } üzerinden: { $count } kardeş şehir daha
through-district = İlçesi { $place } üzerinden: { $count } kardeş şehir daha
through-around = Çevresindeki { $place } üzerinden: { $count } kardeş şehir daha
through-region = Bölgesi { $place } üzerinden: { $count } kardeş şehir daha
through-more = Kendi kardeş şehirleri olan { $count } ilçe ya da belde daha var.
ties-of-district = { $place } kendi ilişkileri olan bir ilçe ya da belde; { $town } için olanlar ayrı kartta.
ties-of-region = { $place } kendi ilişkileri olan bir bölge; { $town } şehri için olanlar ayrı kartta.
tie-of-district = ilçenin ilişkisi
tie-of-region = bölgenin ilişkisi
ties-of-around = { $place }, { $town } çevresindeki belediye, ilçe ya da il olup kendi ilişkileri var; { $town } için olanlar ayrı kartta.
ties-of-seat = { $place }, çevresindeki belediyenin ({ $town }) içinde; { $town } için olanlar ayrı kartta.
tie-beside = kendi ilişkisi, ayrıca { $town } için de var
domestic = aynı ülkede
page-of = bu sayfada { $shown }, sayfa { $page }/{ $pages }
or-did-you-mean = Yoksa şunu mu demek istedin: { $places }?
source-page = şehirlerin tarihli sayfaları
footer = Bilgiler: { $sources } ({ $date }). Şehirler: GeoNames.
footer-cities = Şehirler: GeoNames.
label-city = Şehir
label-country = Ülke
label-kind = Tür
label-since = Kuruluş
label-sisters = Kardeş şehirler
label-distance = Uzaklık
label-population = Nüfus
label-local-time = Yerel saat
label-sources = Kaynaklar
label-shared = Ortak kardeş şehirler
label-status = Durum
kind-sister-city = kardeş şehir
kind-twin-city = kardeş şehir (twin city)
kind-twin-town = kardeş kent
kind-partner-city = partner şehir
kind-partnership = iş birliği
kind-partnership-city = iş birliği yapılan şehir
kind-friendship-city = dost şehir
kind-citizens-friendship-city = halklar arası dost şehir
kind-sister-or-friendship-city = kardeş ya da dost şehir
kind-cooperation-agreement = iş birliği anlaşması
kind-cooperation-or-friendship-agreement = iş birliği ya da dostluk anlaşması
kind-multilateral-twinning = çok taraflı kardeşlik
kind-music-sister-city = müzik kardeş şehri
kind-sister-port = kardeş liman
none-on-record = { $city } için verilerimizde kardeş şehir bulamadım. Yine de bilmediğimiz bir tane olabilir.
ended-only = { $city } için bugün süren bir kardeş şehir ilişkisi bulamadım: kayıtlı { $count } ilişki sona erdi.
ended-only-in =
    { $count ->
        [1] { $city } için bugün süren bir kardeş şehir ilişkisi bulamadım: kayıtlı tek ilişki sona erdi ({ $when }).
       *[other] { $city } için bugün süren bir kardeş şehir ilişkisi bulamadım: kayıtlı { $count } ilişki sona erdi, sonuncusu: { $when }.
    }
nearest = Kardeş şehri olan en yakın şehirler:
how-to-add = Bildiğin bir tane var mı? { $command } ile, bunu gösteren bir sayfa ekleyerek bize bildir.
ambiguous = Hangi “{ $query }”?
not-found = “{ $query }” adlı bir şehir bulamadım.
not-found-near = Bunlardan birini mi demek istedin?
not-found-nothing = “{ $query }” adlı ya da adı buna benzeyen bir şehir bulamadım. Yazımı doğru mu?
no-city = Senin şehrin hangisi? { $command } ile söyle ya da herhangi bir şehri sor: “İzmir’in kardeş şehirleri”.
hint = Bütün dünyanın kardeş şehirlerini biliyorum. “İzmir’in kardeş şehirleri hangileri?” ya da “İzmir ve Bremen kardeş şehir mi?” diye sor.
taken-slip = “{ $typed }” yazısını “{ $taken }” diye okudum.
taken-lighter = “{ $typed }” için çok daha büyük olan şehri seçtim: { $taken }.
taken-code = “{ $typed }” kodunu şöyle anladım: { $taken }.
taken-dropped = Bunu “{ $typed }” olmadan okudum: { $city }.
taken-part = “{ $typed }”, { $area } içinde bir yer sayıldı; şehir bölgenin tamamında arandı.
taken-left-out = “{ $typed }” kısmını atladım.
pair-title = { $city } ve { $other }
pair-listed = { $city } ve { $other } kardeş şehir.
pair-listed-since =
    { $precision ->
        [year] { $city } ve { $other } { $when } yılından beri kardeş şehir.
       *[day] { $city } ve { $other } { $when } tarihinden beri kardeş şehir.
    }
pair-suspended = { $city } ve { $other } kardeş şehir, ama ilişki askıya alındı.
pair-reported = { $city } ve { $other }, Wikidata’ya ({ $years }) göre kardeş şehir, ama daha yeni hiçbir kaynak bunu doğrulamıyor.
pair-ended = { $city } ve { $other } kardeş şehirdi; ilişki sona erdi.
pair-ended-in =
    { $precision ->
        [year] { $city } ve { $other } { $when } yılına kadar kardeş şehirdi.
       *[day] { $city } ve { $other } { $when } tarihine kadar kardeş şehirdi.
    }
pair-none = { $city } ve { $other } verilerimizde kardeş şehir değil.
pair-same = İkisi de aynı şehir: { $city }.
pair-through = Ama { $place } ve { $other } arasında bir ilişki var.
pair-chain = Aralarındaki en kısa kardeş şehir zinciri: { $chain }.
pair-no-chain = Birinden ötekine giden bir kardeş şehir zinciri bulamadım.
pair-since-unknown = Ne zamandan beri olduğu verilerimizde yok.
pair-distance = Aralarındaki uzaklık: { $distance }.
pair-shared = Ortak kardeş şehir sayısı { $count }: { $places }.
pair-shared-more = Ortak kardeş şehir sayısı { $total }: { $places } ve { $count } tane daha.
pair-anniversary = Bu yıl { $years }. yıl dönümü
pair-clocks = Yerel saat: { $city } { $time } · { $other } { $otherTime } ({ $difference })
