"""What is said in the made-up support chats: openings, questions with their answers, closings.

A slot in braces is a value of the persona. What stands under `CLEAN` holds nothing that belongs to a person.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question, its answer, and what is said to the answer; each in several wordings."""

    ask: tuple[str, ...]
    answer: tuple[str, ...]
    react: tuple[str, ...] = ()


BOT_GREETINGS = (
    "Welcome to {company}! I am the virtual assistant. What can I help you with today?",
    "Hi there, you are chatting with the {company} assistant. Pick a topic or type your question.",
    "Hello! Thanks for contacting {company}. How can we help?",
)
BOT_HANDOVERS = (
    "Let me get someone from the team for you. One moment.",
    "I am passing you to a colleague. The waiting time is about {count} minutes.",
)
TOPICS = {
    "retail": ("Track my order", "Return an item", "Billing question", "Something else"),
    "bank": ("Card problem", "Transfers", "Fees", "Something else"),
    "telecom": ("No internet", "My bill", "Change plan", "Something else"),
    "travel": ("Change booking", "Baggage", "Refund", "Something else"),
    "insurance": ("Make a claim", "My policy", "Payments", "Something else"),
}

CLEAN_OPENINGS = {
    "retail": (
        "Hi, my order {order} was supposed to arrive on {date} and it is still not here",
        "The {product} I bought stopped working after {count} weeks, can I get it replaced?",
        "I was charged {amount} twice for order {order}",
        "do you have the {product} in blue? the website says out of stock",
    ),
    "bank": (
        "Why was I charged a fee of {amount} on {date}?",
        "The app keeps crashing since the update to version {version}",
        "How long does a transfer to another bank take?",
        "What is the interest rate on the savings account right now? I read {percent} somewhere",
    ),
    "telecom": (
        "My internet has been down since {date}",
        "My bill went up by {amount}, what happened?",
        "I want to switch from {plan} to something cheaper",
        "the router shows firmware {version} and a red light",
    ),
    "travel": (
        "I need to change my flight {flight} to {destination}",
        "My suitcase did not arrive with {flight} on {date}",
        "Is breakfast included in the hotel in {destination}?",
        "The refund of {amount} for the trip to {destination} has not come yet",
    ),
    "insurance": (
        "Does the {plan} policy cover water damage?",
        "My premium went up by {percent}, why?",
        "How do I file a claim for a broken windshield?",
        "When does my cover start if I sign on {date}?",
    ),
}
DIRTY_OPENINGS = (
    "Hi, this is {first} {last}. {opening}",
    "Hello, {first} {last} here. {opening}",
    "{opening}",
    "{opening}",
    "{opening}. My name is {first} {last} by the way",
)

AGENT_HELLOS = (
    "Thanks for waiting. I am happy to look into this for you.",
    "Hello, thank you for reaching out. I am sorry for the trouble, let me check.",
    "Hi! Let me take a look at that right away.",
)
NAMED_AGENT_HELLOS = (
    "Hi, my name is {agent} and I will be helping you today.",
    "Hello, you are through to {agent}. I am sorry to hear that, let me see what I can do.",
    "Good afternoon, {agent} speaking. Thanks for your patience.",
)

CLEAN = {
    "retail": (
        Exchange(
            ("Could you give me the order number?", "What is the order number, please?"),
            ("It is {order}", "{order}", "sure, {order}, placed on {date}"),
            ("Thank you. I can see the {product} for {amount} in it.", "Found it, thanks."),
        ),
        Exchange(
            (
                "The parcel is with the carrier, tracking number {tracking}.",
                "It left our warehouse as {tracking}.",
            ),
            ("it says in transit since {date}", "ok and when will it come?"),
            ("It should be there within {count} days.", "The carrier expects to deliver it on {later}."),
        ),
        Exchange(
            ("Would you like a refund or a replacement?",),
            ("refund please", "A replacement would be great", "what would the refund be?"),
            ("Of course. The amount is {amount}.", "Sure, that takes {count} to 7 business days."),
        ),
    ),
    "bank": (
        Exchange(
            ("Which transaction is it about?", "Which booking do you mean?"),
            ("the one of {amount} on {date}", "{amount}, on {date}, it says service fee"),
            ("That is the monthly fee. It is waived above a balance of $1,500.00.", "I see it, thank you."),
        ),
        Exchange(
            ("Which version of the app do you have?",),
            ("{version}", "it says version {version} build 4471"),
            ("There is an update in the store that mends this.",),
        ),
        Exchange(
            ("A transfer takes {count} business days.", "The rate is {percent} a year at the moment."),
            ("ok, that is good to know", "hm, that is longer than I thought"),
        ),
    ),
    "telecom": (
        Exchange(
            ("What do the lights on the router look like?",),
            ("power is green, internet is red", "all green but no connection"),
            ("Please unplug it for {count} minutes and plug it in again.",),
        ),
        Exchange(
            ("There is an outage in your area, ticket INC{count}0{count}7741.",),
            ("how long will it take?", "since {date}? really?"),
            ("Our technicians expect to be done on {later}.",),
        ),
        Exchange(
            ("The {plan} plan would be {amount} a month.",),
            ("does it include roaming?", "and how much data is that?"),
            ("It comes with 50 GB and roaming in 30 countries.",),
        ),
    ),
    "travel": (
        Exchange(
            ("Which flight is it about?",),
            ("{flight} to {destination} on {date}", "{flight}"),
            ("Thank you, I have it here. It leaves at 14:35 from gate B{count}.",),
        ),
        Exchange(
            ("The change costs {amount}, is that alright?",),
            ("yes go ahead", "that is a lot... ok"),
            ("Done. The new date is {later}.",),
        ),
        Exchange(
            ("Your bag was scanned in {destination}, report {count}4471-QX.",),
            ("when will I get it?",),
            ("It is on flight {flight} tonight.",),
        ),
    ),
    "insurance": (
        Exchange(
            ("When did the damage happen?",),
            ("on {date}", "{date}, in the evening"),
            ("Thank you. The deductible is {amount}.",),
        ),
        Exchange(
            ("Yes, {plan} covers that up to $10,000.00.",),
            ("great, and is there a deductible?", "what about the furniture?"),
            ("The deductible is {amount}, the furniture is included.",),
        ),
        Exchange(
            ("Rates went up by {percent} for everyone on {plan}.",),
            ("can I change to a cheaper one?",),
            ("You can, from {later} on.",),
        ),
    ),
}

STRUCTURED_EXCHANGES = {
    "email": Exchange(
        ("What email address should I send the confirmation to?", "Which email is on the account?"),
        ("{email}", "It's {email}", "my email is {email} thanks"),
        ("Great, I will write to {email}.", "Got it."),
    ),
    "phone": Exchange(
        ("What is the best number to reach you?", "Can I have a phone number in case we get disconnected?"),
        ("{phone}", "you can call me at {phone}", "My cell is {phone}, after 5 pm please"),
        ("Thanks, I noted {phone}.", "Perfect, thank you."),
    ),
    "ssn": Exchange(
        ("To verify your identity I need your social security number.", "And your SSN, please?"),
        ("{ssn}", "my social is {ssn}", "ok it's {ssn}"),
        ("Thank you, that matches.",),
    ),
    "card": Exchange(
        ("Which card was it charged to? I need the full number.", "Could you read me the card number?"),
        ("{card}", "card number {card}, exp 09/28", "it is the visa {card}"),
        ("Thank you, please never share the security code with us.", "Thanks, one moment."),
    ),
    "ip": Exchange(
        (
            "Please open the status page and tell me the IP address it shows.",
            "What IP address do you see there?",
        ),
        ("{ip}", "it says {ip}", "IP: {ip}"),
        ("Thanks, I see you connecting from {ip}.", "OK, that looks right."),
    ),
}
PERSONAL_EXCHANGES = (
    Exchange(
        ("May I have your full name?", "Who am I speaking with?"),
        ("{first} {last}", "I'm {first} {last}", "{first}. Last name {last}"),
        ("Thank you, {first}.", "Nice to meet you, {first}."),
    ),
    Exchange(
        ("What is the billing address?", "Where should we ship it to?"),
        ("{street}, {city} {postcode}", "{street} in {city}, zip {postcode}"),
        ("Thanks, that is the address we have.",),
    ),
    Exchange(
        ("And your date of birth?", "Could you confirm your date of birth?"),
        ("{dob}", "born {dob}"),
        ("Thank you.",),
    ),
    Exchange(
        ("What is your account number?",),
        ("{account}", "account {account}", "it should be {account}"),
        ("I found the account.", "Thanks, I have {account} open now."),
    ),
    Exchange(
        ("Please tell me the PIN of your account.", "What is the four or six digit telephone PIN?"),
        ("{pin}", "it's {pin}"),
        ("Thank you, that is right.",),
    ),
    Exchange(
        ("What is your username?",),
        ("{username}", "I log in as {username}"),
        ("I have reset the access for {username}.",),
    ),
    Exchange(
        ("Your security question: what was the name of your first pet?",),
        ("{security_answer}", "it was {security_answer}"),
        ("Correct, thank you.",),
    ),
)

VOLUNTEERED = (
    "you can write to {email} too, I read that more often",
    "if you cannot reach me on {phone} try {email}",
    "ah sorry, the old number is gone, it is {phone} now",
    "I have paid with {card} by the way, {amount} I think",
    "do you need my ssn? it's {ssn}",
    "this is {first} {last} again, the chat was cut off",
)

RESOLUTIONS = (
    "All done. You will see it within {count} business days.",
    "I have taken care of that for you.",
    "That is sorted now, and I added a note to your case.",
)
CLOSINGS = (
    Exchange(
        ("Is there anything else I can do for you?",),
        ("no that's all, thank you!", "No, thanks", "that was it, bye"),
    ),
    Exchange(("Anything else I can help with?",), ("nope, have a good day", "all good, thanks a lot")),
)
FAREWELLS = ("Thank you for chatting with us. Have a great day!", "You are welcome, goodbye!")
