"""English."""

from transcrub.detect.lexicon.identity_en import IDENTITY, NUMBERS
from transcrub.detect.lexicon.language import Language, phrases, words
from transcrub.detect.lexicon.ordinary_en import ORDINARY
from transcrub.detect.lexicon.told_en import DOORS, HOLDERS, LOGINS, PLACES, SCHEMES, SECRETS, SENT_WHERE, SIGNED_IN

_STOP = words("""
    a about above access after again ago ah aha ahead alright all almost already also although always am amm an and
    another any anybody anymore anyone anything anytime anyway apart are aren't around as ask at away back basically
    be because been before behind being below besides between both but by bye can can't cannot certainly cheers come
    cool could couldn't course dear did didn't do does doesn't doing don't done dont down due each either else enough
    er erm etc even ever every everybody everyone everything exactly except excellent few fine first for from further
    gave get getting give given go going gonna good goodbye got gotcha great greetings guess ha had hadn't haha hai
    happened happy has hasn't have haven't having he he's hello help her here here's hers herself hey hi higood hii
    hiii him himself his hiya hmm hold how however huh i i'd i'll i'm i've id idk if ill im in indeed instead into is
    isn't it it'll it's its itself ive just k kindly kk know last later least less let let's lets like lol look looks
    lot made make many may maybe me mean might mine minute moment more morning most much must my myself nah near need
    needed needs neither never next nice no nobody none nope nor not nothing now of off oh ok okay okey okie on once
    one ones only onto oops or other others otherwise ought our ours out over own pardon perfect perhaps please pls
    plz quite rather really regarding right said same say sec second see seem seems sent several shall she she's
    should shouldn't shut since so some somebody someone something somewhere soon sorry still such super sure take
    taking tell than thank thanks thankyou thanx that that'll that's thats the their theirs them then there there's
    thereafter these they they're they've thing things think this those though through throughout thru thx till to
    today together tomorrow tonight too toward towards true try trying two u ugh uh uhm um umm under unless until unto
    up upon ur us use used using usually very via wait wanna want wanted wants was wasn't way we we'll we're we've
    welcome well went were weren't what what's whatever whats when where where's whether which while who who's whom
    whose why will wish with within without won't wont wonderful would wouldn't wow ya yea yeah year years yep yes
    yesterday yet you you'd you'll you're you've your you're yours yourself yup zero hang doesnt didnt cant havent
    isnt wasnt wouldnt couldnt im're hers thats theres heres lemme gimme dunno awesome brilliant absolutely anyways
    actually afternoon evening night day ma'am maam sir madam miss mister mr mrs ms dr correct incorrect false wrong
    yw np ty tyvm btw asap afaik imo fyi kind regards sincerely team customer agent support service representative
""")

_DIGITS = words("""
    zero=0 oh=0 o=0 nought=0 nil=0 one=1 two=2 three=3 tree=3 four=4 for=4 five=5 fife=5 six=6 seven=7 eight=8 ate=8
    nine=9 niner=9 won=1 to=2 too=2
""")

LANGUAGE = Language(
    code="en",
    marks=words("""
        the and is are was i i'm my you your to of for with have has had do does did what's it's this that can could
        would will please thanks thank yes not on in at from by be been hi hello sure need want me we order account
        how as it if but they an
    """),
    stop=_STOP,
    ordinary=ORDINARY,
    asked={
        "PERSON": phrases("""
            name; names; full name; first name; last name; middle name; surname; surnames; family name; given name;
            maiden name; legal name; nickname; initials; who am i speaking; who am i chatting; whom am i speaking; whom
            am i chatting; who i am speaking; who i'm speaking; who i am chatting; who i'm chatting; who im speaking;
            who im chatting; who am i talking; who i am talking; who i'm talking; account holder; cardholder; card
            holder; policyholder; policy holder; name on file; name on the account; name on the card; name on the
            order; name was on the order; name was on it; name is it under; name was it under; name is on the; contact
            person; whom do i have; who do i have; passenger's name; guest's name; name as printed; name as it appears;
            name as shown
        """),
        "EMAIL_ADDRESS": phrases("""
            email; e-mail; emails; email address; e-mail address; mail address; mail id; email id; e-mail id; mailid;
            emailid; gmail; email addresses; e mail; e mail address
        """),
        "PHONE_NUMBER": phrases("""
            phone; phone number; telephone; telephone number; mobile; mobile number; cell; cell number; cell phone;
            cellphone; phone no; mobile no; contact number; contact no; callback number; call back number; best
            number; number to reach; number to call; number can i reach; number we can reach; home number; work
            number; fax; fax number; whatsapp; tel; phone numbers; contact details; reach you at; number ending;
            number ending in; number ends in; number that ends in; call me on; call me at; ring me on; hotline;
            helpline; urgent line; hotline number; ring me at; text me on; text me at; alternate number; alternative
            number; reach me at; reach them at; reachable at; reachable on; reached at; reached on; whatsapp number;
            paynow; promptpay; gcash; mpesa; m-pesa; ecocash; phonepe; mobilepay; bizum; viber; mobile money
        """),
        "STREET_ADDRESS": DOORS
        + SENT_WHERE
        + phrases("""
            address; addresses; street address; home address; mailing address; billing address; shipping address;
            delivery address; postal address; physical address; full address; address line; where do you live; where
            you live; where should we send; where should we ship; residence; street name; new address;
            current address; old address; i live at; i live on; i live in; live at; moved to; address on file; deliver
            to; ship to; deliver it to; ship it to; send it to; located at; located on; situated at; situated on
        """),
        "POSTAL_CODE": phrases("""
            zip; zip code; zipcode; zip codes; postcode; post code; postal code; billing zip; area code; postal;
            billing zip code; zip no; zip number; 5 digit zip; pincode; postcodes; pcode; eircode; eir code;
            suburb
        """),
        "PASSWORD": SECRETS
        + phrases("""
            pin; pin number; pin code; pin no; password; passcode; pass code; pass phrase; passphrase; passwd; pwd;
            security answer; security question; secret answer; secret question; secret word; security word; memorable
            word; memorable answer; secret phrase; security phrase; mother's maiden name; mothers maiden name; mother
            maiden name; mom's maiden name; mom maiden; moms maiden; mother maiden; city of birth; town of birth;
            father's middle name; first pet; pet's name; pets name; pet name; pet was; pet is; pet was named; pet is
            named; pet was called; name of your pet; name of your first pet; name of my first pet; name of my pet;
            name of my elementary school; name of my primary school; name of my high school; name of my first school;
            name of your elementary school; name of your primary school; name of your high school; name of your first
            school; name of my first teacher; name of your first teacher; childhood friend; best friend; favorite
            teacher; favourite teacher; first school; elementary school; first car; favorite color; favourite colour;
            favorite movie; hometown; city were you born in; town were you born; city you were born; town you were
            born; place of birth; birthplace; where were you born; verification code; digit code; gate code; door
            code; entry code; building code; key safe; keysafe; one time code; one-time code; one time password;
            one-time password; one time passcode; otp; otp has been sent; otp was sent; otp sent; sent an otp; sent
            otp; authentication code; access code; passwords; telephone password; phone password; security passcode;
            verbal password; code word; codeword; codephrase; temporary password; code we texted; code we sent; code i
            sent; code i just sent; code you texted; code you sent; code you emailed; code you gave; code they sent;
            code they texted; code has been sent; code was sent; sent a code; sent you a code; send a code; send you a
            code; sending a code; sending you a code; texted a code; texted you a code; texting you a code; text a
            code; text you a code; email you a code; emailed you a code; code i got; code i received; login code; sms
            code; text code; 6 digit code; six digit code; favorite food; secret code; lockbox code; door code; gate
            code; entry code; alarm code; lock code; key code; keypad code; safe code; restore key; recovery key;
            recovery code; backup code; backup codes; recovery codes; activation code; buzzer code; pickup code;
            pick-up code; collection code; delivery code; elementary school called; primary school; street i lived on;
            street did you grow up; street did you live;
            street i grew up on; street you grew up on; street you lived on; choose 4 digits; choose four digits;
            choose 6 digits; choose six digits; number from your authenticator; code from your authenticator; code on
            the page; code on the screen; code on your screen; code in the app; memorable place; memorable name;
            memorable date; first concert; first job; first boss; dream job; middle school; favourite place; favorite
            place; favourite band; favorite band; favourite team; favorite team; pick 4 digits; pick four digits;
            4-digit code; 4-digit number; 4-digit pin; 4 digit code; 4 digit number; 4 digit pin; 5-digit code;
            5-digit number; 5-digit pin; 5 digit code; 5 digit number; 5 digit pin; 6-digit code; 6-digit number;
            6-digit pin; 6 digit number; 6 digit pin; 7-digit code; 7-digit number; 7-digit pin; 7 digit code; 7 digit
            number; 7 digit pin; 8-digit code; 8-digit number; 8-digit pin; 8 digit code; 8 digit number; 8 digit pin;
            four-digit code; four-digit number; four-digit pin; four digit code; four digit number; four digit pin;
            six-digit code; six-digit number; six-digit pin; six digit number; six digit pin
        """),
        "USERNAME": LOGINS
        + phrases("""
            username; user name; ign; in-game name; in game name; gamer tag; netid; net id; player tag; battletag;
            battle tag; riot id; steam id; psn; psn id; xbox id; summoner name; character name; user id; userid; login
            id; login name; screen name; usernames; log in id; log-in id; log in name; online id; gamertag; twitter
            handle; instagram; telegram; skype; skype id; account name; sign in id; user ids; profile name; discord
        """),
        "ACCOUNT_NUMBER": NUMBERS
        + SCHEMES
        + HOLDERS
        + phrases("""
            account number; account no; account id; account #; acct number; acct no; acct id; acc no; acc number;
            account code; customer number; customer id; customer no; client number; client id; member number; member
            id; membership number; membership id; membership no; policy number; policy no; policy id; claim number;
            claim no; claim id; loyalty number; frequent flyer number; frequent flyer; frequent flier number; rewards
            number; subscriber number; subscriber id; subscription number; subscription id; patient number; patient
            id; medical record number; mrn; chart number; chart no; record number; group number; insurance number;
            insurance id; routing number; routing no; sort code; iban; checking account; savings account; employee id;
            employee number; employee no; student id; student number; account ids; account numbers; claim numbers;
            policy numbers; meter number; id number; identification number; id no; bank account; bank details;
            mileageplus number; skymiles number; license key; tax id; reward number; rewards id; loyalty id; contract
            number; contract no; polity no; polocy no; contract id; bsb; bsb number; loan number; loan no; loan id;
            loan account; loan account number; mortgage number; miles number; miles no; club number; circle number;
            loyalty card number; scheme number; plan no; plan number; plan holder number; chi number; ohip; ohip
            number; nric; nric number; sin number; medicaid id; medicaid number; abn; gstin; itin; line id; unique
            taxpayer reference; supply number; subscription no; medicare number; medicare no; medicare card; medicare
            card number; nhs number; nhs no; hospital number; national insurance number; national insurance; ni
            number; ni no; nin; nino; aadhaar; aadhaar number; aadhaar no; aadhar; aadhar number; pan card; pan
            number; pan no; tfn; tax file number; ird; ird number; pps number; ppsn; pps; health card number; health
            insurance number; tenancy reference; tenancy number; tenant number; customer reference; account reference;
            payment reference; student no; employee reference; prn; prn number; enrolment number; roll number; roll
            no; student id; account ending; account ending in; checking ending; checking ending in; policy ending;
            policy ending in; member ending; membership ending; savings ending; savings ending in; one ends; one ends
            in; one ending; one ending in; other ends; other ends in; other ending; other ending in; account ends;
            account ends in; one finishes with; which finishes with; that finishes with; council tax reference;
            council tax number; council tax account; bvn; bvn number; bank verification number; mpan; mpan number;
            mprn; mprn number; nuban; ssnit number; kra pin; sss number; philhealth number; tin number; ghana card
            number; vat number; vat no; vat id; vat registration number; cpf; cnpj; dni; nie; nif; curp; rfc; pesel;
            bsn; iccid; siret; tax number; tax no; tax reference; ein; ein number; employer identification number
        """),
        "CREDIT_CARD": phrases("""
            card number; card no; credit card; credit card number; credit card no; debit card; debit card number; card
            details; card ending; card expires; card ending in; card ending with; card finishing; card finishing in;
            card that ends; card which ends; visa ending; mastercard ending; amex ending; visa ending in; card on file;
            cvv; cvc; cvv2; cv2; cvv number; security code; csc; last 4 of your card; last four of your card; last 4 of
            the card; last four of the card; last 4 digits of your card; last four digits of your card; last 4 digits
            of the card; last four digits of the card; digits of your card; digits on your card; digits of the card;
            code on back; digits on back; number on back; 3 digits on the back; three digits on the back; digits on the
            back; code on the back; code in back; 3 digit code; three digit code; expiry; expiry date; expiration;
            expiration date; exp date; exp; valid thru; valid through; good thru; 16 digit number; 16 digits; sixteen
            digits; sixteen digit number; long number; number on the card; numbers on the card; number on the front;
            number on the back; cc number; card info; card information; amex card; visa card; master card; mastercard;
            payment card; cc no; card numbers; code at the back; digits at the back; number at the back; three on the
            back; 3 on the back
        """),
        "ORDER_ID": phrases("""
            order number; order id; order no; order #; order ids; order numbers; purchase order; purchase number;
            confirmation number; confirmation code; conf number; conf code; conf #; confirmation no; confirmation id;
            booking number; booking reference; booking id; booking code; booking no; booking confirmation; booking
            confirmation number; reservation number; reservation id; reservation code; reservation ids; reservation
            no; pnr; record locator; locator; tracking number; tracking id; tracking no; tracking code; shipment
            number; ticket number; ticket id; ticket no; invoice number; invoice no; invoice id; receipt number;
            transaction id; transaction number; reference number; reference code; reference no; reference id; ref
            number; ref no; case number; case id; case no; incident number; return number; rma; rma number;
            confirmation; e-ticket number; conformation number; boking number; reservation reference; order reference;
            order numer; booking conformation number; submission id; submission number; authorization number;
            authorization code; authorisation number; application number; application id; dispute number; dispute id;
            refund id; refund number; complaint number; request number; request id; work order; po number; po no;
            quote number; folio number; agreement number; prescription number; rx number; rx; parcel number;
            consignment number; chat id; ticket reference; claim reference; dispute reference; reservation with id;
            reservations with id; reservations with ids; reservation with code; booking with id; bookings with ids;
            booking with code; booking with reference; order with id; orders with id; job number; job no; service
            request; service request number; request no; sr number; auth number; auth no; auth code; file number; file
            no; police report; report number; bag tag; tag no; crime reference; orders with ids; order with number;
            reservations under your profile; reservations under your name; reservations under your account; bookings
            under your name; orders under your name; orders under your account
        """),
        "IP_ADDRESS": phrases("ip address; ip"),
        "MAC_ADDRESS": phrases("""
            mac address; mac addresses; mac id; mac number; mac on the label; mac on the sticker; mac on the router; mac
            on the back; mac ending; mac ends
        """),
        **IDENTITY,
    },
    tags={
        "ACCOUNT_NUMBER": phrases("""
            account; acct; acc; acct#; a/c; policy; membership; member; customer; aadvantage; group; checking;
            savings; mileageplus; skymiles; accounts; account's; routing; polity; medicare; nhs; ni; pan; avios; loan;
            mortgage; contract; subscription; id; council tax; certificate; meter; vat
        """),
        "CREDIT_CARD": phrases("card; credit; debit; visa; amex; cc"),
        "ORDER_ID": phrases("""
            order; orders; conf; booking; bookings; reservation; reservations; ticket; tickets; invoice; reference;
            ref; case; tracking; shipment; receipt; transaction; incident; confirmed; return; code; claim; complaint;
            itinerary; prescription; waybill; rx
        """),
        "PASSWORD": phrases("pass; passkey; login password; lockbox; buzzer"),
        "USERNAME": SIGNED_IN + phrases("login; handle; user account"),
        "STREET_ADDRESS": PLACES + phrases("live; lives; residing; reside; street"),
        "US_DRIVER_LICENSE": phrases("license; licence"),
        "LICENSE_PLATE": phrases("tag; plates"),
    },
    matters=phrases("""
        how many; how much; how long; how often; amount; quantity; qty; price; cost; total; size; colour; color;
        model; make; time; date; what time; what date; which date; when; item id; item number; item no; item; check
        number; cheque number; meter reading; the reading; a reading; odometer; bike number; scooter number; locker
        number; table number; page number; items; access point name; access point names; apn; product; products;
        product name; product id; product code; product number; item name; company name; brand; brand name; file name;
        domain name;
        business name; store name; store number; shop name; shop's name; name of the product; name of the item; name
        of the company; name of the store; name of the restaurant; name of the hotel; name of the movie; name of the
        city; name of the bank; bank name; bank's name; hotel name; restaurant name; movie name; song name; models;
        sku; serial number; model number; part number; version; plan; data plan; package; flight; flight number;
        flight no; flights; seat; seats; passengers; people; guests; nights; rooms; bedrooms; balance; payment; fee;
        fees; charge; charges; charged; refund; discount; limit; expense; expenses; hotels; food; year; mileage;
        height; weight; temperature; departure; arrival; gate; room; room number; train; train number; bus; date of
        purchase; purchase date; date of travel; travel date; transaction date; delivery date; date of the
        transaction; due date; start date; end date; date of loss; percent; stars; rating; level; membership level;
        promo code; coupon code; discount code; promotion code; coupon; voucher; gift card; error code; error; error
        number; error message; country; city name; name of city; name of your city; city; state; town; kind; type;
        reason; speed; points; hours; quote; premium; price per night; ip; web address; url; link; website; event
        name; project name; session id; device id; build id; app id; object id; process id; vendor id; store id; model
        id; part id; shop id; error id; trace id; correlation id; page id; channel id; video id; method; payment
        method; credit score; credit limit; credit history; phone model; phone brand; phone plan; phone bill; internet
        bill; job title; job; position; network name; wifi name; pet; name of the event; score; airport code; country
        code; area; currency code; swift code; bic; street light; exchange rate; address book; return policy; privacy
        policy; refund policy; order status; credit card bill; credit card statement; credit card fee; card type; type
        of card; street sign; order total; account type; account balance; account manager; customer service; pin pad;
        reference point; happy birthday; birthday party; birthday gift; birthday present; birthday card; birthday
        cake; bday party; bday gift; bday present; bday card; bday cake; for my birthday; cell coverage; service tag;
        asset tag; price tag; gift tag; dog tag; name tag; password reset; password protected
    """),
    requests=phrases("""
        ?; what; what's; whats; what is; which; who; whom; whose; may i; may we; can i; can we; could i; could we; can
        you; could you; would you; will you; provide; give; tell; send; share; verify; confirm; enter; type; supply;
        need; require; required; needed; let me know; have; get; grab; please; pls; plz; kindly; know; ask; asking;
        reply; spell; repeat; state; submit; input; text me; key in; specify; mention; verification; collect; look up;
        pull up; help me; also; include; write; read; name?; is there; do you; want; where; when; first; next; start;
        i'll; for; list; pm me; dm me; dm us; pm us; via dm; in a dm; by pm;
        code has been sent; code was sent; sent a code; sent you a code; sending a code;
        sending you a code; texted a code; texted you a code; texting you a code; text a code; text you a code;
        email you a code; emailed you a code; now your; next your; then your; finally your; lastly your; plus your
    """),
    prompts=phrases("""
        what is it; what's it; whats it; what are they; go ahead; what's the number; what is the number; yes please;
        sure what; of course what
    """),
    links=words("""
        is are was were be : = - number numbers no no. num nbr nr # id ids code codes my the your our his her its it
        it's on file as of for in with a an this that's thats that would will should here here's digits digit last
        four 4 final ending ends end ended starting starts first and & i'm im goes by to at new old current correct
        right actual also called me details info account card credit debit ok yes sure yeah actually just still listed
        under used use using we have has got i you registered one from below follows following currently now given
        mobile phone cell home work or primary main only full same name username e-mail email address set changed
        please be's so then confirm bearing having which both and/or holder's myself self own his/her does read reads
        says say said looks like think believe it'd number's should've tied linked associated attached there valid
        till until thru upto
    """),
    copulas=words("is are was were be as it's its that's = : called equals reads"),
    resumes=words("it's its that's thats"),
    joins=words("of on for to at in from with associated linked"),
    names=phrases("""
        my name is; my name's; my name; name is; name's; myself; my full name is; my first name is; my last name is;
        my surname is; i am called; they call me; call me; you can call me; name as; name was; myname is; mynameis;
        you are speaking with; you're speaking with; you are chatting with; you're chatting with; speaking with;
        chatting with; registered to; registered under; under the name; under the name of; in the name of; the name
        of; on the name of; booked under; name to; surname to; account holder is; belongs to; listed under; he is
        named; she is named; we call her; we call him; we all call her; we all call him; they call her; they call him;
        everyone calls her; everyone calls him; everyone calls me
    """),
    greetings=phrases("""
        i am; i'm; im; iam; this is; it is; it's; hi; hello; hey; dear; thanks; thank you; thankyou; ok;
        okay; hai; hii; welcome; welcome back; good morning; good afternoon; good evening; sincerely; regards; best
        regards; bye; goodbye; hi there; cheers; signed; yours; attn
    """),
    titles=words("""
        mr mrs ms miss dr prof mister madam sir mr. mrs. ms. dr. prof. mx captain capt rev monsieur madame mme mlle
        herr frau señor señora signor signora
    """),
    kin=words("""
        wife husband spouse partner roomie fiance fiancee fiancé fiancée boyfriend girlfriend son daughter child baby
        mother father mom mum mommy mummy dad daddy brother sister aunt auntie uncle cousin nephew niece grandmother
        grandfather grandma grandpa granny nan gran grandson granddaughter stepson stepdaughter stepmother stepfather
        in-law law twin boss coworker co-worker colleague neighbor neighbour friend roommate flatmate housemate lad
        lass missus hubby wifey fella mate mates bf gf mil fil landlord landlady tenant nurse driver technician
        engineer adjuster surveyor carer caregiver nanny babysitter secretary gardener plumber cleaner dentist teacher
        coach doctor lawyer solicitor mechanic tutor trainer electrician builder handyman hairdresser barber manager
        supervisor receptionist concierge porter accountant beneficiary buddy caretaker courier dispatcher executor
        rider goddaughter godfather godmother godson groomer guest headteacher midwife optician pal passenger
        pharmacist physio principal professor therapist chef coloc coparent exec hairstylist instructor stylist waiter
        waitress stepsister stepbrother
    """),
    farewells=words("best bye cheers goodbye regards sincerely ta thank thanks thx ty wishes yours"),
    corrections=phrases("""
        sorry; oops; i mean; i meant; meant; correction; typo; my mistake; my bad; wrong one; actually; not; instead;
        should be; scratch that; wait; no wait; apologies; mistyped; whoops; rather; no it's; no its; mistake
    """),
    again=phrases("""
        again; repeat; once more; one more time; re-enter; resend; double check; double-check; doesn't match; does not
        match; didn't match; did not match; not match; can't find; cannot find; couldn't find; could not find; unable
        to find; not found; unable to locate; not locate; incorrect; invalid; wrong; isn't matching; isnt matching;
        not matching; doesnt match; didnt match; isn't it; isnt it; not it; try again; next is; next passenger; next
        traveller; next traveler; and the child; more try; not coming up; isn't coming up; not pulling up; not valid;
        no match; taken; not working; correct?; verify; not showing; another; next one; not taking; isn't taking; isnt
        taking; didn't take; didnt take; doesn't like it; doesnt like it; not accepting; not that; check the number; no
        luck; not what i have; not what i've got; not what we have; not what we've got; isn't the one; not the one
    """),
    refusals=phrases("""
        don't have; dont have; do not have; don't know; dont know; do not know; don't remember; dont remember; can't
        remember; cant remember; cannot remember; forgot; forgotten; not sure; no idea; lost it; can't find; cannot
        find; why do you need; why do you; rather not; won't give; prefer not; not comfortable; none of your; do i
        have to; what do you mean; which one; where do i find; where can i find; how do i find; don't recall; not at
        hand; haven't got; haven't received; didn't get; never received; no longer have
    """),
    measures=words("""
        gb mb tb kb ghz mhz mbps usd dollar dollars cents bucks eur euro euros gbp pound pounds inr rs rupees rupee
        percent am pm a.m p.m o'clock oclock minutes minute mins min hours hour hrs hr days day weeks week months
        month years year seconds sec secs kg kgs lbs lb oz grams gram g ml liters litres liter miles mile km kms mi
        meters metres metre feet foot ft inch inches cm mm pcs pieces piece items item nights night people persons
        passengers guests tickets seats times box boxes nos bags pairs pair units unit stars star points bedrooms
        bedroom rooms bathrooms degrees volts watts amps pack packs pizzas pizza slices orders customers steps digits
        digit characters th st nd rd x % $ € £ aed cad aud adults adult children child kids bars bar nights' billion
        million thousand hundred grand mah hz fps rpm psi calories acres floors each per apiece peso pesos quid kroner
        kronor krona kronur yen yuan dirhams riyals ringgit pence paise naira zloty baht birr cedi cedis dinar dinars
        dong forint francs kwacha lira rand rubles rupiah shekels shillings taka zlotys
    """),
    sums=phrases("""
        how much; total; subtotal; amount; price; prices; cost; costs; income; salary; wage; wages; rent; premium;
        premiums; due; what's left; whats left; what is left; limit; budget; fee; fees; per month; a month
    """),
    months=words("""
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sep sept oct nov dec janury febuary feburary agust septmber octomber novmber
    """),
    date_joins=words("of the and in year"),
    streets=words("""
        street st ave av avenue road rd drive dr lane ln boulevard blvd court ct place pl terrace ter circle cir way
        parkway pkwy highway hwy square sq trail trl crescent cres close alley plaza row walk loop gardens grove mews
        park ridge heights hill route rte freeway expressway bypass crossing pike nagar colony salai cct pde crt tce
        gdns marg strt stret avenu steet hollow path landing manor village expy nagar causeway quay wharf esplanade
    """),
    rare_streets=words("""
        bend bluff branch brook chase circuit common commons cove creek crest cross dale falls fields forge fork
        garden glen harbor harbour haven heath hollow isle junction knoll lakes lodge meadow meadows mill mills mount
        oaks orchard oval parade pines pointe ranch rise run shore shores spring springs spur trace turnpike view
        views vista wood woods yard lawn lawns track brae croft fold garth wynd
    """),
    units=words("""
        apt apartment suite ste unit flat floor fl room rm building bldg block po box p.o lot house door level tower
        no number sector phase
    """),
    digits=dict(each.split("=") for each in _DIGITS),
    tens=words("""
        ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
        sixty seventy eighty ninety hundred thousand first second third fourth fifth sixth seventh eighth ninth tenth
        eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
        thirtieth thirty-first twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth
        twenty-seventh twenty-eighth twenty-ninth
    """),
    repeats={"double": 2, "triple": 3, "treble": 3, "quadruple": 4},
    spelling=words("as for like in is"),
    capitals=words("capital upper uppercase lower lowercase small big cap caps"),
    at=words("at"),
    dot=words("dot point period"),
    signs={"underscore": "_", "dash": "-", "hyphen": "-", "minus": "-", "plus": "+", "slash": "/"},
)
