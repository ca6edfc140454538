"""What cars are called: by who makes them, and by their model."""

from transcrub.detect.lexicon.language import words

MAKERS = words("""
    audi bmw buick cadillac chevrolet chevy chrysler citroen citroën dacia dodge fiat honda hyundai infiniti isuzu
    jeep kia lexus mazda mercedes mini mitsubishi nissan opel peugeot porsche renault saab seat skoda škoda
    subaru suzuki tesla toyota vauxhall volkswagen volvo vw
""")
"""Who makes cars, and is nobody's surname."""
MODELS = words(
    "accord astra camry civic clio corolla corsa fiesta focus ford golf hilux mahindra polo prius swift yaris"
)
"""What else many a car is called: models, and makers whose names people bear."""
