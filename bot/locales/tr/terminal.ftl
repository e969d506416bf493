### Türkçe metinler; anlamları için en-US.

no-token = DISCORD_TOKEN ayarlı değil, bu yüzden burası terminaldeki sohbet.
terminal-greeting = Bana herhangi bir şehri sor: “İzmir’in kardeş şehirleri hangileri?”, “Tokyo ve Berlin?”. Tab adları tamamlar, { $help } komutları sıralar, Ctrl-D ile çıkılır.
terminal-bye = Hoşça kal.
terminal-help-ways = Günlük dille, Türkçe ya da bildiğim başka bir dilde:
terminal-help-commands = Komutlar; köşeli ayraçtaki seçenekler boş bırakılabilir:
terminal-help-keys = Tab şehirleri ve komutları tamamlar. “Hangisi?” sorusuna bir sayıyla yanıt ver. Ctrl-C ya da Ctrl-D ile çıkılır.
terminal-example-city = Ankara’nın kardeş şehirleri hangileri?
terminal-example-pair = Bursa ve Darmstadt kardeş şehir mi?
terminal-example-home = Benim kardeş şehrim hangisi? Şehrim Antalya
terminal-no-number = Seçilecek { $number } numara yok.
terminal-exported = Hakkında saklananların tamamı şu dosyada: { $file }.
terminal-not-exported = { $file } dosyası yazılamıyor: { $reason }.
terminal-delete-how = Silmek için “{ $yes }” yaz, saklamak için başka bir şey.
terminal-delete-yes = evet
