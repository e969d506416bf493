### 日本語の文。それぞれの意味は en-US を参照。

card-previous = 前のページ
card-next = 次のページ
card-details = 詳しく見る…
card-show-ended = 解消されたものも見る
card-set-home = 自分の街にする
card-take-action = アクションを起こす
card-correct = 間違いを知らせる
card-did-you-mean = { $city }のこと？
card-another = 別の{ $city }？
card-fact = { $label }：{ $value }
card-choose = 都市を選ぶ
home-set = { $city }を自分の街に設定しました。都市を書かずに{ $command }を使うと、この街の姉妹都市が表示されます。
home-is = あなたの街：{ $city }
home-none = 自分の街はまだ設定されていません。{ $command }で設定できます。
home-of-server = このサーバーの街：{ $city }
home-cleared = 自分の街の設定を消しました。
home-was-none = 自分の街は設定されていなかったので、消すものはありません。
privacy-nothing = あなたについて保存しているデータはありません。
privacy-about = あなたについて保存しているデータは、これですべてです。
privacy-export = あなたについて保存しているデータは、すべてこのファイルにあります。
privacy-delete-ask = あなたについてのデータが{ $count }件保存されています。完全に削除しますか？元に戻すことはできません。
privacy-delete-yes = すべて削除する
privacy-delete-no = 残しておく
privacy-deleted =
    { $count ->
        [0] あなたについて保存しているデータは、もうありませんでした。
       *[other] あなたについてのデータ{ $count }件をすべて削除しました。
    }
privacy-kept-all = 何も削除していません。
suggest-title = 提案・訂正
suggest-city = 都市
suggest-other = 姉妹都市
suggest-source = 根拠となるページ
suggest-note = どこが違う？何が足りない？
suggest-thanks = ありがとうございます！{ $city }と{ $other }についてのご提案（番号{ $number }）は、運営者が確認します。
suggest-too-many = あなたの提案が{ $count }件、まだ確認を待っています。ありがとうございます。追いつくまで少しお待ちください。
suggest-accept = 採用する
suggest-decline = 見送る
suggest-accepted = 採用しました。まだ表示されません。データを手作業で直す必要があります。
suggest-accepted-shown = 採用しました。今から表示されます。
suggest-declined = 見送りました。
suggest-decided = この提案はすでに処理済みです。
suggest-to-operator =
    提案{ $number }：{ $city }と{ $other }
    出典：{ $source }
    メモ：{ $note }
help-title = 私の街の姉妹都市はどこ？
help-intro = 世界中の姉妹都市、友好都市、提携都市をお答えします。
help-first = まずはここから
help-first-ask = { $command }で、好きな都市の姉妹都市を見られます。たとえば{ $city }で試してみてください。
help-first-pair = { $command }で、2つの都市のつながりを見られます。たとえば{ $city }と{ $other }で試してみてください。
help-first-home = { $command }で自分の街を設定すると、{ $sister }だけでその街の姉妹都市が表示されます。
help-city = 神戸
help-other = シアトル
help-ask-city = { $city }の姉妹都市は？
help-ask-pair = { $city }と{ $other }は姉妹都市ですか？
help-ask-far = { $city }から一番遠い姉妹都市は？
help-members = だれでも使えるコマンド
help-moderators = モデレーター向け
help-plain-words-how = メンションするか、ダイレクトメッセージで聞いてください：
help-menu = メッセージから
help-menu-how = メッセージを長押し（または右クリック）して「アプリ」→「{ $name }」を選ぶと、その中の都市を探します。
help-support = サポート
about-title = Sister Cityについて
about-what = 世界中の「姉妹都市はどこ？」に答え、都市どうしの交流のニュースを届け、イベントの告知をお手伝いします。
about-figures = { $cities }都市のデータがあります。
about-data = 姉妹都市のデータは、Wikipediaの姉妹都市一覧（CC BY-SA 4.0）とWikidata（CC0）をもとにしています。Wikidataだけにあるものは「未確認」と示しています。都市のデータはGeoNames（CC BY 4.0）のものです。
about-privacy = 保存するのは、保存するように頼まれたものだけです。{ $command }で確認できます。
about-version = バージョン{ $version }、フリーソフトウェア（MIT）
about-take-action = アクションを起こす
about-more-information = もっと詳しく
about-donate = 寄付する
about-invite = サーバーに追加
suggest-on-record = { $city }と{ $other }はすでにデータにあります。年、解消、名前などに間違いや不足があれば、/suggestのnoteで、できればページも添えて知らせてください。
suggest-on-record-ended = { $city }と{ $other }は、解消された提携としてデータにあります。今も続いている場合や、ほかに間違いや不足がある場合は、/suggestのnoteで、できればページも添えて知らせてください。
suggest-author-shown = ありがとうございました。提案された{ $city }と{ $other }の提携が採用され、表示されるようになりました。
suggest-author-accepted = ありがとうございました。{ $city }と{ $other }についての提案が採用されました。これから手作業で反映します。
suggest-author-declined = { $city }と{ $other }についての提案を確認しましたが、今回は見送りました。根拠となるページがあれば、採用しやすくなります。
suggest-none-open = 確認待ちの提案はありません。
heading-operator = このボットの運営者による追加（未確認）
operator-added = { $when }にこのボットの運営者が追加
operator-only = { $city }の姉妹都市{ $count }件は、このボットの運営者が独自に追加したもので、ほかの出典では確認できません。
pair-operator = このボットの運営者が{ $when }に{ $city }と{ $other }を姉妹都市として追加しました。ほかの出典では確認できません。
