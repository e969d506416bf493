### Türkçe metinler; anlamları için en-US.

map-distance = { $km } km
alt-chart-bar = { $city }: { $count }
text-map-sister = kardeş şehir
text-map-neighbour = kardeş şehri olan şehir
text-map-reported = doğrulanmamış
text-map-ended = sona erdi
map-none = Bu yanıtın haritası yok.
map-not-written = Harita { $file } dosyasına yazılamadı: { $reason }
alt-alone = Harita: { $city }.
alt-sister = Harita: { $city } ve kardeş şehri { $near }, uzaklık { $distance }.
alt-sisters = Harita: { $city } ve { $count } kardeş şehri{ $continents ->
    [1] {""}
   *[other] {" "}({ $continents } kıta)
}; en yakını { $near }, { $distance }; en uzağı { $far }.
alt-in = { $place }:
alt-unconfirmed = Doğrulanmamış:
alt-suspended = Askıya alınan:
alt-ended = Sona eren:
alt-near = Harita: { $city } çevresinde kardeş şehri olan şehirler:
alt-year = Harita: { $server }, { $year } – { $count } şehir:
alt-pair = Harita: { $city } ve { $other }, uzaklık { $distance }.
alt-path = Harita: { $count } adımlık kardeş şehir zinciri:
alt-common = Harita: { $city } ve { $other }, { $count } ortak kardeş şehir:
alt-match = Harita: { $city } ve kesik çizgilerle, kardeş şehri olabilecek şehirler:
alt-quiz = Harita: { $city } ve bulacağın kardeş şehre giden, ucunda soru işareti olan bir çizgi.
alt-chart = Çubuk grafik: her birinin kardeş şehir sayısı.
alt-and-more = ve { $count } tane daha
map-unconfirmed = doğrulanmamış
map-ended = sona erdi
postcard-alt = Kartpostal: { $city }; { $other }. Uzaklık { $distance }. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] gündüz
   *[night] gece
}
postcard-since = { $year } yılından beri kardeş şehir
postcard-sisters = Kardeş şehirler
postcard-unconfirmed = Doğrulanmamış kardeş şehirler
postcard-ended = { $year } yılına kadar kardeş şehir
postcard-over = Bir zamanlar kardeş şehir
postcard-none = Kartpostalda iki şehir olur: ikisini de yaz.
