### 日本語の文。それぞれの意味は en-US を参照。

no-token = DISCORD_TOKENが設定されていないため、ターミナルでのチャットを始めます。
terminal-greeting = 好きな都市について聞いてください：「神戸の姉妹都市は？」「東京とベルリンは？」。Tabで名前を補完、{ $help }でコマンド一覧、Ctrl-Dで終了します。
terminal-bye = さようなら。
terminal-help-ways = 日本語や、ほかの対応言語で、ふつうの文で聞けます：
terminal-help-commands = コマンド。［ ］の中のオプションは省略できます：
terminal-help-keys = Tabで都市とコマンドを補完します。「どれですか？」には番号で答えられます。Ctrl-CかCtrl-Dで終了します。
terminal-example-city = 神戸市の姉妹都市を教えて
terminal-example-pair = 神戸とシアトルは姉妹都市ですか？
terminal-example-home = うちの姉妹都市はどこ？京都に住んでいます
terminal-no-number = { $number }番の選択肢はありません。
terminal-exported = あなたについて保存しているデータは、すべて{ $file }にあります。
terminal-not-exported = ファイル{ $file }に書き込めません：{ $reason }
terminal-delete-how = 削除するには「{ $yes }」と入力してください。ほかの入力なら残します。
terminal-delete-yes = はい
