"""Départements, provinces, districts and the adjectives of regions are read in the language of the question, and said."""

import pytest

from bot.gazetteer.asked import AboutAreas, AboutCity
from bot.gazetteer.in_its_language import read_in_its_language
from bot.pairings.world import World
from bot.words.catalogue import phrases
from tests.words.told import told

PARTS = [
    ("fr", "villes jumelées du Jura", "Bourgogne-Franche-Comté, France", "du Jura"),
    ("fr", "villes jumelées du Var", "Provence-Alpes-Côte d'Azur", "du Var"),
    ("fr", "villes jumelées de la Somme", "Hauts-de-France", "la Somme"),
    ("fr", "villes jumelées du Nord", "Hauts-de-France", "du Nord"),
    ("fr", "villes jumelées de la Loire", "Auvergne-Rhône-Alpes", "la Loire"),
    ("fr", "villes jumelées de l'Ain", "Auvergne-Rhône-Alpes", "l'Ain"),
    ("fr", "villes jumelées du Lot", "Occitanie", "du Lot"),
    ("fr", "villes jumelées de la Marne", "Grand Est", "la Marne"),
    ("fr", "villes jumelées de la Creuse", "Nouvelle-Aquitaine", "la Creuse"),
    ("fr", "villes jumelées du Centre", "Centre-Val de Loire", "du Centre"),
    ("fr", "quelles villes sont jumelées dans l'Orne ?", "Normandie", "l'Orne"),
    ("fr", "villes jumelées de la Mayenne", "Pays de la Loire", "la Mayenne"),
    ("it", "gemellaggi della provincia di Cuneo", "Piemonte", "provincia di Cuneo"),
    ("it", "gemellaggi della provincia dell'Aquila", "Abruzzo", "provincia dell'Aquila"),
    ("de", "Partnerstädte der Provinz Cuneo", "Piemont", "„Provinz Cuneo“"),
    ("es-ES", "hermanamientos de la provincia de Cádiz", "Andalucía", "provincia de Cádiz"),
    ("es-ES", "hermanamientos de Álava", "País Vasco", "Álava"),
    ("de", "Partnerstädte im Landkreis Göppingen", "Baden-Württemberg", "„Landkreis Göppingen“"),
    ("de", "Partnerstädte des Landkreises Fürth", "Bayern", "„Landkreises Fürth“"),
    ("de", "Partnerstädte im Kreis Mettmann", "Nordrhein-Westfalen", "„Kreis Mettmann“"),
    ("de", "Partnerstädte im Rhein-Sieg-Kreis", "Nordrhein-Westfalen", "„Rhein-Sieg-Kreis“"),
    ("de", "Partnerstädte in Schwaben", "Bayern", "„Schwaben“"),
]


@pytest.mark.parametrize(("locale", "text", "title", "part"), PARTS, ids=[p[1] for p in PARTS])
def test_what_is_a_part_of_a_region_is_answered_by_it_and_said(
    locale: str, text: str, title: str, part: str, world: World
) -> None:
    answered = told(text, world, locale)

    assert answered.startswith(title)
    assert part in answered


WHOLE = [
    ("de", "Partnerstädte Kanton Bern", "Bern, Schweiz", "Städtepartnerschaften sind bekannt"),
    ("de", "Partnerstädte im Kanton Zürich", "Zürich, Schweiz", "Städtepartnerschaften sind"),
    ("pt-BR", "cidades irmãs do Alentejo", "Alentejo", "Évora"),
    ("pt-BR", "cidades irmãs do Minho", "Minho", "Braga"),
    ("ru", "побратимы Урала", "", "Челябинск"),
    ("ja", "東北の姉妹都市", "", "仙台"),
    ("fr", "villes jumelées du Mans", "Le Mans", "Paderborn"),
    ("fr", "villes jumelées de la Rochelle", "La Rochelle", ""),
    ("de", "Provinz León Partnerstädte", "", "León"),
]


@pytest.mark.parametrize(("locale", "text", "title", "held"), WHOLE, ids=[p[1] for p in WHOLE])
def test_regions_that_people_speak_of_are_answered_whole(
    locale: str, text: str, title: str, held: str, world: World
) -> None:
    answered = told(text, world, locale)

    assert answered.startswith(title)
    assert held in answered


ADJECTIVES = [
    ("fr", "Quelles villes alsaciennes sont jumelées avec l'Allemagne ?", "FR.44", "Alsace"),
    ("fr", "Quelles villes normandes sont jumelées avec l'Angleterre ?", "FR.28", ""),
    ("fr", "villes lorraines jumelées avec l'Allemagne", "FR.44", "Lorraine"),
    ("fr", "quelles villes savoyardes sont jumelées avec la Suisse", "FR.84", "Savoie"),
    ("fr", "villes vendéennes jumelées avec l'Allemagne", "FR.52", "Vendée"),
    ("de", "Welche schwäbischen Städte haben Partnerstädte in Ungarn?", "DE.01", "Schwaben"),
    ("de", "badische Städte mit Partnerstädten in Frankreich", "DE.01", "Baden"),
    ("de", "elsässische Städte mit Partnerstädten in Baden-Württemberg", "FR.44", "Alsace"),
    ("de", "Welche fränkischen Städte haben Partner in Frankreich?", "DE.02", "Franken"),
    ("de", "steirische Städte mit Partnerstädten in Ungarn", "AT.06", ""),
    ("it", "città liguri gemellate con la Francia", "IT.08", ""),
    ("it", "quali città pugliesi sono gemellate con la Germania?", "IT.13", ""),
    ("it", "città friulane gemellate con l'Austria", "IT.06", "Friuli"),
    ("it", "città campane gemellate con la Spagna", "IT.04", ""),
    ("it", "città lombarde gemellate con la Germania", "IT.09", ""),
    ("es-ES", "ciudades asturianas hermanadas con Francia", "ES.34", ""),
    ("es-ES", "qué ciudades extremeñas están hermanadas con Portugal", "ES.57", ""),
    ("es-ES", "ciudades manchegas hermanadas con Francia", "ES.54", "La Mancha"),
    ("pt-BR", "cidades paulistas geminadas com o Japão", "BR.27", ""),
    ("pt-BR", "cidades gaúchas geminadas com a Alemanha", "BR.23", ""),
    ("nl", "welke Friese steden hebben een zusterstad in Duitsland?", "NL.02", ""),
    ("nl", "welke Brabantse steden hebben een stedenband met Duitsland?", "NL.06", ""),
    ("sv-SE", "vilka skånska städer har vänorter i Tyskland?", "SE.27", ""),
    ("pl", "Które kaszubskie miasta są partnerami z Niemcami?", "PL.82", "Kaszuby"),
    ("ru", "карельские города-побратимы в Финляндии", "RU.28", ""),
]


@pytest.mark.parametrize(
    ("locale", "text", "key", "part"), ADJECTIVES, ids=[p[1] for p in ADJECTIVES]
)
def test_the_adjective_of_a_region_means_it(
    locale: str, text: str, key: str, part: str, world: World
) -> None:
    question = read_in_its_language(text, world.cities, phrases(), locale)

    assert isinstance(question, AboutAreas)
    assert (question.area.key, question.area.asked) == (key, part)


@pytest.mark.parametrize(
    ("locale", "text", "word"),
    [
        ("fr", "Quelles villes foobariennes sont jumelées avec l'Allemagne ?", "foobariennes"),
        ("it", "città xanaduane gemellate con la Francia", "xanaduane"),
        ("de", "Welche xanadischen Städte haben Partnerstädte in Ungarn?", "xanadischen"),
        ("en-US", "which xanadian cities are twinned with Germany", "xanadian"),
    ],
)
def test_an_adjective_that_nobody_knows_is_said_to_be_left_out(
    locale: str, text: str, word: str, world: World
) -> None:
    question = read_in_its_language(text, world.cities, phrases(), locale)

    assert any(word in words for words in getattr(question, "left_out", ()))


@pytest.mark.parametrize(
    ("locale", "text", "key"),
    [
        ("fr", "villes jumelées avec Vienne en Isère", "gn:2969284"),
        ("fr", "Vienne en Isère", "gn:2969284"),
        ("fr", "Valence dans la Drôme", "gn:2971053"),
        ("de", "Welche Partnerstadt hat Halle in Westfalen?", "gn:2911520"),
    ],
)
def test_a_region_behind_a_name_says_which_town_is_meant(
    locale: str, text: str, key: str, world: World
) -> None:
    question = read_in_its_language(text, world.cities, phrases(), locale)

    assert isinstance(question, AboutCity)
    assert question.name == key
