### 简体中文。各条的意思见 en-US。

card-previous = 上一页
card-next = 下一页
card-details = 查看详情…
card-show-ended = 显示已终止的
card-set-home = 设为我的城市
card-take-action = 参与其中
card-correct = 报告错误
card-did-you-mean = 还是{ $city }？
card-another = 另一个{ $city }？
card-fact = { $label }：{ $value }
card-choose = 选择城市
home-set = 你的城市已设为{ $city }。以后使用{ $command }时不写城市，就会显示它。
home-is = 你的城市：{ $city }
home-none = 你还没有设置自己的城市。可以用{ $command }设置。
home-of-server = 本服务器的城市：{ $city }
home-cleared = 好了，我不再保存你的城市。
home-was-none = 你没有设置过城市，无需删除。
privacy-nothing = 没有保存任何关于你的内容。
privacy-about = 关于你保存的全部内容如下：
privacy-export = 关于你保存的全部内容都在这个文件里。
privacy-delete-ask = 关于你保存了{ $count }条内容。要永久删除吗？此操作无法撤销。
privacy-delete-yes = 全部删除
privacy-delete-no = 保留
privacy-deleted =
    { $count ->
        [0] 已经没有任何关于你的内容了。
       *[other] 好了：关于你的{ $count }条内容已全部删除。
    }
privacy-kept-all = 没有删除任何内容。
suggest-title = 提议或更正
suggest-city = 城市
suggest-other = 友好城市
suggest-source = 可以证实的网页
suggest-note = 哪里有误，或缺了什么？
suggest-thanks = 谢谢！你关于{ $city }和{ $other }的建议（{ $number }）将由运营者审核。
suggest-too-many = 你还有{ $count }条建议在等待审核。谢谢你，请等我们先处理完。
suggest-accept = 采纳
suggest-decline = 不采纳
suggest-accepted = 已采纳。暂时不会显示：数据需要手动更正。
suggest-accepted-shown = 已采纳：现在起显示。
suggest-declined = 未采纳。
suggest-decided = 这条建议之前已经处理过了。
suggest-to-operator =
    建议{ $number }：{ $city }和{ $other }
    来源：{ $source }
    备注：{ $note }
help-title = 我的友好城市是哪个？
help-intro = 我知道全世界的友好城市、姐妹城市和伙伴城市。
help-first = 从这里开始
help-first-ask = { $command }显示一座城市的友好城市。试试{ $city }。
help-first-pair = { $command }显示两座城市之间的联系。试试{ $city }和{ $other }。
help-first-home = { $command }保存你自己的城市；之后只输入{ $sister }就能查看。
help-city = 广州
help-other = 洛杉矶
help-ask-city = { $city }的友好城市有哪些？
help-ask-pair = { $city }和{ $other }是友好城市吗？
help-ask-far = 离{ $city }最远的友好城市是哪个？
help-members = 所有人可用的命令
help-moderators = 版主可用的命令
help-plain-words-how = 提及我，或直接私信我：
help-menu = 在消息菜单中
help-menu-how = 长按（或右键点击）一条消息，选择“应用”，再选“{ $name }”：我会找出其中的城市。
help-support = 获取帮助
about-title = 关于Sister City
about-what = 我为全世界回答“我的友好城市是哪个？”，带来友好城市的新闻，并帮助发布相关活动。
about-figures = 我知道{ $cities }座城市。
about-data = 友好城市关系来自Wikipedia的姐妹城市列表（CC BY-SA 4.0）和Wikidata（CC0）。仅见于Wikidata的标为“未经证实”。城市资料来自GeoNames（CC BY 4.0）。
about-privacy = 我只保存你要我保存的内容，可以用{ $command }查看。
about-version = 版本{ $version }，自由软件（MIT）。
about-take-action = 参与其中
about-more-information = 更多信息
about-donate = 捐款
about-invite = 添加到服务器
suggest-on-record = { $city }和{ $other }已经在数据中了。如果内容有误或缺失（年份、终止、名称），请用/suggest并在note里说明，最好附上网页。
suggest-on-record-ended = { $city }和{ $other }在数据中是已终止的友好城市。如果关系仍在继续，或有其他错误或缺失，请用/suggest并在note里说明，最好附上网页。
suggest-author-shown = 再次感谢：你提议的{ $city }和{ $other }已被采纳，从现在起会显示。
suggest-author-accepted = 再次感谢：你关于{ $city }和{ $other }的建议已被采纳，我们会手动更正。
suggest-author-declined = 我们看过了你关于{ $city }和{ $other }的建议，但未采纳。如果有可以证实的网页，会很有帮助。
suggest-none-open = 没有待审核的建议。
heading-operator = 由本机器人的运营者提议，未经证实
operator-added = 由本机器人的运营者提议，{ $when }
operator-only = { $city }的{ $count }个友好城市仅由本机器人的运营者提供，我们读到的来源都没有证实。
pair-operator = 本机器人的运营者于{ $when }将{ $city }和{ $other }添加为友好城市；我们读到的来源都没有证实。
