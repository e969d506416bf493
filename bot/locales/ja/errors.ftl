### 日本語の文。それぞれの意味は en-US を参照。

error-unexpected = こちらで問題が発生しました。運営者に知らせるときは、この番号を伝えてください：{ $reference }
error-storage = 今、データベースにつながらないため、何も保存されませんでした。都市についての質問には答えられます。番号：{ $reference }
error-too-slow = 時間がかかりすぎました。もう一度お試しください。
error-connection = Discordとの接続が切れました。実行されたか確認し、まだならもう一度お試しください。
error-cooldown = 少しお待ちください。あと{ $seconds }秒でもう一度試せます。
error-no-permission = これには権限「{ $permission }」が必要です。
error-bot-permission = これには、ここでボットに権限「{ $permission }」が必要です。
error-servers-only = これはサーバーの中でだけ使えます。
error-missing-option = { $command }には{ $option }が必要です。
error-unknown-option = { $command }に「{ $option }」というオプションはありません。
error-unknown-command = { $command }というコマンドはわかりません。使えるコマンドは{ $help }で見られます。
error-gone = このメニューは古くなりました。もう一度聞いてください。
refusal-channel = { $channel }はなくなっています。別のチャンネルを選んでください。
refusal-permission = 権限がないため、{ $channel }に投稿できません。そこでのボットの権限を確認してください。
refusal-archived = { $channel }はアーカイブされたスレッドです。何か書き込んで、もう一度開いてください。
refusal-locked = { $channel }はロックされたスレッドです。ロックを解除するか、別のチャンネルを選んでください。
refusal-automod = このサーバーのAutoModが投稿をブロックしています。文章を変えるか、ボットをAutoModの対象から外してください。
refusal-message = このままではDiscordに受け付けてもらえません（コード{ $code }）。
refusal-limit = Discordから、間隔を空けるように求められています。
refusal-way = 今、Discordにつながりませんでした。
refusal-again = あとでもう一度試します。
refusal-tag = { $channel }では投稿ごとにタグが必須ですが、イベントの都市名や「イベント」「Events」というタグがありません。タグを作るか、別のチャンネルを選んでください。
