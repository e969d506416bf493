### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

area-within-sentence = { $area }
area-in-country = { $area }, { $country } { $flag }
area-count =
    { $count ->
        [0] Nenhum acordo de uma cidade de lá é conhecido.
        [1] Um acordo de cidades-irmãs é conhecido.
       *[other] { $count } acordos de cidades-irmãs são conhecidos.
    }
area-cities =
    { $count ->
        [1] Uma cidade de lá tem cidades-irmãs.
       *[other] { $count } cidades de lá têm cidades-irmãs.
    }
area-within =
    { $count ->
        [1] Um dos acordos é entre duas cidades da própria área.
       *[other] { $count } dos acordos são entre duas cidades da própria área.
    }
area-reported = Mais { $count }, sem confirmação (só na Wikidata antiga).
area-most-connected = Cidades com mais cidades-irmãs
area-bound = Países mais ligados
area-bound-country = { $country }: { $count }
area-own =
    { $count ->
        [1] { $place } tem um acordo próprio.
       *[other] { $place } tem { $count } acordos próprios.
    }
area-part = “{ $asked }” é entendido como parte desta área: { $area }; a resposta vale para o todo.
area-with-part = { $area } (onde fica { $part })
area-region = { $area } (região, { $country })
area-country = { $area } (país)
area-continent = { $area } (continente)
area-group = { $area } (grupo de países ou regiões)
area-without = { $area }, exceto: { $other }
area-open = Abrir: { $area }
areas-title = { $area } e { $other }
areas-counted = { $area }: { $sentence }
areas-count =
    { $count ->
        [0] { $area } – { $other }: nenhum acordo é conhecido.
        [1] { $area } – { $other }: um acordo é conhecido.
       *[other] { $area } – { $other }: { $count } acordos são conhecidos.
    }
areas-between = Acordos entre as duas
areas-pairs = Acordos
areas-more =
    { $count ->
        [1] Mais um acordo é conhecido; aqui estão os das cidades mais conhecidas.
       *[other] Mais { $count } acordos são conhecidos; aqui estão os das cidades mais conhecidas.
    }
areas-unconfirmed = não confirmado
alt-area = Mapa: as cidades com mais cidades-irmãs ({ $area }), com linhas até elas:
alt-areas = Mapa: os acordos { $area } – { $other }:
sister-since = { $city }, desde { $when }
sister-reported = { $city } (não confirmada)
sister-suspended = { $city } (acordo suspenso)
sister-ended = { $city } (acordo encerrado)
sister-ended-in = { $city } (acordo encerrado em { $when })
sister-people = { $city }, { $people } habitantes
sister-away = { $city }, a { $distance }
sisters-more =
    { $count ->
        [1] { $sisters } e mais uma
       *[other] { $sisters } e mais { $count }
    }
whose-sisters =
    { $area ->
        [none] cidades-irmãs ({ $city })
       *[other] cidades-irmãs ({ $city }; { $area })
    }
narrow-yes = Sim: { $sisters }.
narrow-lies-yes = Sim.
narrow-lies-no = Não.
narrow-perhaps = Talvez: { $sisters }.
narrow-no-more = Não mais: { $sisters }.
narrow-no =
    { $total ->
        [0] Não: { $city } não tem cidade-irmã registrada.
        [1] Não: { $city } tem uma só cidade-irmã registrada, e não fica nesta área ({ $area }).
       *[other] Não: { $city } tem { $total } cidades-irmãs registradas, nenhuma nesta área ({ $area }).
    }
narrow-none =
    { $total ->
        [0] { $city } não tem cidade-irmã registrada.
        [1] { $city } tem uma só cidade-irmã registrada, e não fica nesta área ({ $area }).
       *[other] { $city } tem { $total } cidades-irmãs registradas, nenhuma nesta área ({ $area }).
    }
narrow-found = { $area }: { $sisters }.
narrow-countries = Países em que ficam: { $countries }.
narrow-ended = Não mais: { $sisters }.
narrow-has =
    { $count ->
        [1] Sim, uma é conhecida.
       *[other] Sim, { $count } são conhecidas.
    }
narrow-oldest = A mais antiga das { $whose }: { $sisters }.
narrow-newest = A mais recente das { $whose }: { $sisters }.
narrow-nearest = A mais próxima das { $whose }: { $sisters }.
narrow-farthest = A mais distante das { $whose }: { $sisters }.
narrow-largest = A maior das { $whose }: { $sisters }.
narrow-smallest = A menor das { $whose }: { $sisters }.
narrow-no-year = Não se conhece o ano de nenhuma destas { $whose }.
narrow-no-people = Não se conhece a população de nenhuma destas { $whose }.
narrow-nothing = Nenhuma é conhecida hoje: { $whose }.
narrow-compared-years = O ano é conhecido para { $known } de { $total }.
narrow-count =
    { $count ->
        [0] Não são conhecidas { $whose }.
        [1] É conhecida só uma das { $whose }.
       *[other] São conhecidas { $count } { $whose }.
    }
narrow-count-reported =
    { $count ->
        [1] Uma delas não está confirmada.
       *[other] { $count } delas não estão confirmadas.
    }
narrow-count-ended =
    { $count ->
        [1] Mais um acordo está encerrado.
       *[other] Mais { $count } acordos estão encerrados.
    }
narrow-listed = { $area }
narrow-outside = Fora desta área ({ $area })
narrow-outside-found = Fora desta área ({ $area }): { $sisters }.
narrow-outside-none =
    { $total ->
        [0] { $city } não tem cidade-irmã registrada.
        [1] { $city } tem uma só cidade-irmã registrada, e fica nesta área ({ $area }).
       *[other] { $city } tem { $total } cidades-irmãs registradas, todas nesta área ({ $area }).
    }
whose-sisters-outside = cidades-irmãs ({ $city }; exceto: { $area })
whose-sisters-those = cidades-irmãs ({ $city }; { $filters })
filter-area = { $area }
filter-outside = fora desta área ({ $area })
filter-state =
    { $state ->
        [ended] acordo encerrado
        [suspended] acordo suspenso
       *[reported] não confirmado
    }
filter-year = em { $year }
filter-years =
    { $least ->
        [none] até { $most }
       *[other] { $most ->
            [none] desde { $least }
           *[other] de { $least } a { $most }
        }
    }
filter-peoples =
    { $least ->
        [none] no máximo { $most } habitantes
       *[other] { $least } habitantes ou mais
    }
filter-distances =
    { $least ->
        [none] a no máximo { $most }
       *[other] a { $least } ou mais
    }
narrow-those = { $filters }: { $sisters }.
narrow-none-those =
    { $total ->
        [0] { $city } não tem cidade-irmã registrada.
       *[other] Nenhuma das cidades-irmãs registradas corresponde ({ $city }): { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] Não: { $city } não tem cidade-irmã registrada.
       *[other] Não, nenhuma das cidades-irmãs registradas corresponde ({ $city }): { $filters }.
    }
narrow-top =
    { $best ->
        [oldest] As { $count } mais antigas das { $whose }: { $sisters }.
        [newest] As { $count } mais recentes das { $whose }: { $sisters }.
        [nearest] As { $count } mais próximas das { $whose }: { $sisters }.
        [farthest] As { $count } mais distantes das { $whose }: { $sisters }.
        [largest] As { $count } maiores das { $whose }: { $sisters }.
       *[smallest] As { $count } menores das { $whose }: { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] Número { $rank } das { $whose }, da mais antiga: { $sisters }.
        [newest] Número { $rank } das { $whose }, da mais recente: { $sisters }.
        [nearest] Número { $rank } das { $whose }, da mais próxima: { $sisters }.
        [farthest] Número { $rank } das { $whose }, da mais distante: { $sisters }.
        [largest] Número { $rank } das { $whose }, da maior: { $sisters }.
       *[smallest] Número { $rank } das { $whose }, da menor: { $sisters }.
    }
narrow-too-few =
    { $count ->
        [1] Só uma destas { $whose } pode ser comparada.
       *[other] Só { $count } destas { $whose } podem ser comparadas.
    }
narrow-all = { $command } mostra todas as { $total }.
pair-yes = Sim. { $sentence }
pair-yes-suspended = Sim, mas o acordo está suspenso. { $sentence }
pair-perhaps = Talvez. { $sentence }
pair-no-more = Não mais. { $sentence }
pair-no = Não. { $sentence }
pair-how-far = { $city } e { $other } ficam a { $distance } uma da outra.
kinds-title = Cidades-irmãs e cidades geminadas
kinds-same = É a mesma coisa com dois nomes: uma parceria duradoura que duas cidades, municípios ou regiões combinaram, para visitas, escolas, cultura, comércio e ajuda.
kinds-words = No Brasil se diz “cidade-irmã”, em Portugal “cidade geminada”, na América do Norte, Ásia e Austrália “sister city”, na Grã-Bretanha e Irlanda “twin town”, na Alemanha “Partnerstadt”, na França “ville jumelée”.
kinds-looser = Uma “cidade amiga” ou uma “parceria” costuma ser menos estreita: assinada por alguns anos, ou para um só fim. A ficha de uma cidade diz o tipo onde a fonte diz.
