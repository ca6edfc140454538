"""The dialogue pass: what was asked decides what an answer is."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.detect.talk import findings, talk, told
from transcrub.detect.dialogue import DialoguePass
from transcrub.detect.echo import EchoPass
from transcrub.detect.replaced import blanks
from transcrub.detect.resolve import resolve

PASSES = (DialoguePass(), EchoPass())

ASKED = [
    (("A: What's your plate?", "C: 8hdn260, 2019 corolla"), {("LICENSE_PLATE", "8hdn260")}),
    (("A: May I have the 4-digit code on the front?", "C: 7714"), {("PASSWORD", "7714")}),
    (("A: Please choose 4 digits.", "C: 2299"), {("PASSWORD", "2299")}),
    (("A: Name and verbal passcode?", "C: passcode purple walrus"), {("PASSWORD", "purple walrus")}),
    (
        ("A: And the passcode?", "C: teal door", "A: Hm, that is not it.", "C: or blue walrus"),
        {("PASSWORD", "teal door"), ("PASSWORD", "blue walrus")},
    ),
    (("A: What is his date of birth?", "C: his bday is feb 3 84"), {("DATE_OF_BIRTH", "feb 3 84")}),
    (("A: Where should we send it?", "C: ok 418 1/2 N Main"), {("STREET_ADDRESS", "418 1/2 N Main")}),
    (("A: What is your full name?", "C: crystal minh"), {("PERSON", "crystal minh")}),
    (
        ("A: May I have your full name, zip code and date of birth please?", "C: John Doe, 94110, 1/2/1980"),
        {("DATE_OF_BIRTH", "1/2/1980"), ("PERSON", "John Doe"), ("POSTAL_CODE", "94110")},
    ),
    (
        ("A: Can I get your account ID and order ID?", "C: Sure, account id is hbv4f3nvzw and the order id 7916676427"),
        {("ACCOUNT_NUMBER", "hbv4f3nvzw"), ("ORDER_ID", "7916676427")},
    ),
    (
        ("A: Can I get your account ID and order ID?", "C: hbv4f3nvzw", "C: 7916676427"),
        {("ACCOUNT_NUMBER", "hbv4f3nvzw"), ("ORDER_ID", "7916676427")},
    ),
    (
        ("A: what's your pin number?", "C: it's 8812", "A: so that's 8812?", "C: sorry, 8821"),
        {("PASSWORD", "8812"), ("PASSWORD", "8821")},
    ),
    (("A: And your mother's maiden name?", "C: Smith"), {("PASSWORD", "Smith")}),
    (("A: What is the answer to your security question?", "C: blue sky"), {("PASSWORD", "blue sky")}),
    (("A: Could you verify your username for me?", "C: cminh730"), {("USERNAME", "cminh730")}),
    (("A: Could you verify your username for me?", "C: It is cminh1"), {("USERNAME", "cminh1")}),
    (("A: For verification, the last four of your social please.", "C: 2567"), {("US_SSN", "2567")}),
    (
        ("A: What is your account number?", "C: let me look", "A: Sure, take your time.", "C: 8841203"),
        {("ACCOUNT_NUMBER", "8841203")},
    ),
    (("B: Please enter your 6 digit code", "C: 123456"), {("PASSWORD", "123456")}),
    (
        ("A: What's the shipping address?", "C: 3354 Oak Ridge Dr, Apt 4, San Lima, CA 94110"),
        {("STREET_ADDRESS", "3354 Oak Ridge Dr, Apt 4, San Lima, CA 94110")},
    ),
    (("A: What's the shipping address?", "C: 425 n buttonwood"), {("STREET_ADDRESS", "425 n buttonwood")}),
    (("A: Your name?", "C: Grace Summers"), {("PERSON", "Grace Summers")}),
    (
        ("A: Thanks for contacting us. My name is Priya, how can I help you?", "C: hi priya, my order never came"),
        {("PERSON", "Priya"), ("PERSON", "priya")},
    ),
    (
        ("A: May I have your name and the product you bought?", "C: Norman Bouchard, Tommy Hilfiger shirt"),
        {("PERSON", "Norman Bouchard")},
    ),
    (("A: Can I have your phone number?", "C: (977) 625-2661"), {("PHONE_NUMBER", "977) 625-2661")}),
    (("A: who am I speaking with?", "C: This is Domingo"), {("PERSON", "Domingo")}),
    (
        ("A: Please provide your email address so I can pull up your account", "C: its cminh730@email.com"),
        {("EMAIL_ADDRESS", "cminh730@email.com")},
    ),
    (("A: What card did you use?", "C: visa ending in 8902"), {("CREDIT_CARD", "8902")}),
    (("A: What is your date of birth?", "C: june 5th 1988"), {("DATE_OF_BIRTH", "june 5th 1988")}),
    (("A: can you give me the account number?", "C: yes it is 4472 8891 02"), {("ACCOUNT_NUMBER", "4472 8891 02")}),
    (
        ("A: could you confirm your details?", "C: name: Rosa Diaz", "C: zip: 60614"),
        {("PERSON", "Rosa Diaz"), ("POSTAL_CODE", "60614")},
    ),
    (("A: Okay Mr. Bouchard, please hold",), {("PERSON", "Mr. Bouchard")}),
    (("A: Name?", "C: Mark"), {("PERSON", "Mark")}),
    (("A: What is your account number?", "C: 2015"), {("ACCOUNT_NUMBER", "2015")}),
    (("A: sorry I couldn't find it. Can you repeat the order id?", "C: 3348917502"), {("ORDER_ID", "3348917502")}),
    (
        (
            "C: Can you tell me my account balance?",
            "A: Sure! What is your full name and account number?",
            "C: Joyce Wu, 88123",
        ),
        {("ACCOUNT_NUMBER", "88123"), ("PERSON", "Joyce Wu")},
    ),
    (
        ("A: Full name, email and username please.", "C: rodriguez domingo", "C: rd123@email.com", "C: rdomingo1"),
        {("EMAIL_ADDRESS", "rd123@email.com"), ("PERSON", "rodriguez domingo"), ("USERNAME", "rdomingo1")},
    ),
    (
        ("A: Thanks, Crystal! What's your account id?", "C: hbv4f3nvzw"),
        {("ACCOUNT_NUMBER", "hbv4f3nvzw"), ("PERSON", "Crystal")},
    ),
    (("A: Can I get your name or account ID?", "C: Alessandro Phoenix"), {("PERSON", "Alessandro Phoenix")}),
    (
        ("A: what is your full name", "C: Joseph Banter", "A: thanks Joseph. phone number?", "C: (977) 625-2661"),
        {("PERSON", "Joseph"), ("PERSON", "Joseph Banter"), ("PHONE_NUMBER", "977) 625-2661")},
    ),
    (
        (
            "A: To verify: name, account id, order id?",
            "C: name: Sanya Afzal",
            "C: Account ID: 3GZ9WXT5P",
            "C: Order ID: 4263838107",
        ),
        {("ACCOUNT_NUMBER", "3GZ9WXT5P"), ("ORDER_ID", "4263838107"), ("PERSON", "Sanya Afzal")},
    ),
    (
        ("A: Could I have your zip code and the email?", "C: 04 821 and it's rd@x.org"),
        {("EMAIL_ADDRESS", "rd@x.org"), ("POSTAL_CODE", "04 821")},
    ),
    (("A: Your username?", "C: jbanter"), {("USERNAME", "jbanter")}),
    (("A: Your username?", "C: joseph"), {("USERNAME", "joseph")}),
    (
        ("A: last 4 of your card?", "C: 4452", "A: and the expiry?", "C: 11/27"),
        {("CREDIT_CARD", "11/27"), ("CREDIT_CARD", "4452")},
    ),
    (("A: What was the name of your first pet?", "C: Fluffy"), {("PASSWORD", "Fluffy")}),
    (("A: What's the best number to reach you?", "C: 415 555 0134 ext 12"), {("PHONE_NUMBER", "415 555 0134 ext 12")}),
    (
        ("A: Can you provide the shipping address?", "C: 6821 1st Ave San Mateo NY 75227"),
        {("STREET_ADDRESS", "6821 1st Ave San Mateo NY 75227")},
    ),
    (("A: I'm sorry, that pin doesn't match. Try again?", "C: 5519"), {("PASSWORD", "5519")}),
    (
        ("A: What's the pin?", "C: 5591", "A: I'm sorry, that doesn't match. Try again?", "C: 5519"),
        {("PASSWORD", "5519"), ("PASSWORD", "5591")},
    ),
    (("A: What is your passport number?", "C: X1234567"), {("US_PASSPORT", "X1234567")}),
    (("A: ok so your pin is 7788, right?", "C: yes"), {("PASSWORD", "7788")}),
    (("B: Welcome! What's your name?", "C: I'm Bob"), {("PERSON", "Bob")}),
    (
        ("A: sure thing, can i get your full name and account id?", "C: chloe zhang", "C: hbv4f3nvzw"),
        {("ACCOUNT_NUMBER", "hbv4f3nvzw"), ("PERSON", "chloe zhang")},
    ),
    (("A: could you provide the pin number?", "C: pin: 522415"), {("PASSWORD", "522415")}),
    (
        ("A: what is the answer to your security question", "C: my mother's maiden name is alexander"),
        {("PASSWORD", "alexander")},
    ),
    (
        ("A: How can I help?", "C: I bought the wrong color. My name is Norman Bouchard, account ID is TUQVEXSXJD"),
        {("ACCOUNT_NUMBER", "TUQVEXSXJD"), ("PERSON", "Norman Bouchard")},
    ),
    (
        (
            "A: May I have your full name and account ID?",
            "C: Norman Bouchard",
            "C: Account ID: TUQVEXSXJD",
            "A: Thank you Norman. Order ID?",
            "C: 0586498053",
        ),
        {
            ("ACCOUNT_NUMBER", "TUQVEXSXJD"),
            ("ORDER_ID", "0586498053"),
            ("PERSON", "Norman"),
            ("PERSON", "Norman Bouchard"),
        },
    ),
    (("A: And the account id please", "C: yes, it's tuqvexsxjd"), {("ACCOUNT_NUMBER", "tuqvexsxjd")}),
    (("A: what's the order id?", "C: order ID : 7353 8844 21"), {("ORDER_ID", "7353 8844 21")}),
    (
        ("A: Please provide username", "C: rodriguezd1 and my zip is 08821"),
        {("POSTAL_CODE", "08821"), ("USERNAME", "rodriguezd1")},
    ),
    (("A: Can you tell me your phone number or member id?", "C: 9776252661"), {("PHONE_NUMBER", "9776252661")}),
    (
        (
            "A: Hi there! my name's Sam. what can i do for you",
            "C: hello sam",
            "A: do you know which promo code you used?",
            "C: 30OFF",
        ),
        {("PERSON", "Sam"), ("PERSON", "sam")},
    ),
    (
        ("A: ok, do you remember the pin?", "C: i think its 558920 or 558921"),
        {("PASSWORD", "558920"), ("PASSWORD", "558921")},
    ),
    (("A: I'll need your zip code.", "C: Okay.", "C: 53703"), {("POSTAL_CODE", "53703")}),
    (
        ("A: what is the full address on the account", "C: 2993 Circle Drive  Newark, CA 75227"),
        {("STREET_ADDRESS", "2993 Circle Drive  Newark, CA 75227")},
    ),
    (
        ("A: Ok, and how much was it?", "C: $64", "A: got it. what's your account id?", "C: Q7LP9XSA"),
        {("ACCOUNT_NUMBER", "Q7LP9XSA")},
    ),
    (("A: could i have your name?", "C: Sure! It's Alessandro"), {("PERSON", "Alessandro")}),
    (("A: could i have your name?", "C: yes its joseph banter, i cant log in"), {("PERSON", "joseph banter")}),
    (("A: Could you please verify your date of birth?", "C: October 9, 1991"), {("DATE_OF_BIRTH", "October 9, 1991")}),
    (("A: and birthday?", "C: 10/09"), {("DATE_OF_BIRTH", "10/09")}),
    (("A: whats the last 4 digits of your SSN", "C: 0071"), {("US_SSN", "0071")}),
    (("C: The username is crystalm",), {("USERNAME", "crystalm")}),
    (("A: Who is the account holder?", "C: my husband, Dave Mercer"), {("PERSON", "Dave Mercer")}),
    (("A: Your order 7916676427 placed on 10/22 for $84 ships by UPS",), {("ORDER_ID", "7916676427")}),
    (("A: one more thing, the password?", "C: Winter2024!"), {("PASSWORD", "Winter2024")}),
    (
        (
            "A: What is your address?",
            "C: I moved recently",
            "A: ok, the new one then",
            "C: 17 birch hollow rd, trenton nj 08601",
        ),
        {("STREET_ADDRESS", "17 birch hollow rd, trenton nj 08601")},
    ),
    (("A: Can you confirm the phone on file ends in 2661?", "C: yes"), {("PHONE_NUMBER", "2661")}),
    (("A: Name on the card?", "C: D WILLIAMS"), {("PERSON", "D WILLIAMS")}),
    (
        ("A: What is the name on the booking?", "C: think its under zhyrgalbek, for tonight"),
        {("PERSON", "zhyrgalbek")},
    ),
    (("A: your name?", "C: card says cox"), {("PERSON", "cox")}),
    (("A: your name?", "C: booking cox"), {("PERSON", "cox")}),
    (("A: And the passcode?", "C: 42 quidditch"), {("PASSWORD", "42 quidditch")}),
    (("A: Could you spell your username?", "C: k i t t y moran"), {("USERNAME", "k i t t y moran")}),
    (("A: What is the VIN?", "C: 4S4BSANC6K3294471"), {("VIN", "4S4BSANC6K3294471")}),
    (("A: hello", "C: 88412033"), {("ACCOUNT_NUMBER", "88412033")}),
    (("A: What is your date of birth?", "C: 14 dic 19 61"), {("DATE_OF_BIRTH", "14 dic 19 61")}),
    (("A: dob?", "C: twenty first of june 1980"), {("DATE_OF_BIRTH", "twenty first of june 1980")}),
    (("A: And the passcode?", "C: hmm again zebrafish"), {("PASSWORD", "zebrafish")}),
    (
        ("A: What is your account number?", "C: my daughter printed the whole letter for me yesterday, 8841203"),
        {("ACCOUNT_NUMBER", "8841203")},
    ),
    (("A: your email?", "C: arul 45 gmxde"), {("EMAIL_ADDRESS", "arul 45 gmxde")}),
    (
        ("A: In the portal you see 6 digits.", "C: wait", "A: sure", "C: hm", "C: 604918"),
        {("PASSWORD", "604918")},
    ),
    (("A: And the PIN that came with the letter last week or so?", "C: 8812"), {("PASSWORD", "8812")}),
    (("A: your sort code?", "C: 20-71-44"), {("ACCOUNT_NUMBER", "20-71-44")}),
    (("A: I do not see it. Zip code:", "C: 94110"), {("POSTAL_CODE", "94110")}),
    (
        ("A: your member number?", "C: 5510029", "A: so 551 0029?"),
        {("ACCOUNT_NUMBER", "5510029"), ("ACCOUNT_NUMBER", "551 0029")},
    ),
    (
        ("A: your account id?", "C: my daughter printed the letter yesterday, kx7712"),
        {("ACCOUNT_NUMBER", "kx7712")},
    ),
    (
        ("A: A password stands on the letter of last week that we sent to you.", "C: 771402"),
        {("ACCOUNT_NUMBER", "771402")},
    ),
    (
        ("A: What is your date of birth?", "C: it is o nine o four sixty one"),
        {("DATE_OF_BIRTH", "o nine o four sixty one")},
    ),
    (
        ("A: last 4 of your card?", "C: 4452", "A: and the expiry?", "C: 11/27", "A: Locker 1127 is yours then."),
        {("CREDIT_CARD", "11/27"), ("CREDIT_CARD", "4452")},
    ),
]

ANNOUNCED = [
    (
        ("C: hi, my name is albert sanders and my order number is 12345678",),
        {("ORDER_ID", "12345678"), ("PERSON", "albert sanders")},
    ),
    (("C: acct# 55512349",), {("ACCOUNT_NUMBER", "55512349")}),
    (("C: dob 3/4/77",), {("DATE_OF_BIRTH", "3/4/77")}),
    (("C: ssn 2567 credit 5197",), {("CREDIT_CARD", "5197"), ("US_SSN", "2567")}),
    (("C: name's john smith",), {("PERSON", "john smith")}),
    (("C: i live at 12 elm street springfield",), {("STREET_ADDRESS", "12 elm street springfield")}),
    (("C: username: mike_77",), {("USERNAME", "mike_77")}),
    (("C: my password is sunshine",), {("PASSWORD", "sunshine")}),
    (("A: Your tracking number is 1Z999AA10123456784",), {("ORDER_ID", "1Z999AA10123456784")}),
    (("C: the confirmation number is HXDUBJ",), {("ORDER_ID", "HXDUBJ")}),
    (("A: I need your policy number", "C: H12-8821-K"), {("ACCOUNT_NUMBER", "H12-8821-K")}),
    (("A: Your new PIN is 4417",), {("PASSWORD", "4417")}),
    (("C: card expires 04/27 cvv 123",), {("CREDIT_CARD", "04/27"), ("CREDIT_CARD", "123")}),
    (
        ("C: please ship it to 9 Rue St Louis instead of 12 Main St",),
        {("STREET_ADDRESS", "12 Main St"), ("STREET_ADDRESS", "9 Rue St Louis")},
    ),
    (("C: Hi, I'm Chloe Zhang and I'd like to check my subscription",), {("PERSON", "Chloe Zhang")}),
    (("A: whats ur dob", "C: 12031988"), {("DATE_OF_BIRTH", "12031988")}),
    (("C: 4471 is my pin",), {("PASSWORD", "4471")}),
    (
        ("C: the order id is 3348917502 and the email tom.w@x.org",),
        {("EMAIL_ADDRESS", "tom.w@x.org"), ("ORDER_ID", "3348917502")},
    ),
    (
        ("A: Por favor, indique su fecha de nacimiento", "C: 3 de mayo de 1980"),
        {("DATE_OF_BIRTH", "3 de mayo de 1980")},
    ),
    (("C: my policy number is hiscox hpk 44712",), {("ACCOUNT_NUMBER", "hpk 44712")}),
    (("C: my confirmation code is alpha bravo 6 7",), {("ORDER_ID", "alpha bravo 6 7")}),
    (("C: its 4147 2022 3391 8054, back says 617",), {("PASSWORD", "617")}),
    (("C: born on 31 / 12 / 71",), {("DATE_OF_BIRTH", "31 / 12 / 71")}),
    (("C: the charge is on account kx771 i think",), {("ACCOUNT_NUMBER", "kx771")}),
    (("C: How about 438 Stratton Common at noon?",), {("STREET_ADDRESS", "438 Stratton Common")}),
    (("C: my first pet biscuit",), {("PASSWORD", "biscuit")}),
    (("C: my password is sunshine, and it fails",), {("PASSWORD", "sunshine")}),
    (("A: this is okonjo here, how can I help",), {("PERSON", "okonjo")}),
    (
        ("C: send it to 12 elm street\nspringfield il 62704",),
        {("STREET_ADDRESS", "12 elm street\nspringfield il 62704")},
    ),
    (("C: its under the name is summer",), {("PERSON", "summer")}),
    (("C: my name is Bistro",), {("PERSON", "Bistro")}),
    (("C: the pin is 2015",), {("PASSWORD", "2015")}),
    (("C: my pin is nine oh two oh",), {("PASSWORD", "nine oh two oh")}),
    (("C: 8976 that is my pin",), {("PASSWORD", "8976")}),
    (("C: The stadium is at 1 Blue Jays Plaza. Have fun",), {("STREET_ADDRESS", "1 Blue Jays Plaza")}),
    (("C: The name is Okonjo name and number as before",), {("PERSON", "Okonjo")}),
    (("C: zip code.: 94110",), {("POSTAL_CODE", "94110")}),
]

NOBODYS_DATA = [
    ("A: May I have your name?", "C: abt the hoodie from levis, sz 8"),
    ("A: What is the name on the reservation?", "C: hold on its in the glovebox"),
    ("A: Who am I chatting with?", "C: ohhhh hmm"),
    ("A: What is his full name?", "C: should i give him tylenol? he had 5 ml at 6"),
    ("A: What is your username?", "C: like 4000 gems gone too"),
    ("C: HE NEVER TOLD ME A PIN", "A: I see the gateway is a QN-7500, firmware 3.12.4."),
    ("A: You are chatting with us at Emberfall Support.", "C: i'll go over myself, its 30 metres"),
    ("A: what's your pin number?", "C: I don't have it with me"),
    ("A: what's your pin number?", "C: why do you need it?"),
    ("A: How many tickets would you like?", "C: 4500"),
    ("A: What is your zip code?", "C: hold on", "A: How much was the charge?", "C: 450"),
    ("A: what is the amount?", "C: 94110"),
    ("C: my password is not working",),
    ("C: i forgot my pin",),
    ("C: my pin must be 4 digits long",),
    ("C: I ordered 2 shirts for $49.99 on 12 May",),
    ("C: the item id is 7706410293",),
    ("A: Which product?", "C: the Michael Kors jacket"),
    ("A: What is your name?", "C: I want to return my Calvin Klein boots"),
    ("A: What's the order number?", "C: i dont have it, but i ordered 3 jeans on may 5 for 89 dollars"),
    ("A: What's your membership level?", "C: Gold"),
    ("A: Can I have your name?", "C: yes please"),
    ("A: Can I have your name?", "C: sure one moment"),
    ("A: Can I have your name?", "C: Sure, checking now"),
    ("A: I have refunded $45.50 to your card. It takes 3-5 business days.", "C: thanks"),
    ("A: What is your address?", "C: 14 days ago i moved"),
    ("A: what was the date of the purchase?", "C: 2019-11-02"),
    ("A: and how would you like to pay?", "C: credit card"),
    ("A: What's your state?", "C: Texas"),
    ("A: Is there anything else I can help with?", "C: no thats all"),
    ("A: The system shows version 10.4.0.2 and error 50012",),
    ("A: Was it delivered?", "C: yes on 12/05"),
    ("A: For how long have you been a customer?", "C: since 2015"),
    (
        "C: where is my order? i ordered 3 weeks ago",
        "A: Let me check. Your order of 2 jackets shipped 10/28 and arrives in 3-5 days",
    ),
    ("A: The boots are size 9 and cost $84", "C: i paid 64 for them last month"),
    ("C: I was charged 1,200 twice on May 5",),
    ("A: Do you want the 13-inch or 15-inch laptop?", "C: 15-inch, 16GB"),
    ("A: Which model?", "C: Galaxy S21 Ultra 256gb"),
    ("A: What time works for you?", "C: 10:30 am on the 5th"),
    ("A: How many guests?", "C: 4 adults 2 kids"),
    ("A: Your order total is 154.30 and you used promo code SAVE20",),
    ("C: flight HAT139 on 24 May at 0825",),
    ("A: Please hold for 2 minutes while I check", "C: ok thanks"),
    ("C: my account is locked and i cant log in",),
    ("C: I want to change my address",),
    ("C: I need to update my phone number and email",),
    ("C: what is the pin code requirement?",),
    ("A: Your password must have 8 characters and 1 number",),
    ("C: my name is spelled wrong on the ticket",),
    ("C: this is ridiculous, i have been waiting 45 minutes",),
    ("C: I am frustrated with the service",),
    ("C: i'm a gold member since 2012",),
    ("A: Thank you for being a loyal customer!", "C: you're welcome"),
    ("A: May I have your order number?", "C: I never received one, I paid 89 in cash"),
    ("A: Could you confirm the item you want to return?", "C: Guess shirt, blue, size M, sku 884-22-1"),
    ("A: Is there anything else?", "C: yes can you add 2 more"),
    ("A: What's the name of the product?", "C: Logitech MX Master 3"),
    ("A: What seems to be the problem?", "C: error code 0x80070057 on windows 10"),
    ("A: Which city are you flying to?", "C: San Francisco"),
    ("A: what's the reason for your return?", "C: wrong color"),
    ("C: Hey! I want to know the state of my refund",),
    ("A: Hello, how may I help you?", "C: Hi There, I want to manage my subscription"),
    ("A: Ok great, let me pull up your account", "C: great"),
    ("C: the promo code is not working",),
    ("A: when did you place the order?", "C: last friday"),
    ("A: can you tell me your name?", "C: what for"),
    ("A: can you tell me your name?", "C: my order is late"),
    ("A: And your shipping status?", "C: out for delivery"),
    ("A: What is your membership level?", "C: bronze", "A: Thanks. And how much was the purchase?", "C: 1250"),
    ("A: When did you buy it?", "C: It was purchased on 2019-10-22"),
    ("A: and your membership level?", "C: i'm a silver member"),
    ("A: Thanks for contacting AcmeBrands, how may I help you?", "C: jeans size question"),
    ("A: do you have the tracking number?", "C: no i do not"),
    ("A: Okay, what kind of shirt?", "C: Tommy Hilfiger, medium"),
    ("A: I see. was it 2 or 3 shirts", "C: 3"),
    ("C: still #214 in the queue, is that right",),
    ("A: And the passcode?", "C: how reset"),
    ("C: we came third in the 2019 Silver Springs Run",),
    ("A: Could you verify your username?", "C: i have ps15 and the app on it crashes"),
    ("C: 4471, the pin it is?",),
    ("A: your name?", "C: broken airfryer"),
    ("C: on my order the product code was 7706410293",),
    ("C: dob went from 40 / 52 / 71 to nothing",),
    ("A: What is your account number?", "C: i ordered, it broke, i wrote, nobody said a word. " * 6 + "it was 8841203"),
    ("A: which is it paid by: Bill, Check or Wire?",),
    ("A: What's the address?", "C: a po box"),
    ("A: your account number?", "C: wdym"),
    ("A: Choose option B. Ship2Home is free",),
    ("A: do you have the order id?", "C: wdym"),
    ("A: And the passcode?", "C: the firmware on the box reads 3.12.4 i guess"),
    ("A: Which filter is it?", "C: H4X2B7"),
    ("A: What is your PIN?", "C: one sec", "A: And how many seats?", "C: 4500"),
    ("A: What's your phone number?", "C: it starts with 204"),
    ("A: Which filter is it?", "C: H4X-2B7-K9"),
]

LANGUAGES = [
    (("A: ¿Cuál es su nombre completo?", "C: maría lópez garcía"), {("PERSON", "maría lópez garcía")}),
    (
        ("A: ¿Me puede indicar su número de pedido y el DNI?", "C: sí, el pedido es 88123455 y el dni 12345678Z"),
        {("ES_NIF", "12345678Z"), ("ORDER_ID", "88123455")},
    ),
    (
        ("A: ¿Cuál es su dirección?", "C: calle mayor 5, 28013 Madrid"),
        {("STREET_ADDRESS", "calle mayor 5, 28013 Madrid")},
    ),
    (("A: Bonjour, quel est votre nom ?", "C: je m'appelle jean dupont"), {("PERSON", "jean dupont")}),
    (("A: Pouvez-vous me donner votre numéro de commande ?", "C: oui c'est le 778812"), {("ORDER_ID", "778812")}),
    (
        ("A: Quelle est votre adresse ?", "C: 12 rue de la paix 75002 Paris"),
        {("STREET_ADDRESS", "12 rue de la paix 75002 Paris")},
    ),
    (("A: Wie lautet Ihre Kundennummer?", "C: 4471882"), {("ACCOUNT_NUMBER", "4471882")}),
    (
        ("A: Können Sie mir bitte Ihren Namen und das Geburtsdatum nennen?", "C: Jürgen Schulte, 3.5.1980"),
        {("DATE_OF_BIRTH", "3.5.1980"), ("PERSON", "Jürgen Schulte")},
    ),
    (
        ("A: Wie lautet die Lieferadresse?", "C: Hauptstraße 5, 10115 Berlin"),
        {("STREET_ADDRESS", "Hauptstraße 5, 10115 Berlin")},
    ),
    (
        ("A: Proszę podać imię i nazwisko oraz PESEL", "C: Jan Kowalski, 44051401458"),
        {("PERSON", "Jan Kowalski"), ("PL_PESEL", "44051401458")},
    ),
    (
        ("A: Qual é o seu CPF e o nome completo?", "C: joão pereira, 529.982.247-25"),
        {("BR_CPF", "529.982.247-25"), ("PERSON", "joão pereira")},
    ),
    (("A: Mi può dire il suo codice cliente?", "C: sì, è 99812"), {("ACCOUNT_NUMBER", "99812")}),
    (("A: Wat is uw postcode?", "C: 1234 AB"), {("POSTAL_CODE", "1234 AB")}),
    (("A: Wat is uw naam?", "C: mijn naam is pieter de vries"), {("PERSON", "pieter de vries")}),
]

OTHER_LANGUAGES_NOTHING = [
    ("A: Ile sztuk?", "C: 4500"),
    ("A: ¿Cuántas personas?", "C: 4500"),
    ("A: Wann haben Sie bestellt?", "C: am 3.5.2024 für 1200 Euro"),
    ("C: hola, quiero saber el estado de mi pedido",),
    ("C: Ich habe mein Passwort vergessen",),
]


@pytest.mark.parametrize(("lines", "expected"), ASKED, ids=lambda case: None)
def test_an_answer_is_read_in_the_light_of_its_question(lines: tuple[str, ...], expected: set[tuple[str, str]]) -> None:
    """What the other side asked for decides what the next turns hold, and nothing else in them is found."""
    assert told(talk(*lines), PASSES) == expected


@pytest.mark.parametrize(("lines", "expected"), ANNOUNCED, ids=lambda case: None)
def test_a_value_that_is_announced_needs_no_question(lines: tuple[str, ...], expected: set[tuple[str, str]]) -> None:
    """A message that says what its value is is believed."""
    assert told(talk(*lines), PASSES) == expected


@pytest.mark.parametrize("lines", NOBODYS_DATA)
def test_amounts_times_products_and_refusals_are_nobodys_data(lines: tuple[str, ...]) -> None:
    """Numbers and words that identify nobody are left alone, whatever was asked."""
    assert told(talk(*lines), PASSES) == set()


@pytest.mark.parametrize(("lines", "expected"), LANGUAGES, ids=lambda case: None)
def test_other_languages_have_questions_of_their_own(lines: tuple[str, ...], expected: set[tuple[str, str]]) -> None:
    """The language is found by itself, and its questions and introductions are understood."""
    assert told(talk(*lines), PASSES) == expected


@pytest.mark.parametrize("lines", OTHER_LANGUAGES_NOTHING)
def test_other_languages_have_amounts_of_their_own(lines: tuple[str, ...]) -> None:
    """Amounts and wishes in other languages are nobody's data."""
    assert told(talk(*lines), PASSES) == set()


@pytest.mark.parametrize("lines", [lines for lines, _ in (*ASKED, *ANNOUNCED, *LANGUAGES)])
def test_a_redacted_conversation_holds_no_news(lines: tuple[str, ...]) -> None:
    """A placeholder answers a question like the value that stood there: nothing else is taken for the answer."""
    conversation = talk(*lines)
    blanked = blanks(conversation)(resolve(findings(conversation, PASSES))).conversation
    assert told(blanked, PASSES) == set()


def test_an_expectation_lapses() -> None:
    """A number that comes many turns after the question does not answer it."""
    chatter = [line for _ in range(5) for line in ("C: still here", "A: one moment please")]
    assert told(talk("A: What is your PIN?", *chatter, "C: 8812"), PASSES) == set()


def test_an_expectation_outlives_small_talk() -> None:
    """Small talk ("one second") does not close a question."""
    lines = ("A: What is your PIN?", "C: one sec", "A: Sure, take your time", "C: 8812")
    assert told(talk(*lines), PASSES) == {("PASSWORD", "8812")}


def test_the_question_is_told_as_evidence() -> None:
    """A finding says which entity was asked for, by which phrase of ours, and in which message."""
    found = findings(talk("A: What is your account number?", "C: 8841203"), PASSES)
    assert [each.why and (each.why.question, each.why.cue, each.why.source) for each in found] == [
        ("ACCOUNT_NUMBER", "account number", "/messages/0/text")
    ]


def test_the_code_of_a_card_has_digits_alone() -> None:
    """Letters before three digits make another code of it."""
    found = told(talk("C: want to pay", "C: 4147 2022 3391 8054", "C: mk617, the promo"), PASSES)
    assert ("PASSWORD", "mk617") not in found


def test_a_run_tells_of_no_cue() -> None:
    """Where nobody asked and no word announced it, no phrase is told as evidence."""
    found = findings(talk("C: hi", "C: larissa jennings", "C: 8973"), PASSES)
    assert [(each.rule, each.why and each.why.cue) for each in found] == [("dialogue.run", None)] * 2


def test_both_sides_may_ask() -> None:
    """What the customer asks for is found in the agent's answer."""
    lines = ("C: Can you give me my account number?", "A: Sure: 8841203")
    assert told(talk(*lines), PASSES) == {("ACCOUNT_NUMBER", "8841203")}


def test_speakers_without_a_name_answer_each_other() -> None:
    """Where directions are missing, any message may answer any question before it."""
    assert told(talk("U: what is your zip code?", "U: 94110"), PASSES) == {("POSTAL_CODE", "94110")}


RUNS = [
    (("C: hi", "C: i need my balance", "C: najma", "C: 4465", "C: ok thank you"), {"najma", "4465"}),
    (("C: hello", "C: maggio wendell", "C: 51644 hammes place apt 938 ohio 02461", "C: thanks"), {"maggio wendell", "51644 hammes place apt 938 ohio 02461"}),
    (("C: hi", "C: check my claim please", "C: alex pedro", "C: hgy 852631854", "C: ok"), {"alex pedro", "hgy 852631854"}),
    (("C: hey", "C: lost my card", "C: larissa jennings", "C: 8973", "C: 1200", "C: yes"), {"larissa jennings", "8973"}),
    (("C: hi", "C: i want 2 pizzas", "C: 10 gb", "C: 2017", "C: 65", "C: ok"), set()),
    (("C: hi", "C: book a flight", "C: 20062018", "C: 530 pm", "C: business class", "C: window seat"), set()),
    (("C: hi", "C: lena fox", "C: 5512", "C: no wifi6 here"), {"lena fox", "5512"}),
    (("C: hi", "C: lena fox", "C: broken kettle 8841203", "C: thanks"), {"lena fox", "8841203"}),
    (("C: hi", "C: lena fox", "C: 5512", "C: for a zumba"), {"lena fox", "5512"}),
    (("C: hi", "C: winterbottom", "C: 5512", "C: thanks"), {"winterbottom", "5512"}),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "values"), RUNS)
def test_a_run_of_short_messages_is_somebody_identifying_himself(lines: tuple[str, ...], values: set[str]) -> None:
    """Where the agent's side is missing, a name and bare numbers in a row are evidence for each other."""
    assert {value for _, value in told(talk(*lines), PASSES)} == values


def test_a_bare_number_alone_is_nothing() -> None:
    """One message is no run."""
    assert told(talk("C: 4465"), PASSES) == set()


@given(st.lists(st.text(max_size=80), min_size=1, max_size=6), st.integers(0, 2))
@settings(max_examples=60, deadline=None)
def test_offsets_lie_within_their_text(texts: list[str], turn: int) -> None:
    """Whatever is written, every finding is a non-empty span of the text that it points to."""
    lines = [f"{'ACU'[(index + turn) % 3]}: {text}" for index, text in enumerate(texts)]
    conversation = talk("A: name, pin and address?", *lines)
    by_pointer = {field.pointer: field.value for field in conversation.fields()}
    for each in findings(conversation, PASSES):
        assert 0 <= each.start < each.end <= len(by_pointer[each.pointer])


@given(st.sampled_from(["8812", "john doe", "94110", "a@b.co"]), st.text(alphabet="ß🙂İ\u200b é", max_size=12))
@settings(max_examples=40, deadline=None)
def test_offsets_are_code_points(value: str, before: str) -> None:
    """Emoji, combining marks and letters that grow in lower case before a value do not shift it."""
    conversation = talk("A: name, email, pin, zip?", f"C: {before}, {value}")
    text = conversation.messages[1].fields[0].value
    for each in findings(conversation, PASSES):
        assert text[each.start : each.end].strip(before + " ,") in value


@pytest.mark.parametrize("piece", ["1 ", "a@", "[", "pin ", "one ", "my name is ", "12 st "])
def test_hostile_text_costs_linear_time(piece: str) -> None:
    """Ten times the text takes about ten times as long."""
    spent = []
    for size in (30_000, 300_000):
        text = piece * (size // len(piece))
        begun = time.process_time()
        findings(talk("A: What is your PIN?", f"C: {text}"), PASSES)
        spent.append(time.process_time() - begun)
    assert spent[1] < 40 * spent[0] + 0.2


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (
            "we moved last year to 14 Quail Hollow Lane, Springfield",
            ("STREET_ADDRESS", "14 Quail Hollow Lane, Springfield"),
        ),
        ("my neighbour at number 17 took it in", ("STREET_ADDRESS", "number 17")),
    ],
)
def test_what_stands_far_behind_in_a_long_text_is_heard(behind: str, expected: tuple[str, str]) -> None:
    """Slices behind the beginning are read as it is, whether or not a phrase announces anything."""
    padding = "it rained all day and the parcel stood there in the wet as it does. " * 64
    assert expected in told(talk(f"C: {padding}{behind}", "A: I see."), PASSES)
