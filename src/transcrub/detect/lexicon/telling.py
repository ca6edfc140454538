"""Words that tell of people, and of what is theirs: what several readers listen for."""

from transcrub.detect.lexicon.language import words

BEFORE_WHOM = words("because can could did does gave give if is let should since that told was when with would")
"""Words that stand before somebody of whom one speaks: "let Art know", "is Bill still there"."""
DEEDS = words("""
    arrived asked booked bought brought called checked collected dropped flew gave handed left moved ordered paid picked
    promised quoted recommended replied returned said says scanned sent signed stayed texted told took visited wants
    went wrote
""")
"""What people alone do, and the names of things hardly ever."""
PUTS = words("""
    add added adding delete deleting drop edit get include invite kick move put putting register remove removed removing
    seat swap take taking transfer
""")
"""What is done with somebody who is put on an account, and taken off it."""
LETS = words("answer call collect email explain let meet pay phone pick receive ring send sign text")
"""What people do that somebody sends, and things never."""
AWAY = words("downstairs home outside upstairs waiting")
"""Where people are."""
HOUSES = (
    "Barn|Bungalow|Chapel|Cottage|Cottages|Farm|Farmhouse|Forge|Gatehouse|Granary|Grange|Hall|House|Lodge|Maltings|Manor"
    "|Mill|Oasthouse|Rectory|Schoolhouse|Stables|Vicarage|Villa"
)
"""What houses are called that have no number."""
OWNED = words("""
    account address appointment appt bill birthday booking brother card cleaning dad daughter email file flight husband
    meds mom mother mum number order passport payment phone plan policy prescription reservation room school seat
    sister son surgery ticket transfer visa wife
""")
"""What people have, and a day or a month hardly ever."""
FAMILIES = words("boys couple family funeral girls household kids party residence sisters brothers twins wedding")
"""What has a family's name before it."""
BOOKED = words("""
    appointment appt booked booking car check-in listed order pickup pick-up registered rental reservation reserved
    room seated suite table vehicle
""")
"""What is booked or kept under a name."""
JOBS = words("""
    agent attendant bouncer cashier clerk collector contractor deliverer fitter guard host hostess inspector installer
    janitor operator owner painter picker rep representative teller valuer watchman
""")
"""Who works where one is served: what such a person is called may be a word."""
WHO_WORKS = words("""
    barber bartender builder caretaker cleaner concierge courier doorman driver electrician gardener gatekeeper handyman
    helper housekeeper janitor landlady landlord maid manager mechanic nanny neighbor neighbour nurse plumber porter
    receptionist rider security shopper supervisor technician vet waiter waitress watchman
""")
"""Who else works there, or lives next door."""
ROLES = (
    JOBS
    | WHO_WORKS
    | words("""
    accountant advisor adviser carer caregiver chauffeur coach consultant counsellor counselor dentist doctor engineer
    groomer guide hygienist instructor lawyer midwife physio sitter solicitor stylist surgeon teacher therapist trainer
    tutor
""")
)
"""Who does something for one, whatever it is."""
SOMEBODY = words("bloke chap colleague dude fella fellow gentleman girl guy lad lady man person someone somebody woman")
"""Whom one saw, and does not know."""
CALLERS = words("everybody everyone family folks friends neighbours neighbors people they we")
"""Who calls somebody as few do."""
LINES = words("account acct cell email line mail mobile number phone")
"""Where somebody is called, or written to."""
BELLS = words("bell buzzer doorbell intercom letterbox mailbox nameplate postbox")
"""On what stands whose door it is."""
HOMES = words("compound flat house place residence villa")
"""Where people live, behind their name."""
ELDERS = words("""
    abu alhaja alhaji aling bapak bhabhi bhai bwana datuk doamna domnul dona doña encik hajia ibu kuya manang mang
    manong mdm mzee ntate oom ogbeni puan shri smt tannie tatay tita tito tonton ustad ustadh ustaz
""")
"""What people of many countries put before a name, as others do Mr and Mrs."""
