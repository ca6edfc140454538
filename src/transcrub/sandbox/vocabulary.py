"""The words that invented people and things are made of. Names are put together at random and mean nobody."""


def _listed(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(","))


FIRST_NAMES = _listed("""
    Aisha, Alejandro, Amelia, Ananya, Andre, Beatriz, Brandon, Caitlin, Carlos, Chiara, Daniela, Darnell,
    Deepak, Dmitri, Eleanor, Emeka, Farid, Fatima, Gabriela, Giovanni, Hannah, Hiroshi, Imani, Ingrid,
    Isabella, Jamal, Jasmine, Jennifer, Joaquin, Kateryna, Kenji, Kimberly, Kwame, Lakshmi, Leila, Liam,
    Lorenzo, Magdalena, Malik, Mei, Mohammed, Natalia, Niamh, Nikolai, Olivia, Omar, Patricia, Priya,
    Quentin, Rafael, Rebecca, Rohan, Samantha, Santiago, Siobhan, Stephanie, Tariq, Thandiwe, Tyrone,
    Valentina, Viktor, Wei, Xavier, Yasmin, Yuki, Zainab
""")
LAST_NAMES = _listed("""
    Abernathy, Adeyemi, Alvarez, Andersson, Bailey, Banerjee, Bianchi, Carvalho, Castillo, Chen, Delgado,
    Dubois, Eriksson, Espinoza, Farouk, Fernandez, Fitzgerald, Gallagher, Garcia, Gupta, Haddad,
    Hernandez, Hoffmann, Ibrahim, Ivanov, Jackson, Johansson, Kapoor, Kovacs, Kowalski, Larsen, Lindqvist,
    Lombardi, Martinez, McAllister, Mehta, Mendoza, Moreau, Nakamura, Nguyen, Novak, O'Brien, Okafor,
    Oliveira, Osei, Papadopoulos, Patel, Petrov, Quinn, Ramirez, Reddy, Rodriguez, Rossi, Salazar,
    Schneider, Silva, Sokolov, Takahashi, Thompson, Torres, Vasquez, Walker, Weber, Yamamoto, Zhang,
    Zielinski
""")
AGENTS = _listed("""
    Alicia, Bruno, Camille, Derek, Elif, Felix, Greta, Henrik, Ivana, Julian, Karina, Lars, Miriam, Nadia,
    Oscar, Paloma, Renata, Sven, Tamara, Ulrich
""")
STREETS = _listed("""
    Alder Court, Birch Lane, Canal Street, Cedar Avenue, Chestnut Drive, Elm Street, Foundry Road, Harbor
    View Drive, Hillcrest Avenue, Juniper Way, Lakeshore Boulevard, Linden Street, Maple Avenue, Meadow
    Lane, Mill Road, Oak Street, Orchard Place, Park Avenue, Prospect Street, Quarry Road, Ridge Road,
    Riverside Drive, Spruce Street, Sycamore Lane, Vine Street, Walnut Street, Willow Way
""")
CITIES = _listed("""
    Albany, Austin, Boise, Boulder, Chicago, Columbus, Dayton, Denver, Eugene, Fresno, Houston, Lansing,
    Memphis, Nashville, Omaha, Portland, Raleigh, Sacramento, Seattle, Spokane, Tampa, Tucson, Tulsa,
    Wichita
""")
DESTINATIONS = _listed("""
    Athens, Barcelona, Copenhagen, Dublin, Lisbon, Madrid, Montreal, Prague, Rome, Vienna
""")
COMPANIES = _listed("""
    Northwind Outfitters, Harborline, Brightwell, Larkspur & Co, Summit Lane, Bluefern
""")
PRODUCTS = _listed("""
    cordless drill, wireless headphones, running shoes, coffee grinder, desk lamp, rain jacket, air fryer,
    mechanical keyboard, camping tent, office chair, robot vacuum, water bottle, bluetooth speaker, yoga
    mat, backpack, winter boots, electric kettle, phone case
""")
PLANS = _listed("""
    Basic 10, Family Plus, Unlimited 5G, Home Fibre 300, Flex Saver, Traveller, Premium Care
""")
PETS = _listed("""
    Biscuit, Captain, Domino, Noodle, Pepper, Pickles, Rusty, Waffles, Ziggy, Mittens
""")
MONTHS = _listed("""
    January, February, March, April, May, June, July, August, September, October, November, December
""")
