### 日本語の文。それぞれの意味は en-US を参照。

place = { $name }（{ $country }）{ $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }（{ $country }、{ $region }）{ $flag }
distance = { $km }km
place-near = { $city }の近く
place-people = 人口{ $people }人
time-of-day = { $weekday } { $time }
clock-same = 時差なし
clock-ahead = { $hours }時間進み
clock-behind = { $hours }時間遅れ
territory-HK = 香港
territory-MO = マカオ
territory-PS = パレスチナ
territory-CD = コンゴ民主共和国
territory-CG = コンゴ共和国
operator-wrong = { $minutes }分前から正常に動いていないものがあります：{ $part }。{ $text }
facts-refreshed = 姉妹都市のデータをWikidataから更新しました：{ $report }
facts-not-refreshed = 姉妹都市のデータをWikidataから更新できず、前のままです：{ $report }
