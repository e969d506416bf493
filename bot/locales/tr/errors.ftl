### Türkçe metinler; anlamları için en-US.

error-unexpected = Bizim tarafımızda bir şeyler ters gitti. Botu işletene bildirirsen şu numarayı ver: { $reference }.
error-storage = Şu anda veritabanıma ulaşamıyorum, bu yüzden hiçbir şey kaydedilmedi. Şehirlerle ilgili sorular yine yanıtlanır. Numara: { $reference }.
error-too-slow = Bu çok uzun sürdü. Lütfen tekrar dene.
error-connection = Discord bağlantısı koptu. İşlemin yapılıp yapılmadığına bak, yapılmadıysa tekrar dene.
error-cooldown = Biraz bekle lütfen: { $seconds } saniye sonra tekrar dene.
error-no-permission = Bunun için “{ $permission }” iznine ihtiyacın var.
error-bot-permission = Bunun için burada “{ $permission }” iznine ihtiyacım var.
error-servers-only = Bu yalnızca bir sunucuda çalışır.
error-missing-option = { $command } için gerekli: { $option }.
error-unknown-option = { $command } komutunun “{ $option }” diye bir seçeneği yok.
error-unknown-command = { $command } komutunu bilmiyorum. Bildiklerim: { $help }
error-gone = Bu menünün süresi geçmiş. Lütfen yeniden sor.
refusal-channel = { $channel } artık yok. Lütfen başka bir kanal seç.
refusal-permission = Discord şu kanalda paylaşmama izin vermiyor: { $channel }. Lütfen oradaki izinlerime bak.
refusal-archived = { $channel } arşivlenmiş bir alt başlık. İçine bir şey yazarak yeniden aç.
refusal-locked = { $channel } kilitli bir alt başlık. Kilidini aç ya da başka bir kanal seç.
refusal-automod = Bu sunucunun AutoMod’u metni durduruyor. Metni değiştir ya da beni AutoMod’dan muaf tut.
refusal-message = Discord bunu bu hâliyle kabul etmiyor (kod { $code }).
refusal-limit = Discord yavaşlamamı istiyor.
refusal-way = Şu anda Discord’a ulaşamadım.
refusal-again = Tekrar deneyeceğim.
refusal-tag = { $channel } her gönderide etiket istiyor, ama etiketlerinden hiçbiri etkinliğin şehirlerinden birinin adını, “Etkinlikler” ya da “Events” adını taşımıyor. Lütfen bir tane oluştur ya da başka bir kanal seç.
