### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

command-explore = Passear pelas cidades-irmãs do mundo
command-explore-path = A cadeia mais curta de cidades-irmãs entre duas cidades
option-explore-path-city = Onde a cadeia começa
option-explore-path-other = Onde termina; a sua cidade, se não disser nada
command-explore-common = As cidades-irmãs que duas cidades têm em comum
option-explore-common-city = Uma cidade
option-explore-common-other = A outra cidade; a sua, se não disser nenhuma
command-explore-near = Cidades próximas que têm cidades-irmãs
option-explore-near-city = A cidade; a sua, se não disser nenhuma
option-explore-near-km = Até que distância, em quilômetros (100, se não disser)
command-explore-country = As cidades-irmãs de uma cidade em um país
option-explore-country-city = A cidade
option-explore-country-country = O país
command-explore-match = Ideias para uma nova cidade-irmã, com motivos
option-explore-match-city = A cidade; a sua, se não disser nenhuma
command-explore-top = As cidades com mais cidades-irmãs
option-explore-top-country = Só neste país
command-explore-random = Duas cidades-irmãs para descobrir
explore-open = Abrir uma cidade…
explore-path-title = { $city } → { $other }
explore-path-steps =
    { $count ->
        [1] Um passo: são cidades-irmãs.
       *[other] { $count } passos de cidade-irmã em cidade-irmã. Não há cadeia mais curta de laços vigentes em nossos dados.
    }
explore-path-none = { $city } → { $other }: em nossos dados, nenhuma cadeia de cidades-irmãs as une.
explore-common-title = Cidades-irmãs em comum: { $city } e { $other }
explore-common-count =
    { $count ->
        [1] Têm uma cidade-irmã em comum:
       *[other] Têm { $count } cidades-irmãs em comum:
    }
explore-common-none = { $city } e { $other } não têm cidade-irmã em comum em nossos dados.
explore-near-title = { $city }: até { $km } km
explore-near-count =
    { $count ->
        [1] Uma cidade tem cidades-irmãs:
       *[other] { $count } cidades têm cidades-irmãs:
    }
explore-near-none = { $city }: em nossos dados, nenhuma cidade até { $km } km tem cidade-irmã.
explore-near-more =
    { $count ->
        [1] … e mais uma, mais longe.
       *[other] … e mais { $count }, mais longe.
    }
explore-country-unknown = Não encontrei nenhum país chamado “{ $query }”.
explore-match-title = Ideias: { $city }
explore-match-label = Só uma ideia: estas cidades não têm acordo.
explore-match-none = { $city }: não encontrei uma cidade-irmã provável, sabe-se muito pouco.
explore-top-title = As cidades com mais cidades-irmãs
explore-top-title-in = As cidades com mais cidades-irmãs: { $country }
explore-top-none = { $country }: em nossos dados, nenhuma cidade de lá tem cidade-irmã.
explore-random-title = Já ouviu falar destas duas?
explore-another = Outro par
reason-shared =
    { $count ->
        [1] Têm uma cidade-irmã em comum: { $places }
       *[other] Têm { $count } cidades-irmãs em comum: { $places }
    }
reason-size = Tamanho parecido: { $population } e { $other } habitantes
reason-latitude-tropical = As duas ficam nos trópicos, em latitude parecida ({ $degrees } e { $other })
reason-latitude-subtropical = As duas ficam na zona subtropical, em latitude parecida ({ $degrees } e { $other })
reason-latitude-temperate = As duas ficam na zona temperada, em latitude parecida ({ $degrees } e { $other })
reason-latitude-subpolar = As duas ficam perto do círculo polar ({ $degrees } e { $other })
reason-latitude-polar = As duas ficam além do círculo polar ({ $degrees } e { $other })
reason-coastal = As duas ficam no litoral
reason-inland = As duas ficam longe do mar
reason-languages = Idiomas oficiais dos dois países: { $languages }
reason-ties =
    { $count ->
        [1] { $country } e { $otherCountry }: um acordo de cidades-irmãs já os une
       *[other] { $country } e { $otherCountry }: { $count } acordos de cidades-irmãs já os unem
    }
command-explore-anniversaries = Próximos aniversários redondos
option-explore-anniversaries-city = Desta cidade; do mundo inteiro, se não disser nenhuma
option-explore-anniversaries-month = Neste mês, de 1 a 12
option-explore-top-by = Por número de cidades-irmãs, ou por idade
choice-explore-top-sisters = Mais cidades-irmãs
choice-explore-top-age = Acordos mais antigos
explore-month-unknown = Um mês é um número de 1 a 12, não “{ $query }”.
explore-km-unknown = Uma distância é um número de quilômetros de 1 a { $most }, não “{ $query }”.
explore-oldest-title = Os acordos mais antigos
explore-oldest-title-in = Os acordos mais antigos: { $area }
explore-oldest-known = Entre aqueles cujo início é conhecido.
explore-oldest-none = { $area }: não se conhece o início de nenhum acordo.
explore-anniversaries-title-month = Aniversários do mês: { $month }
explore-anniversaries-title-city = Aniversários: { $city }
explore-anniversaries-title-year = Aniversários em { $year }
explore-anniversaries-title-city-year = Aniversários em { $year }: { $city }
explore-anniversaries-title-city-month = Aniversários: { $city }, { $month }
explore-anniversaries-known = Anos redondos dos acordos cujo início é conhecido.
explore-anniversaries-none-month = Nenhum aniversário redondo é conhecido neste mês: { $month }.
explore-anniversaries-none-year = Nenhum aniversário redondo é conhecido em { $year }.
explore-anniversaries-none-city-year = { $city }: nenhum aniversário redondo é conhecido em { $year }.
explore-anniversaries-none-city = { $city }: não se conhece o início de nenhum acordo.
explore-anniversaries-none-city-month = { $city }: nenhum aniversário redondo é conhecido neste mês ({ $month }).
explore-anniversaries-more =
    { $count ->
        [1] Mais um é conhecido.
       *[other] Mais { $count } são conhecidos.
    }
explore-anniversary =
    { $years ->
        [one] { $years } ano: { $when }
       *[other] { $years } anos: { $when }
    }
label-anniversary = Aniversário
