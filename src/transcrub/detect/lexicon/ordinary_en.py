"""English content words of daily talk and of customer service that are seldom names: base forms, inflected by
rule.
"""

from functools import cache
from importlib.resources import files

from transcrub.detect.lexicon.language import listed, words

# The tagger knows these as brands, as names, or not at all; the shortest of its own begin codes, too ("plc 665887075"),
# and names of streets.
_MORE = words("""
    aa aah abandon aboard accomplish acct accumulate acer ach act ad add addr adjuster admin african age aid aim air
    airbag airplane alike alley allocate am amazed amazon amber american amex android api app apr apt apy
    arise arm ash ashamed asian associate assumption asus atm audi aug australian automobile autumn ave bad
    bag ban bang bankrupt bar barber bass bat batch battle bay bday beach beard bed beg behalf belongings bet
    beta bid big biller bin biometric bios bird bit bizarre blank blink bluray bmw boardingpass bomb bond bone
    boom born box boxing boy british brokerage btw bug bull burden bus bush buy cab camry canadian cancelation
    cap car carnivore cat cc cd cds cease chaos checkbook chevrolet chevy chinese cite civic claimant
    classical cloud cola comma commit compose conceal config considerable construct controversial copay
    corolla correspond cow cpu craft crisp cry cup cut dad darling dawn day dec defend dell depress developer
    dhl did diff digest dip disadvantage disappointment discard distribute dl dns dob doc dog dominant dot
    drew dry dsl due dutch dvd ear eat eco economical economics egg end english enjoyable enrol enrollment era
    escrow etc ethernet eticket european eve exp expel expertise exposure extensive eye facebook faith fame
    fan fantasy faq far farmer fat fax feb fedex fee fender fibre fierce fit fiveg fix flu fly follower fool
    ford french fri front frustrate fry fun fur gamble gap gas german get god google got gps gpu gradual grant
    graphic greek gud gum gun guy gym hack hacker hall ham hat hd hdd hdtv hellow hid hill hip hit hllo hlo
    holder honda hopeful hot hr hrs huawei hub humorous hw hyundai ice id ids ill imap implication inc
    inconvenience infect instagram instalment interpret intl ios ip ipad iphone ipod ira irish isp italian jam
    jan japanese jar jaw jean jet jewel job joy judgement jul jun justice kay kb key kia kid kindl king kiss
    kit korean kyc lab lan law lay lb lcd league led leg legroom lenovo let lexus liberty lid lie lightweight
    lip lit lively log lot low ltd lte lyft mac macbook mad man map mar maruti mastercard max mazda mb
    meaningful men mercedes messenger met mexican mgr mhm microsoft min mindset mix mm mmm mob mom mon morng
    motorola mrng msg msgs mth mud mug nah naked nbr nearest neighbourhood net netflix new nissan nokia noo
    nop nothin nov nt nthng nugget nuggets num nut oak objection oct odd oil okk okkk old oneplus onhold oo papa mama
    mummy ooh op opposition opt org orient overdraw overdrawn owe pad pal pan paw pay payoff paypal pc pcs pdf pea
    peace pen per pet phonebook phonetic pic pie pig pin pkg platinum pleae pls plz pm png politician pop
    porsche portuguese pos pot practically prayer pre preferable premier presumably pride problematic
    promotional ps pub publicity punishment put qty queen ram ran rat raw rcvd re red relaxation relieve
    renter renters rep replay researcher respective returnable rid rim risky roam rob rom roth row rub rug run
    russian sad samsung sanction sat saw scenery scoreboard sea sec see seize sep set sew sex shareholder shy
    sim sip six ski sky sms smtp sodium sole son sony soo sooner sore sori southern spanish spy sq sqft sr sry
    ssd ssn std stem strand stressful sub subaru subs subway sue sum sun supporter suzuki swam tab tag
    talkative tap tax tea ted tel telly ten tesla thai thnk thnks thu thx tie tin tip tix tks tmrw tmw tnx toe
    toggle ton tooo top totaled tow towing toy toyota try tshirt tue turkish tv twitter txt uber udpate uhd uk
    umm underwriter unite untouched unused ups ur url us usa usb usps van veggie venmo via vip volkswagen
    volvo vpn vs vw waive wan war warrant wat wax way web wed wet whatsapp wht win withdrawl wk won wow www
    xiaomi xperia yaa ye yea yh youtube yr yrs yup zelle zip zoo
""")

_SHORT = 3
_OF_STREETS = frozenset({"saint", "trinity"})


@cache
def plain_words() -> frozenset[str]:
    """Return words of chats and of trades that nobody is called by, and that the tagger does not know."""
    return listed("plain")


@cache
def safe_words() -> frozenset[str]:
    """Return the words of ordinary talk that are nobody's name, or hardly ever: what the tagger was trained with."""
    return words(files("transcrub.detect").joinpath("tagger", "safe.txt").read_text("utf-8"))


ORDINARY = _MORE | {word for word in safe_words() | plain_words() if len(word) > _SHORT} - _OF_STREETS
