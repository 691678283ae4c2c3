"""Words that end a counted noun phrase, and irregular plurals: data for `nouns`."""

from __future__ import annotations

from facts.reading.quantities.words import word_set

# Closed-class words and frequent verbs and adverbs: none of them belongs to a counted noun phrase.
FUNCTION: frozenset[str] = word_set(
    """
    a an the this that these those his her its their our my your whose which who whom what when where why how i
    you he she it we they me him them us one ones none each every both either neither another such same in on at
    by for from to into onto of off over under above below between among amid during since until till before
    after against across along around about through throughout toward towards with within without via per than
    as like near despite beyond behind beside besides inside outside upon up down out away back apart ahead
    aboard alongside except including excluding and or but nor so yet if unless because although though while
    whereas whether then there here is are was were be been being am has have had having do does did done will
    would shall should can could may might must not no never also just only even still already again once ever
    soon later earlier ago now today yesterday tomorrow tonight too very quite rather almost nearly perhaps
    maybe however therefore thus meanwhile instead otherwise respectively said says say told tells get gets got
    make makes made take takes took go goes went gone come comes came see seen saw rose rise rises fell fall
    falls gained lost gains won wins beat left kept held began begun came became last next past previous recent
    current coming following following per annually yearly daily weekly monthly monday tuesday wednesday
    thursday friday saturday sunday january february march april june july august september october november
    december jan feb mar apr jun jul aug sept sep oct nov dec am pm noon midnight higher lower wide long tall
    deep high old thick apiece total overall altogether combined worldwide nationwide died die dies according
    compared worth according plus minus times better worse further straight respectively percent north south
    east west northeast northwest southeast southwest
    """
)
# Words between a figure and its noun that say nothing about what is counted.
SKIPPED: frozenset[str] = word_set(
    """
    more other additional fewer less extra further another different separate total combined current previous
    recent long old following straight
    """
)
# Ends of a noun phrase that also stand inside one, before its noun ("two long wars", "three North Sea ports").
LOOSE: frozenset[str] = SKIPPED | word_set(
    "north south east west northeast northwest southeast southwest deep high tall thick wide lower higher overall"
)
DETERMINERS: frozenset[str] = word_set(
    """
    the its their his her our my your all these those this that
    """
)
# People or things counted by what befell them: "12 dead", "the seven wounded".
STATES: frozenset[str] = word_set(
    """
    dead wounded injured missing killed hurt unemployed homeless hospitalized hospitalised arrested infected
    displaced
    """
)
IRREGULAR: dict[str, str] = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose",
    "fish": "fish", "sheep": "sheep", "deer": "deer", "aircraft": "aircraft", "spacecraft": "spacecraft",
    "series": "series", "species": "species",
    "criteria": "criterion", "phenomena": "phenomenon", "bacteria": "bacterium", "data": "data", "media": "media",
    "personnel": "personnel",
    "staff": "staff", "cattle": "cattle", "police": "police", "crew": "crew", "oxen": "ox", "lives": "life",
    "wives": "wife", "knives": "knife",
    "leaves": "leaf", "wolves": "wolf", "shelves": "shelf", "halves": "half", "thieves": "thief", "loaves": "loaf",
    "calves": "calf",
    "analyses": "analysis", "crises": "crisis", "theses": "thesis", "bases": "base", "axes": "axis",
    "indices": "index", "matrices": "matrix",
    "vertices": "vertex", "buses": "bus", "viruses": "virus", "bonuses": "bonus", "campuses": "campus",
    "gases": "gas", "lenses": "lens",
    "horsepower": "horsepower", "offspring": "offspring", "congressmen": "congressman", "policemen": "policeman",
    "firemen": "fireman",
    "businessmen": "businessman", "servicemen": "serviceman", "gunmen": "gunman", "movies": "movie",
    "cookies": "cookie", "ties": "tie",
    "zombies": "zombie", "rookies": "rookie", "calories": "calorie", "shoes": "shoe",
    "cryptocurrencies": "cryptocurrency", "quizzes": "quiz",
    "caches": "cache", "aches": "ache", "headaches": "headache", "fishermen": "fisherman", "spokesmen": "spokesman",
    "grandchildren": "grandchild",
    "alumni": "alumnus", "cacti": "cactus", "fungi": "fungus", "nuclei": "nucleus", "stimuli": "stimulus",
    "larvae": "larva", "algae": "alga",
    "statuses": "status", "censuses": "census", "choruses": "chorus", "geniuses": "genius", "circuses": "circus",
    "octopuses": "octopus",
    "hypotheses": "hypothesis", "diagnoses": "diagnosis", "oases": "oasis", "pies": "pie", "lies": "lie",
    "selfies": "selfie", "hoodies": "hoodie",
    "smoothies": "smoothie", "trophies": "trophy", "scarves": "scarf", "elves": "elf", "selves": "self",
}  # fmt: skip
# End in "s" and are no plurals.
SINGULAR_S: frozenset[str] = word_set(
    """
    news gas bus plus virus texas paris lens christmas various previous serious famous numerous dangerous
    religious continuous glorious curious obvious anxious precious conscious nervous generous enormous
    tremendous marvelous fabulous hazardous this his its us was has is does yes always perhaps less unless
    across besides afterwards towards overseas sometimes indoors outdoors nowadays whereas atlas canvas bias
    alias chaos cosmos ethos physics mathematics politics economics athletics
    """
)
