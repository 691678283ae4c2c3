"""A small gazetteer: countries, US states, provinces, large cities, continents and seas; general knowledge."""

from __future__ import annotations

from facts.reading.lexicons import phrases

COUNTRIES = phrases(
    """
    Afghanistan; Albania; Algeria; Andorra; Angola; Argentina; Armenia; Australia; Austria; Azerbaijan; Bahamas
    Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bhutan; Bolivia; Bosnia; Botswana; Brazil
    Britain; Brunei; Bulgaria; Burkina Faso; Burma; Burundi; Cambodia; Cameroon; Canada; Chad; Chile; China
    Colombia; Congo; Costa Rica; Croatia; Cuba; Cyprus; Czech Republic; Denmark; Djibouti; Dominican Republic
    Ecuador; Egypt; El Salvador; England; Eritrea; Estonia; Ethiopia; Fiji; Finland; France; Gabon; Gambia; Gaza
    Georgia; Germany; Ghana; Great Britain; Greece; Greenland; Grenada; Guatemala; Guinea; Guyana; Haiti; Honduras
    Hungary; Iceland; India; Indonesia; Iran; Iraq; Ireland; Israel; Italy; Ivory Coast; Jamaica; Japan; Jordan
    Kazakhstan; Kenya; Kosovo; Kuwait; Kyrgyzstan; Laos; Latvia; Lebanon; Lesotho; Liberia; Libya; Liechtenstein
    Lithuania; Luxembourg; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta; Mauritania; Mauritius; Mexico
    Moldova; Monaco; Mongolia; Montenegro; Morocco; Mozambique; Myanmar; Namibia; Nepal; Netherlands; New Zealand
    Nicaragua; Niger; Nigeria; North Korea; North Macedonia; Northern Ireland; Norway; Oman; Pakistan; Palestine
    Panama; Papua New Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Puerto Rico; Qatar; Romania; Russia
    Rwanda; Samoa; Saudi Arabia; Scotland; Senegal; Serbia; Sierra Leone; Singapore; Slovakia; Slovenia; Somalia
    South Africa; South Korea; South Sudan; Soviet Union; Spain; Sri Lanka; Sudan; Suriname; Sweden; Switzerland
    Syria; Taiwan; Tajikistan; Tanzania; Thailand; Togo; Tonga; Trinidad; Tunisia; Turkey; Turkmenistan; Uganda
    Ukraine; United Arab Emirates; United Kingdom; United States; Uruguay; Uzbekistan; Vanuatu; Vatican; Venezuela
    Vietnam; Wales; West Bank; Yemen; Zambia; Zimbabwe
    """
)
STATES = phrases(
    """
    Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho
    Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota
    Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York
    North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota
    Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming; Alberta
    British Columbia; Manitoba; New Brunswick; Newfoundland; Nova Scotia; Ontario; Quebec; Saskatchewan
    New South Wales; Queensland; Victoria; Tasmania; Bavaria; Catalonia; Crimea; Kashmir; Kurdistan; Punjab; Siberia
    Sicily; Tibet; Xinjiang
    """
)
CITIES = phrases(
    """
    Abu Dhabi; Accra; Addis Ababa; Aleppo; Algiers; Amsterdam; Ankara; Athens; Atlanta; Auckland; Austin; Baghdad
    Baltimore; Bangkok; Barcelona; Basra; Beijing; Beirut; Belfast; Belgrade; Berlin; Birmingham; Bogota; Boston
    Brasilia; Brisbane; Bristol; Brussels; Bucharest; Budapest; Buenos Aires; Cairo; Calgary; Cape Town; Caracas
    Cardiff; Charlotte; Chicago; Cincinnati; Cleveland; Copenhagen; Dallas; Damascus; Delhi; Denver; Detroit; Dhaka
    Doha; Dubai; Dublin; Edinburgh; Fallujah; Frankfurt; Geneva; Glasgow; Guangzhou; Hamburg; Hanoi; Havana
    Helsinki; Hong Kong; Honolulu; Houston; Indianapolis; Islamabad; Istanbul; Jakarta; Jerusalem; Johannesburg
    Kabul; Kandahar; Karachi; Kathmandu; Khartoum; Kiev; Kyiv; Kuala Lumpur; Lagos; Lahore; Las Vegas; Leeds; Lima
    Lisbon; Liverpool; London; Los Angeles; Lyon; Madrid; Manchester; Manila; Marseille; Mecca; Melbourne; Memphis
    Mexico City; Miami; Milan; Milwaukee; Minneapolis; Montreal; Moscow; Mosul; Mumbai; Munich; Nairobi; Naples
    Nashville; New Delhi; New Orleans; New York City; Oakland; Osaka; Oslo; Ottawa; Paris; Philadelphia; Phoenix
    Pittsburgh; Portland; Prague; Pyongyang; Riyadh; Rio de Janeiro; Rome; Rotterdam; Sacramento; Salt Lake City
    San Antonio; San Diego; San Francisco; San Jose; Santiago; Sao Paulo; Sarajevo; Seattle; Seoul; Shanghai
    Shenzhen; Sofia; Stockholm; Sydney; Taipei; Tehran; Tel Aviv; Tokyo; Toronto; Tripoli; Tunis; Vancouver; Vienna
    Warsaw; Washington DC; Wellington; Zurich; Manhattan; Brooklyn; Hollywood; Silicon Valley; Wall Street
    """
)
REGIONS = phrases(
    """
    Africa; America; Antarctica; Arabia; Asia; Europe; Latin America; North America; South America; Central America
    Middle East; Far East; Caribbean; Balkans; Scandinavia; Mediterranean; Pacific; Atlantic; Arctic; Persian Gulf
    Black Sea; Red Sea; North Sea; Baltic; Himalayas; Sahara; Midwest
    """
)
PLACES = COUNTRIES | STATES | CITIES | REGIONS

# Short and other forms that stand for one place whatever the document says.
PLACE_ALIASES = {
    "US": "United States", "USA": "United States", "United States of America": "United States",
    "UK": "United Kingdom", "UAE": "United Arab Emirates", "EU": "European Union", "UN": "United Nations",
    "LA": "Los Angeles", "NYC": "New York City", "Washington DC": "Washington", "Kiev": "Kyiv", "DRC": "Congo",
    "Calif.": "California", "Colo.": "Colorado", "Conn.": "Connecticut", "Fla.": "Florida", "Ga.": "Georgia",
    "Ill.": "Illinois", "Ind.": "Indiana", "Kan.": "Kansas", "Ky.": "Kentucky", "La.": "Louisiana",
    "Mass.": "Massachusetts", "Md.": "Maryland", "Mich.": "Michigan", "Minn.": "Minnesota", "Miss.": "Mississippi",
    "Mo.": "Missouri", "Mont.": "Montana", "Neb.": "Nebraska", "Nev.": "Nevada", "Okla.": "Oklahoma",
    "Ore.": "Oregon", "Pa.": "Pennsylvania", "Tenn.": "Tennessee", "Tex.": "Texas", "Va.": "Virginia",
    "Vt.": "Vermont", "Wash.": "Washington", "Wis.": "Wisconsin", "Ala.": "Alabama", "Ariz.": "Arizona",
    "Ark.": "Arkansas", "Del.": "Delaware", "N.Y.": "New York", "N.J.": "New Jersey", "N.C.": "North Carolina",
    "S.C.": "South Carolina", "NY": "New York",
}  # fmt: skip

NATIONALITIES = phrases(
    """
    Afghan; African; Albanian; Algerian; American; Arab; Arabic; Argentine; Armenian; Asian; Australian; Austrian
    Bangladeshi; Belgian; Bolivian; Bosnian; Brazilian; British; Bulgarian; Burmese; Cambodian; Canadian; Chilean
    Chinese; Christian; Colombian; Croatian; Cuban; Czech; Danish; Dutch; Egyptian; English; Estonian; Ethiopian
    European; Filipino; Finnish; French; Georgian; German; Ghanaian; Greek; Haitian; Hindu; Hungarian; Icelandic
    Indian; Indonesian; Iranian; Iraqi; Irish; Islamic; Israeli; Italian; Jamaican; Japanese; Jewish; Jordanian
    Kenyan; Korean; Kurdish; Kuwaiti; Latin; Latvian; Lebanese; Libyan; Lithuanian; Malaysian; Mexican; Moroccan
    Muslim; Nepalese; Nigerian; North Korean; Norwegian; Pakistani; Palestinian; Persian; Peruvian; Polish
    Portuguese; Romanian; Russian; Saudi; Scottish; Serbian; Shiite; Sikh; Slovak; Somali; South African
    South Korean; Soviet; Spanish; Sudanese; Sunni; Swedish; Swiss; Syrian; Taiwanese; Thai; Tunisian; Turkish
    Ugandan; Ukrainian; Venezuelan; Vietnamese; Welsh; Western; Yemeni; Zimbabwean; Republican; Democratic; Democrat
    Catholic
    """
)
CAPITALS = {
    city: country
    for city, _, country in (
        entry.strip().partition(": ")
        for entry in """
    Abu Dhabi: United Arab Emirates; Accra: Ghana; Addis Ababa: Ethiopia; Algiers: Algeria; Amsterdam: Netherlands
    Ankara: Turkey; Athens: Greece; Baghdad: Iraq; Bangkok: Thailand; Beijing: China; Beirut: Lebanon
    Belgrade: Serbia; Berlin: Germany; Bogota: Colombia; Brasilia: Brazil; Brussels: Belgium; Bucharest: Romania
    Budapest: Hungary; Buenos Aires: Argentina; Cairo: Egypt; Canberra: Australia; Caracas: Venezuela
    Copenhagen: Denmark; Damascus: Syria; Dhaka: Bangladesh; Doha: Qatar; Dublin: Ireland; Hanoi: Vietnam
    Havana: Cuba; Helsinki: Finland; Islamabad: Pakistan; Jakarta: Indonesia
    Kabul: Afghanistan; Kathmandu: Nepal; Khartoum: Sudan; Kiev: Ukraine; Kuala Lumpur: Malaysia; Kyiv: Ukraine
    Lima: Peru; Lisbon: Portugal; London: United Kingdom; Madrid: Spain; Manila: Philippines; Mexico City: Mexico
    Moscow: Russia; Nairobi: Kenya; New Delhi: India; Oslo: Norway; Ottawa: Canada; Paris: France
    Prague: Czech Republic; Pyongyang: North Korea; Riyadh: Saudi Arabia; Rome: Italy; Santiago: Chile
    Sarajevo: Bosnia; Seoul: South Korea; Sofia: Bulgaria; Stockholm: Sweden; Taipei: Taiwan; Tehran: Iran
    Tokyo: Japan; Tripoli: Libya; Tunis: Tunisia; Vienna: Austria; Warsaw: Poland; Wellington: New Zealand
    """.replace("\n", ";").split(";")
    )
    if city
}
"""Capital -> its country; one is often named for the other ("talks in London and Brussels")."""
