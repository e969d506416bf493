### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

command-quiz = Uhodni partnerské město
command-quiz-play = Otázka: které ze čtyř měst je partnerské?
option-quiz-play-country = Jen města této země
option-quiz-play-difficulty = Od známých po neznámá; když vynecháš, lehká
command-quiz-scores = Nejlepší výsledky tohoto serveru, těch, kdo se účastní
quiz-easy = Lehká
quiz-medium = Střední
quiz-hard = Těžká
quiz-question = { $city }: které z těchto měst je partnerské?
quiz-none = Žádná vhodná otázka se nenašla. Zkus jinou zemi nebo jinou obtížnost.
quiz-right = { $player } má pravdu: { $city } a { $right } jsou partnerská města.
quiz-wrong = { $player }: { $answer }. Ne: partnerská města jsou { $city } a { $right }.
quiz-distance = Vzdálenost mezi nimi: { $distance }.
quiz-since =
    { $precision ->
        [year] Partnerská města od roku { $when }.
        [month] Partnerská města, začátek: { $when }.
       *[day] Partnerská města od { $when }.
    }
quiz-next = Další otázka
quiz-details = Podrobnosti
quiz-taken = Někdo tě předběhl: na tuto otázku už padla odpověď.
quiz-score = Tvůj výsledek zde: { $correct } z { $asked }.
quiz-scores-title = Kdo zná partnerská města?
quiz-scores-line = { $rank }. { $player }: { $correct } z { $asked }, v řadě { $row }
quiz-scores-empty = Zatím tu nejsou žádné výsledky.
quiz-scores-about = Výsledky se uchovávají jen těm, kdo o to požádají. „Zapomenout můj výsledek“ nebo { $command } smaže tvůj.
quiz-join = Ukládat můj výsledek
quiz-leave = Zapomenout můj výsledek
quiz-joined = Od teď se tvoje odpovědi na tomto serveru počítají.
quiz-left = Tvůj výsledek na tomto serveru je smazán.
quiz-was-none = Na tomto serveru žádný tvůj výsledek není.
quiz-choose-number = Napiš číslo odpovědi.
quiz-right-alone = Správně: { $city } a { $right } jsou partnerská města.
quiz-wrong-alone = Ne: partnerská města jsou { $city } a { $right }.
