### Türkçe metinler; anlamları için en-US. Menü en çok 32 karakter.

mentioned-menu = Mesajda geçen kardeş şehirler
mentioned-title = Mesajda geçen kardeş şehirler
mentioned-pairs = Birbiriyle kardeş olanlar
mentioned-none = Bu mesajda bir şehir bulamadım.
mentioned-or = “{ $name }” şu da olabilir: { $places }.
