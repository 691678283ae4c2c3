"""Capitals: the seat of government by which news names a country ("talks between Oslo and Warsaw")."""

from __future__ import annotations

_OF = """
afghanistan: Kabul
argentina: Buenos Aires
australia: Canberra
austria: Vienna
belarus: Minsk
belgium: Brussels
bolivia: La Paz
brazil: Brasilia
bulgaria: Sofia
canada: Ottawa
chile: Santiago
china: Beijing
colombia: Bogota
croatia: Zagreb
cuba: Havana
czech republic: Prague
denmark: Copenhagen
egypt: Cairo
ethiopia: Addis Ababa
finland: Helsinki
france: Paris
germany: Berlin
greece: Athens
haiti: Port-au-Prince
hungary: Budapest
iceland: Reykjavik
india: New Delhi; Delhi
indonesia: Jakarta
iran: Tehran
iraq: Baghdad
ireland: Dublin
italy: Rome
jamaica: Kingston
japan: Tokyo
jordan: Amman
kenya: Nairobi
lebanon: Beirut
libya: Tripoli
malaysia: Kuala Lumpur
mexico: Mexico City
morocco: Rabat
nepal: Kathmandu
netherlands: Amsterdam; The Hague
new zealand: Wellington
nigeria: Abuja
north korea: Pyongyang
norway: Oslo
pakistan: Islamabad
peru: Lima
philippines: Manila
poland: Warsaw
portugal: Lisbon
romania: Bucharest
russia: Moscow
saudi arabia: Riyadh
serbia: Belgrade
somalia: Mogadishu
south africa: Pretoria
south korea: Seoul
spain: Madrid
sudan: Khartoum
sweden: Stockholm
switzerland: Bern
syria: Damascus
taiwan: Taipei
thailand: Bangkok
tunisia: Tunis
turkey: Ankara
ukraine: Kiev; Kyiv
united kingdom: London
united states: Washington
venezuela: Caracas
vietnam: Hanoi
yemen: Sanaa
zimbabwe: Harare
"""
CAPITALS = {
    city.strip().lower(): country
    for country, cities in (line.split(":") for line in _OF.strip().splitlines())
    for city in cities.split(";")
}
"""The country of every capital, both in lower case."""


def is_seat_of(city: str, country: str) -> bool:
    """Whether a name is that of the capital of a country.

    >>> is_seat_of("Oslo", "Norway")
    True
    """
    return CAPITALS.get(city.lower()) == country.lower()
