### Türkçe metinler; anlamları için en-US.

card-previous = Önceki sayfa
card-next = Sonraki sayfa
card-details = Ayrıntılar…
card-show-ended = Sona erenleri göster
card-set-home = Şehrim olarak kaydet
card-take-action = Katıl
card-correct = Hata bildir
card-did-you-mean = { $city } olabilir mi?
card-another = Başka bir { $city }?
card-fact = { $label }: { $value }
card-choose = Şehir seç
home-set = Şehrin: { $city }. Artık şehir yazmadan { $command } kullanınca o gösterilir.
home-is = Şehrin: { $city }
home-none = Henüz bir şehir kaydetmedin. Kaydetmek için: { $command }
home-of-server = Bu sunucunun şehri: { $city }
home-cleared = Tamam. Şehrini artık saklamıyorum.
home-was-none = Kayıtlı bir şehrin yoktu, silinecek bir şey yok.
privacy-nothing = Hakkında saklanan bir şey yok.
privacy-about = Hakkında saklananların tamamı:
privacy-export = Hakkında saklananların tamamı bu dosyada.
privacy-delete-ask = Hakkında { $count } kayıt saklanıyor. Tamamen silinsin mi? Bu işlem geri alınamaz.
privacy-delete-yes = Hepsini sil
privacy-delete-no = Kalsın
privacy-deleted =
    { $count ->
        [0] Hakkında saklanan bir şey artık yoktu.
       *[other] Tamam: hakkındaki { $count } kayıt silindi.
    }
privacy-kept-all = Hiçbir şey silinmedi.
suggest-title = Öner ya da düzelt
suggest-city = Şehir
suggest-other = Kardeş şehir
suggest-source = Bunu gösteren bir sayfa
suggest-note = Yanlış ya da eksik olan ne?
suggest-thanks = Teşekkürler! { $city } ve { $other } hakkındaki { $number } numaralı önerin, incelenmek üzere botu işletene gidiyor.
suggest-too-many = { $count } önerin hâlâ incelenmeyi bekliyor. Teşekkürler – önce bunları inceleyelim.
suggest-accept = Kabul et
suggest-decline = Reddet
suggest-accepted = Kabul edildi. Henüz bir şey gösterilmiyor: verilerin elle düzeltilmesi gerekiyor.
suggest-accepted-shown = Kabul edildi: artık gösteriliyor.
suggest-declined = Reddedildi.
suggest-decided = Bu daha önce karara bağlandı.
suggest-to-operator =
    Öneri { $number }: { $city } ve { $other }
    Kaynak: { $source }
    Not: { $note }
help-title = Kardeş şehrim hangisi?
help-intro = Bütün dünyanın kardeş şehirlerini, kardeş kentlerini ve partner şehirlerini biliyorum.
help-first = İlk adımlar
help-first-ask = { $command } bir şehrin kardeş şehirlerini gösterir. Şununla dene: { $city }.
help-first-pair = { $command } iki şehri neyin birbirine bağladığını gösterir. Şunlarla dene: { $city } ve { $other }.
help-first-home = { $command } kendi şehrini saklar; sonra şehir yazmadan { $sister } kullanınca o gösterilir.
help-city = İzmir
help-other = Bremen
help-ask-city = { $city } şehrinin kardeş şehirleri hangileri?
help-ask-pair = { $city } ve { $other } kardeş şehir mi?
help-ask-far = { $city } için en uzak kardeş şehir hangisi?
help-members = Herkes için komutlar
help-moderators = Moderatörler için
help-plain-words-how = Benden bahset ya da bana doğrudan yaz:
help-menu = Bir mesajda
help-menu-how = Bir mesaja basılı tut (ya da sağ tıkla), Uygulamalar’ı, sonra “{ $name }” seçeneğini seç: içindeki şehirleri bulurum.
help-support = Yardım al
about-title = Sister City hakkında
about-what = Bütün dünya için “Kardeş şehrim hangisi?” sorusunu yanıtlar, bu dostlukların haberlerini getirir ve etkinliklerini duyurmaya yardım ederim.
about-figures = { $cities } şehir biliyorum.
about-data = İlişkiler Wikipedia’nın kardeş şehir listelerinden (CC BY-SA 4.0) ve Wikidata’dan (CC0) gelir. Yalnızca Wikidata’da olanlar “doğrulanmamış” diye işaretlenir. Şehirler GeoNames’ten gelir (CC BY 4.0).
about-privacy = Yalnızca saklamamı istediğini saklarım. Görmek için: { $command }
about-version = Sürüm { $version }, özgür yazılım (MIT)
about-take-action = Katıl
about-more-information = Daha fazla bilgi
about-donate = Bağış yap
about-invite = Sunucuya ekle
suggest-on-record = { $city } ve { $other } zaten kayıtlı. Yanlış ya da eksik bir şey varsa (yıl, sona erme, ad) bunu /suggest komutunun notuna yaz, mümkünse bir sayfa da ekle.
suggest-on-record-ended = { $city } ve { $other } sona ermiş olarak kayıtlı. Sürüyorsa ya da başka bir şey yanlış veya eksikse bunu /suggest komutunun notuna yaz, mümkünse bir sayfa da ekle.
suggest-author-shown = Tekrar teşekkürler: önerdiğin ilişki ({ $city } ve { $other }) kabul edildi ve bundan böyle gösteriliyor.
suggest-author-accepted = Tekrar teşekkürler: { $city } ve { $other } hakkındaki önerin kabul edildi; elle düzeltilecek.
suggest-author-declined = { $city } ve { $other } hakkındaki önerin incelendi, ama kabul edilmedi. Bunu gösteren bir sayfa işe yarar.
suggest-none-open = Bekleyen öneri yok.
heading-operator = Bu botu işletenin önerdiği, doğrulanmamış
operator-added = bu botu işleten önerdi, { $when }
operator-only = { $city } için { $count } kardeş şehri yalnızca bu botu işleten ekledi; okuduğumuz hiçbir kaynak bunu doğrulamıyor.
pair-operator = Bu botu işleten { $city } ve { $other } şehirlerini kardeş şehir olarak ekledi ({ $when }); okuduğumuz hiçbir kaynak bunu doğrulamıyor.
