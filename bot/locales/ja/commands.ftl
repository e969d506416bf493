### 日本語の文。それぞれの意味は en-US を参照。1つ100文字まで。

command-sister = 好きな都市の姉妹都市を調べる
option-sister-city = 都市。省略すると自分の街
option-sister-ended = 解消された提携も表示する
option-private = 答えを自分にだけ表示する
command-pairing = 2つの都市を並べて、つながりを見る
option-pairing-city = 1つ目の都市
option-pairing-other = もう1つの都市。省略すると自分の街
option-pairing-postcard = 地図の代わりに絵はがきを表示する
command-home = 自分の街
command-home-set = 自分の街を設定する
option-home-set-city = 自分の街
command-home-show = 自分の街と、このサーバーの街を表示する
command-home-clear = 自分の街の設定を消す
command-privacy = 自分について保存されているデータ
command-privacy-show = 自分について保存されているデータをすべて表示する
command-privacy-export = 自分について保存されているデータをすべてファイルで受け取る
command-privacy-delete = 自分について保存されているデータをすべて完全に削除する
command-suggest = 姉妹都市を提案する、または訂正する
option-suggest-city = 1つ目の都市
option-suggest-other = もう1つの都市
option-suggest-source = 根拠となるページ
option-suggest-note = どこが違うか、何が足りないか
command-help = できることと聞き方
command-about = このボットについて、データの出典について
