### Türkçe metinler; anlamları için en-US. En çok 100 karakter.

command-sister = Bir şehrin kardeş şehirleri hangileri?
option-sister-city = Şehir; boş bırakılırsa kendi şehrin
option-sister-ended = Sona eren ilişkileri de göster
option-private = Yanıtı yalnızca sana göster
command-pairing = İki şehir yan yana; onları birbirine bağlayan şeyler
option-pairing-city = Bir şehir
option-pairing-other = Öteki şehir; boş bırakılırsa kendi şehrin
option-pairing-postcard = Harita yerine kartpostal
command-home = Kendi şehrin
command-home-set = Şehrini kaydet
option-home-set-city = Kendi şehrin
command-home-show = Kendi şehrini ve bu sunucununkini göster
command-home-clear = Şehrini sil
command-privacy = Hakkında neler saklanıyor
command-privacy-show = Hakkında saklanan her şeyi göster
command-privacy-export = Hakkında saklanan her şeyi dosya olarak al
command-privacy-delete = Hakkında saklanan her şeyi tamamen sil
command-suggest = Bir kardeş şehir öner ya da düzelt
option-suggest-city = Bir şehir
option-suggest-other = Öteki şehir
option-suggest-source = Bunu gösteren bir sayfa
option-suggest-note = Yanlış ya da eksik olan
command-help = Bana neleri, nasıl sorabilirsin
command-about = Bu bot nedir, bilgileri nereden gelir
