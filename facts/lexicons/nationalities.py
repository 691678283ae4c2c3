"""Nationalities: the words for people of a country, and nouns for one person beside which they tell where somebody comes from.

Collected for this project. In `COUNTRIES` each line is a country, a colon, and its words; all in lower case.
"""

from __future__ import annotations

_TABLE = """
afghanistan: afghan
albania: albanian
algeria: algerian
argentina: argentine argentinian
armenia: armenian
australia: australian
austria: austrian
bangladesh: bangladeshi
belgium: belgian
bolivia: bolivian
brazil: brazilian
britain: british briton
bulgaria: bulgarian
canada: canadian
chile: chilean
china: chinese
colombia: colombian
croatia: croatian
cuba: cuban
denmark: danish dane
egypt: egyptian
ethiopia: ethiopian
finland: finnish finn
france: french frenchman frenchwoman
germany: german
ghana: ghanaian
greece: greek
hungary: hungarian
iceland: icelandic
india: indian
indonesia: indonesian
iran: iranian
iraq: iraqi
ireland: irish irishman irishwoman
israel: israeli
italy: italian
jamaica: jamaican
japan: japanese
jordan: jordanian
kenya: kenyan
lebanon: lebanese
libya: libyan
malaysia: malaysian
mexico: mexican
morocco: moroccan
nepal: nepalese
netherlands: dutch dutchman
new zealand: new+zealander kiwi
nigeria: nigerian
norway: norwegian
pakistan: pakistani
peru: peruvian
philippines: filipino
poland: polish pole
portugal: portuguese
romania: romanian
russia: russian
saudi arabia: saudi
scotland: scottish scot
serbia: serbian
somalia: somali
south africa: south+african
south korea: south+korean
spain: spanish spaniard
sudan: sudanese
sweden: swedish swede
switzerland: swiss
syria: syrian
taiwan: taiwanese
thailand: thai
tunisia: tunisian
turkey: turkish turk
uganda: ugandan
ukraine: ukrainian
united states: american
venezuela: venezuelan
vietnam: vietnamese
wales: welsh welshman
yemen: yemeni
zimbabwe: zimbabwean
"""

COUNTRIES: dict[str, str] = {
    word.replace("+", " "): country
    for country, words in (line.split(": ") for line in _TABLE.strip().splitlines())
    for word in words.split()
}
"""The country of every word for its people."""

ALONE = frozenset(
    "briton dane finn frenchman frenchwoman irishman irishwoman dutchman new+zealander kiwi pole scot spaniard swede turk welshman".replace(
        "+", "_"
    ).split()
)
"""Words that name one person without a noun; "_" stands for a space."""

PERSONS = frozenset(
    "man woman boy girl citizen national climber mountaineer hiker walker skier diver swimmer surfer sailor cyclist driver motorist passenger pilot tourist traveller traveler "
    "backpacker visitor student teacher professor scientist researcher engineer doctor nurse surgeon soldier officer sergeant captain contractor worker journalist reporter "
    "photographer cameraman author writer artist painter actor actress singer musician director player footballer golfer boxer runner athlete businessman businesswoman "
    "banker lawyer politician diplomat priest nun missionary suspect gunman victim hostage prisoner teenager pensioner mother father husband wife brother sister son daughter "
    "immigrant migrant guide chef cook model".split()
)
"""Nouns for one person."""
