"""Currencies: canonical name, marks before or after the figure, names (singular, then irregular plurals).

Marks are written as they stand in text; case counts for letters. ISO 4217 codes are marks. `PS`, `Y=` and `EUR`
also are what ASCII-only copies of a text make of the signs.
"""

from __future__ import annotations

from facts.reading.quantities.words import word_set

CURRENCIES: tuple[tuple[str, str, str], ...] = (
    (
        "dollar",
        "$ US$ USD U.S.$ $US USD$",
        "dollar|us dollar|u.s. dollar|united states dollar|american dollar|buck|greenback",
    ),
    ("australian dollar", "A$ AU$ AUD AUD$", "australian dollar|aussie dollar"),
    ("canadian dollar", "C$ CA$ CAD CAD$ CDN$ Cdn$", "canadian dollar"),
    ("new zealand dollar", "NZ$ NZD", "new zealand dollar|kiwi dollar"),
    ("hong kong dollar", "HK$ HKD", "hong kong dollar"),
    ("singapore dollar", "S$ SGD", "singapore dollar|singaporean dollar"),
    ("taiwan dollar", "NT$ TWD", "taiwan dollar|taiwanese dollar|new taiwan dollar"),
    ("mexican peso", "Mex$ MXN", "mexican peso"),
    ("peso", "", "peso"),
    ("argentine peso", "ARS", "argentine peso|argentinian peso"),
    ("chilean peso", "CLP", "chilean peso"),
    ("colombian peso", "COP", "colombian peso"),
    ("philippine peso", "₱ PHP", "philippine peso|filipino peso"),
    ("brazilian real", "R$ BRL", "brazilian real|brazilian reais|reais"),
    ("euro", "€ EUR", "euro"),
    ("pound sterling", "£ GBP PS ￡", "pound sterling|pounds sterling|british pound|sterling|quid"),
    ("japanese yen", "¥ JPY Y= ￥ JP¥", "yen|japanese yen"),
    ("chinese yuan", "CNY RMB CN¥ 元", "yuan|chinese yuan|renminbi|yuan renminbi"),
    ("south korean won", "₩ KRW", "won|south korean won|korean won"),
    ("rupee", "Rs Rs. ₨", "rupee"),
    ("indian rupee", "₹ INR", "indian rupee"),
    ("pakistani rupee", "PKR", "pakistani rupee"),
    ("sri lankan rupee", "LKR", "sri lankan rupee"),
    ("russian ruble", "₽ RUB", "ruble|rouble|russian ruble|russian rouble"),
    ("ukrainian hryvnia", "₴ UAH", "hryvnia|ukrainian hryvnia"),
    ("swiss franc", "CHF", "swiss franc"),
    ("franc", "", "franc"),
    ("french franc", "", "french franc"),
    ("danish krone", "DKK", "danish krone|danish kroner|danish crown"),
    ("norwegian krone", "NOK", "norwegian krone|norwegian kroner|norwegian crown"),
    ("swedish krona", "SEK", "swedish krona|swedish kronor|swedish crown"),
    ("icelandic krona", "ISK", "icelandic krona|icelandic kronur"),
    ("czech koruna", "Kč CZK", "czech koruna|koruna|czech crown"),
    ("polish zloty", "zł PLN", "zloty|polish zloty"),
    ("hungarian forint", "HUF", "forint|hungarian forint"),
    ("romanian leu", "RON", "romanian leu|romanian lei"),
    ("bulgarian lev", "BGN", "bulgarian lev|bulgarian leva|leva"),
    ("croatian kuna", "HRK kn", "kuna|croatian kuna"),
    ("serbian dinar", "RSD", "serbian dinar"),
    ("dinar", "", "dinar"),
    ("kuwaiti dinar", "KWD", "kuwaiti dinar"),
    ("iraqi dinar", "IQD", "iraqi dinar"),
    ("dirham", "AED", "dirham|uae dirham|emirati dirham"),
    ("saudi riyal", "SAR", "saudi riyal"),
    ("riyal", "", "riyal"),
    ("iranian rial", "IRR", "iranian rial"),
    ("rial", "", "rial"),
    ("qatari riyal", "QAR", "qatari riyal"),
    ("shekel", "₪ ILS NIS", "shekel|israeli shekel|new israeli shekel"),
    ("turkish lira", "₺ TRY TL", "lira|turkish lira"),
    ("italian lira", "", "italian lira|italian lire|lire"),
    ("lebanese pound", "LBP", "lebanese pound"),
    ("egyptian pound", "EGP", "egyptian pound"),
    ("syrian pound", "SYP", "syrian pound"),
    ("irish pound", "", "irish pound|punt"),
    ("south african rand", "ZAR", "rand|south african rand"),
    ("nigerian naira", "₦ NGN", "naira|nigerian naira"),
    ("kenyan shilling", "KES KSh Ksh", "kenyan shilling"),
    ("shilling", "", "shilling"),
    ("ghanaian cedi", "GH₵ GHS ₵", "cedi|ghanaian cedi"),
    ("ethiopian birr", "ETB", "birr|ethiopian birr"),
    ("moroccan dirham", "MAD", "moroccan dirham"),
    ("malaysian ringgit", "RM MYR", "ringgit|malaysian ringgit"),
    ("indonesian rupiah", "Rp IDR", "rupiah|indonesian rupiah"),
    ("thai baht", "฿ THB", "baht|thai baht"),
    ("vietnamese dong", "₫ VND", "dong|vietnamese dong"),
    ("lao kip", "₭ LAK", "kip|lao kip"),
    ("georgian lari", "₾ GEL", "lari|georgian lari"),
    ("kazakhstani tenge", "₸ KZT", "tenge|kazakhstani tenge"),
    ("bangladeshi taka", "৳ BDT", "taka|bangladeshi taka"),
    ("afghan afghani", "AFN", "afghani"),
    ("peruvian sol", "PEN", "peruvian sol|peruvian soles"),
    ("venezuelan bolivar", "VES", "bolivar|venezuelan bolivar"),
    ("deutsche mark", "DM", "deutsche mark|deutschemark|german mark"),
    ("peseta", "", "peseta"),
    ("guilder", "", "guilder|dutch guilder"),
    ("drachma", "", "drachma"),
    ("bitcoin", "₿ BTC", "bitcoin"),
    ("ether", "ETH", "ether"),
    ("cent", "¢ c", "cent|us cent"),
    ("canadian cent", "", "canadian cent"),
    ("australian cent", "", "australian cent"),
    ("euro cent", "", "euro cent"),
    ("pence", "p", "pence|penny|pennies"),
    ("sen", "", "sen"),
    ("kopek", "", "kopek|kopeck"),
)

# Marks that stand after the figure only, straight after it.
AFTER_ONLY: frozenset[str] = frozenset({"¢", "c", "p", "kn"})
# A part of another currency: canonical name to (currency, parts to the whole).
PARTS_OF: dict[str, tuple[str, float]] = {
    "cent": ("dollar", 100.0), "pence": ("pound sterling", 100.0), "sen": ("malaysian ringgit", 100.0),
    "canadian cent": ("canadian dollar", 100.0), "australian cent": ("australian dollar", 100.0),
    "euro cent": ("euro", 100.0),
    "kopek": ("russian ruble", 100.0),
}  # fmt: skip
# Words beside a bare "pound" that make it money rather than weight.
POUND_MONEY: frozenset[str] = word_set(
    """
    pay paid pays paying cost costs costing spend spent spending worth fine fined fee price priced salary wage
    wages debt loan budget profit profits revenue sales sold bought buy donated raised bill funding fund invest
    invested investment earn earned tax prize bank sterling deal offer bid damages compensation savings owed
    charge charged cash money reward grant
    """
)
