### Türkçe metinler; anlamları için en-US.

command-quiz = Kardeş şehri bul
command-quiz-play = Bir soru: dört şehirden hangisi kardeş şehir?
option-quiz-play-country = Yalnızca bu ülkenin şehirleri
option-quiz-play-difficulty = Tanınmıştan az bilinene; boş bırakılırsa kolay
command-quiz-scores = Bu sunucuda katılanların en iyi puanları
quiz-easy = Kolay
quiz-medium = Orta
quiz-hard = Zor
quiz-question = Bunlardan hangisi { $city } ile kardeş şehir?
quiz-none = Buna uygun bir soru bulamadım. Başka bir ülke ya da başka bir zorluk dene.
quiz-right = { $player } bildi: { $city } ve { $right } kardeş şehir.
quiz-wrong = { $player } şunu dedi: { $answer }. Hayır: { $city } ile kardeş olan şehir: { $right }.
quiz-distance = Aralarındaki uzaklık: { $distance }.
quiz-since =
    { $precision ->
        [year] { $when } yılından beri kardeş şehirler.
       *[day] { $when } tarihinden beri kardeş şehirler.
    }
quiz-next = Sonraki soru
quiz-details = Ayrıntılar
quiz-taken = Biri daha hızlıydı: bu soru yanıtlandı.
quiz-score = Buradaki puanın: { $asked } soruda { $correct } doğru.
quiz-scores-title = Kardeş şehirleri kim biliyor?
quiz-scores-line = { $rank }. { $player }: { $asked } soruda { $correct } doğru, art arda { $row }
quiz-scores-empty = Burada henüz kimsenin puanı saklanmıyor.
quiz-scores-about = Puanlar yalnızca isteyenler için saklanır. “Puanımı sil” ya da { $command } seninkini siler.
quiz-join = Puanımı sakla
quiz-leave = Puanımı sil
quiz-joined = Bundan böyle bu sunucudaki yanıtların sayılıyor.
quiz-left = Bu sunucudaki puanın silindi.
quiz-was-none = Bu sunucuda saklanan bir puanın yok.
quiz-choose-number = Yanıtının numarasını yaz.
quiz-right-alone = Doğru: { $city } ve { $right } kardeş şehir.
quiz-wrong-alone = Hayır: { $city } ile kardeş olan şehir: { $right }.
