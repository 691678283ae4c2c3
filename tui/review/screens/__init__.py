"""The screens: the review itself, the fact matrix, and the small panels that open over them."""
