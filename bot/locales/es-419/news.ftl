### Solo lo que se dice de otro modo en América.

option-news-other = Su ciudad hermana, para noticias de ambas
option-follow-other = Su ciudad hermana, para noticias de ambas
news-none-city = No encontré nada nuevo sobre { $city } y sus ciudades hermanas.
news-none-pair = No encontré nada nuevo sobre { $city } y { $other }.
news-unreachable = No pude acceder a { $source }: { $error }
follow-limit =
    { $limit ->
        [one] Este servidor ya sigue { $limit } canal RSS, que es el máximo. { $command } hace lugar.
       *[other] Este servidor ya sigue { $limit } canales RSS, que es el máximo. { $command } hace lugar.
    }
follow-gone = No encontré esa suscripción. { $command } muestra las que hay.
notice-channel = Dejé de publicar { $feed } porque su canal ya no existe.
notice-permission = Dejé de publicar { $feed } en { $channel } porque no puedo publicar allí.
notice-tag = Dejé de publicar { $feed } en { $channel }, porque el foro exige una etiqueta y ninguna encaja. Crea una con el nombre de la ciudad, su país o «Noticias», y reanuda.
