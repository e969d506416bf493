### Solo lo que se dice de otro modo en América.

whose-sisters =
    { $area ->
        [none] las ciudades hermanas de { $city }
       *[other] las ciudades hermanas de { $city } en { $area }
    }
narrow-no =
    { $total ->
        [0] No: no consta ninguna ciudad hermana de { $city }.
        [1] No: la única ciudad hermana de { $city } que consta no está en { $area }.
       *[other] No: ninguna de las { $total } ciudades hermanas de { $city } que constan está en { $area }.
    }
narrow-none =
    { $total ->
        [0] No consta ninguna ciudad hermana de { $city }.
        [1] La única ciudad hermana de { $city } que consta no está en { $area }.
       *[other] Ninguna de las { $total } ciudades hermanas de { $city } que constan está en { $area }.
    }
narrow-outside-none =
    { $total ->
        [0] No consta ninguna ciudad hermana de { $city }.
        [1] La única ciudad hermana de { $city } que consta está en { $area }.
       *[other] Las { $total } ciudades hermanas de { $city } que constan están en { $area }.
    }
whose-sisters-outside = las ciudades hermanas de { $city } fuera de { $area }
whose-sisters-those = las ciudades hermanas de { $city } ({ $filters })
narrow-none-those =
    { $total ->
        [0] No consta ninguna ciudad hermana de { $city }.
       *[other] Ninguna de las ciudades hermanas conocidas de { $city } cumple esto: { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] No: no consta ninguna ciudad hermana de { $city }.
       *[other] No, ninguna de las ciudades hermanas conocidas de { $city } cumple esto: { $filters }.
    }
kinds-title = Ciudades hermanas y ciudades gemelas
