### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

count-listed =
    { $count ->
        [0] Nenhuma cidade-irmã confirmada
        [one] { $count } cidade-irmã
       *[other] { $count } cidades-irmãs
    }
count-reported =
    { $count ->
        [one] mais { $count } não confirmada
       *[other] mais { $count } não confirmadas
    }
heading-reported = Não confirmadas (só na Wikidata, { $years })
heading-reported-only = Não confirmadas
reported-only =
    { $count ->
        [1] Não confirmada: { $city } tem uma cidade-irmã só segundo a Wikidata ({ $years }). O acordo pode ter terminado, ou ser só de amizade.
       *[other] Não confirmadas: { $city } tem { $count } cidades-irmãs só segundo a Wikidata ({ $years }). Alguns acordos podem ter terminado, ou ser só de amizade.
    }
heading-ended = Acordos encerrados
ended-hidden =
    { $count ->
        [1] Mais um acordo está encerrado: { $command } o mostra.
       *[other] Mais { $count } acordos estão encerrados: { $command } os mostra.
    }
since = desde { $when }
ended = acordo encerrado
ended-in = acordo encerrado em { $when }
suspended = acordo suspenso
suspended-in = acordo suspenso em { $when }
caution-2022 = Em 2022, muitos acordos com cidades russas e bielorrussas foram suspensos ou encerrados; nossas fontes talvez não mostrem isso.
not-in-newest-list = fora da lista de 2026 da Wikipédia
gone-from-wikidata = não está mais na Wikidata
wikidata-names-another = a Wikidata indica outra cidade com esse nome
list-names-another = uma lista mais recente indica outra cidade com esse nome
sources-name-two = as fontes indicam duas cidades com esse nome
named-by-list = Uma lista indica esta cidade, e não { $town }, para o acordo com { $partner }; ele está na ficha de { $town }.
named-by-wikidata = A Wikidata indica esta cidade, e não { $town }, para o acordo com { $partner }; ele está na ficha de { $town }.
multilateral = parte de um acordo entre várias cidades
through-place =
    { $count ->
        [1] Por { $place }, que faz parte dela: mais uma cidade-irmã
       *[other] Por { $place }, que faz parte dela: mais { $count } cidades-irmãs
    }
through-district =
    { $count ->
        [1] Pelo distrito { $place }: mais uma cidade-irmã
       *[other] Pelo distrito { $place }: mais { $count } cidades-irmãs
    }
through-around =
    { $count ->
        [1] Por meio de { $place }, ao redor: mais uma cidade-irmã
       *[other] Por meio de { $place }, ao redor: mais { $count } cidades-irmãs
    }
through-region =
    { $count ->
        [1] Pela região { $place }: mais uma cidade-irmã
       *[other] Pela região { $place }: mais { $count } cidades-irmãs
    }
through-more =
    { $count ->
        [1] Mais um distrito ou município dela tem cidades-irmãs próprias.
       *[other] Mais { $count } distritos e municípios dela têm cidades-irmãs próprias.
    }
ties-of-district = { $place } é um distrito ou município com acordos próprios; os da cidade ({ $town }) estão na ficha dela.
ties-of-region = { $place } é uma região com acordos próprios; os da cidade ({ $town }) estão na ficha dela.
tie-of-district = acordo do distrito
tie-of-region = acordo da região
ties-of-around = { $place } é o município, distrito ou condado ao redor da cidade ({ $town }) e tem acordos próprios; os da cidade estão na ficha dela.
ties-of-seat = { $place } fica no município ao redor ({ $town }); os acordos desse município estão na ficha dele.
tie-beside = acordo próprio, além do da cidade ({ $town })
domestic = no mesmo país
page-of = { $shown } nesta página, página { $page } de { $pages }
or-did-you-mean = Ou você quis dizer { $places }?
source-page = páginas datadas de cidades
footer = Dados: { $sources } ({ $date }). Cidades: GeoNames.
footer-cities = Cidades: GeoNames.
label-city = Cidade
label-country = País
label-kind = Tipo
label-since = Desde
label-sisters = Cidades-irmãs
label-distance = Distância
label-population = População
label-local-time = Hora local
label-sources = Fontes
label-shared = Cidades-irmãs em comum
label-status = Situação
kind-sister-city = cidade-irmã
kind-twin-city = cidade-irmã
kind-twin-town = cidade geminada
kind-partner-city = cidade parceira
kind-partnership = parceria
kind-partnership-city = cidade parceira
kind-friendship-city = cidade amiga
kind-citizens-friendship-city = amizade entre cidadãos
kind-sister-or-friendship-city = cidade-irmã ou amiga
kind-cooperation-agreement = acordo de cooperação
kind-cooperation-or-friendship-agreement = acordo de cooperação ou amizade
kind-multilateral-twinning = geminação multilateral
kind-music-sister-city = cidade-irmã da música
kind-sister-port = porto-irmão
none-on-record = { $city } não tem cidade-irmã em nossos dados. Talvez exista uma que não conhecemos.
ended-only =
    { $count ->
        [1] { $city } não tem hoje cidade-irmã registrada: o único acordo que tinha está encerrado.
       *[other] { $city } não tem hoje cidade-irmã registrada: os { $count } acordos que tinha estão encerrados.
    }
ended-only-in =
    { $count ->
        [1] { $city } não tem hoje cidade-irmã registrada: o único acordo que tinha está encerrado ({ $when }).
       *[other] { $city } não tem hoje cidade-irmã registrada: os { $count } acordos que tinha estão encerrados (o último: { $when }).
    }
nearest = As cidades mais próximas que têm:
how-to-add = Conhece uma? Conte para nós com { $command } e uma página que comprove.
ambiguous = Que cidade você quer dizer com “{ $query }”?
not-found = Não encontrei nenhuma cidade chamada “{ $query }”.
not-found-near = Você quis dizer uma destas?
not-found-nothing = Não encontrei nenhuma cidade chamada “{ $query }”, nem algo parecido. Está escrito certo?
no-city = Qual é a sua cidade? Diga com { $command }, ou pergunte por qualquer cidade: “cidades-irmãs de Curitiba”.
hint = Conheço as cidades-irmãs do mundo inteiro. Pergunte “Quais são as cidades-irmãs de São Paulo?” ou “Curitiba é cidade-irmã de Himeji?”
taken-slip = Li “{ $typed }” como “{ $taken }”.
taken-lighter = Entendi “{ $typed }” como { $taken }, a cidade bem maior.
taken-code = Entendi o código “{ $typed }” como { $taken }.
taken-dropped = Entendi { $city }, sem “{ $typed }”.
taken-part = “{ $typed }” é entendido como parte desta área: { $area }; procurei a cidade na área toda.
taken-left-out = Deixei de fora “{ $typed }”.
pair-title = { $city } e { $other }
pair-listed = { $city } e { $other } são cidades-irmãs.
pair-listed-since = { $city } e { $other } são cidades-irmãs desde { $when }.
pair-suspended = { $city } e { $other } são cidades-irmãs, mas o acordo está suspenso.
pair-reported = { $city } e { $other } são cidades-irmãs segundo a Wikidata ({ $years }); nada mais recente confirma.
pair-ended = { $city } e { $other } eram cidades-irmãs; o acordo está encerrado.
pair-ended-in = { $city } e { $other } foram cidades-irmãs até { $when }.
pair-none = { $city } e { $other } não são cidades-irmãs em nossos dados.
pair-same = É a mesma cidade: { $city }.
pair-through = { $place } e { $other }, porém, têm um acordo.
pair-chain = A cadeia mais curta de cidades-irmãs entre elas: { $chain }.
pair-no-chain = Nenhuma cadeia de cidades-irmãs leva de uma à outra.
pair-since-unknown = Desde quando, não consta nos nossos dados.
pair-distance = Ficam a { $distance } uma da outra.
pair-shared =
    { $count ->
        [1] Têm uma cidade-irmã em comum: { $places }.
       *[other] Têm { $count } cidades-irmãs em comum: { $places }.
    }
pair-shared-more =
    { $count ->
        [1] Têm { $total } cidades-irmãs em comum: { $places } e mais uma.
       *[other] Têm { $total } cidades-irmãs em comum: { $places } e mais { $count }.
    }
pair-anniversary =
    { $years ->
        [1] Aniversário este ano: um ano
       *[other] Aniversário este ano: { $years } anos
    }
pair-clocks = Hora local: { $city } { $time } · { $other } { $otherTime } ({ $difference })
