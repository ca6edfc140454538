"""More English phrases: what opens doors, schemes and logins are called where people speak of them."""

from transcrub.detect.lexicon.language import phrases, words

SECRETS = phrases("""
    garage code; garage door code; locker code; locker combination; lock combination; padlock code; padlock
    combination; bike lock code; safe combination; lobby code; gym code; shed code; lift code; elevator code; intercom
    code; entrance code; house code; key box code; keybox code; code to the door; code to the gate; code to the garage;
    code to the building; code to get in; code for the door; code for the gate; code for the garage; code for the
    building; code for the lockbox; code for the key safe; code for the lift; code for my locker; code to my locker;
    temp code; temp pin; temp password; temp passcode; temporary code; temporary pin; temporary passcode; temporary
    one; temporary login; the 2fa; your 2fa; my 2fa; 2fa code; two factor code; two-factor code; mfa code; totp; totp
    code; authenticator code; one time pin; one-time pin; reset code; unlock code; puk; puk code; security code you
    chose; 6 digits; six digits; 8 digits; digits from your authenticator; digits from the authenticator; digits in the
    app; digits from the app; digits in your app; phone passcode; wifi pass; wi-fi pass; wifi key; wi-fi key;
    network key; wireless key; wpa key; wpa2 key; key for the wifi; key to the wifi; code i just texted; code we
    just texted; code we just sent; code i texted; code i just emailed; code we emailed; code we just emailed; code i
    emailed; code you just texted; code just sent; code just texted; code you were sent;
    port code; port-out code; port-out pin; port out pin; port pin; porting code; porting pin; transfer pin; pac code;
    your pac; my pac; the pac; stac; authenticator show; authenticator say; authenticator display; authenticator app
    show; authenticator app say; authenticator shows; authenticator says; authenticator app shows; authenticator app
    says; showing in your authenticator; showing in the authenticator; showing on your authenticator; street you grew up
    in; first street you; childhood street; favourite food; favourite film; favorite film; favourite
    book; favorite book; favourite author; favorite author; favourite movie; favourite singer; favorite singer;
    memorable person; memorable city; memorable event; memorable thing; first employer;
    safe word; safeword; duress word; challenge word; memorable phrase; anti-phishing code; anti-phishing phrase;
    anti-phishing word; anti phishing code; anti phishing phrase; your parents met; your parents meet; parents first
    met; you met your; your honeymoon; your best man; your maid of honour; your maid of honor; your first teacher; your
    first kiss; your first dog; your first cat; your first house; your first bike; your first crush; favourite colour;
    favourite animal; favorite animal; favourite holiday; favourite song; favorite song; favourite actor; favorite actor
""")
"""What lets somebody in."""

_HOLDERS = words("""
    admission alumni amc applicant badge candidate casual claimant clock colleague crew emp enrolee enrolment enrollment
    entrant fob guarantor hospital juror member membership participant passbook payroll pension pensioner pupil
    recipient roll scholar staff student subscriber teacher trainee volunteer worker
""")
_COUNTS = words("id no nr number")
_OWED = words("account acct client customer loan member membership patient policy rent student tenancy tenant")
HOLDERS = phrases(
    "; ".join(f"{holder} {count}" for holder in sorted(_HOLDERS) for count in sorted(_COUNTS))
    + "; "
    + "; ".join(f"{owed} ref" for owed in sorted(_OWED))
) + phrases("""
    client code; client id; customer code; tenant code; resident code; guest code; t-code; t code; key fob number; key
    fob no; fob tag number; juror badge number; badge # please; hall ticket number; hall ticket no; seat number on your
    hall ticket; exam seat number; benefit case number; benefits case number; welfare case number; case number on your
    notice; case number on the notice; snap case number; calfresh case number; medicaid case number; tanf case number;
    wic id; employee code; employee ref; employee #; medical card; medical card number; card number on your medical
    card
""")
"""Who has a number at work, at school, with a landlord or an office."""

SCHEMES = phrases("""
    reference number on the card; reference number on your card; individual reference number; irn; supporter number;
    supporter no; supporter id; donor number; donor id; resident number; resident id; pupil number;
    pupil id; staff number; staff id; learner number; learner id; personal health number; health number; phn; library
    card; library card number; guest number; guest id; patron number; volunteer number; volunteer id; seniors card;
    senior card; seniors card number; concession card; concession card number; pensioner card; concession number;
    profile number; profile no; profile id; upi; upi id; upi address; vpa; programme number; program number; scheme no;
    ramq; ramq card; ramq number; health card;
    account nr; client nr; customer nr; loyalty nr; member nr; membership nr; policy nr;
    points number; points card; loyalty card; rewards card; bonus card; club card; membership card; members card; member
    card; applicant id; applicant number; candidate id; candidate number; cao application number; cao number;
    ucas id; ucas number; ucas personal id; admissions number; enrollment number; matriculation number; exam number;
    protection plan number; warranty number; warranty plan number; branch code; branch no; branch number; branch
    transit; transit number; transit no; institution number; institution no; institution code; consumer number;
    consumer no; consumer id; vendor number; vendor no; supplier number; supplier no; supplier id; supplier code; payee
    number; merchant number; merchant no; service connection number; connection number; installation
    number; premise number; premises number; transponder number; transponder no; transponder id; transponder; toll tag;
    toll tag number; pan of; holder's pan; pan of the holder
""")
"""What an account or a membership is told by."""

NUMBERED_THINGS = words("""
    basket batch booking case cart claim confirmation invoice item items model order orders parcel part product ref
    reference reservation serial session shipment sku stock ticket tickets tracking transaction
""")
"""What has numbers, too, and is nobody."""

LOGINS = phrases("""
    app login; app username; app user; instagram handle; insta handle; insta; tiktok handle; tiktok; snapchat; ig
    handle; nickname is; my nick is; game nick is; nick is:; ingame nick is; the nick is; in-game nick; player
    nickname; game nickname; ssh user; linux user; unix user; db user; database user; service user; deploy user; ftp
    user; sftp user; admin user
""")
"""Whom a login belongs to."""

SIGNED_IN = phrases("""
    logged in with; logged in as; logging in as; logging in with; log in with; log in as; login with; signed in as;
    signed in with; sign in as; sign in with; signing in as; signing in with; user
""")
"""Behind these a login stands, or many another thing."""

PLACES = phrases("now in; now at; now live in; now living in")
"""Behind these an address may stand."""

SENT_WHERE = phrases("""
    where will we send; where shall we send; where can we send; where do we send; where do you want it sent; where will
    we post; where shall we post; where should we post; where is it going; where should it go
""")
"""What asks where something shall go."""

DOORS = phrases("""
    apartment no; apartment number; apt no; apt number; building number; door no; door number; flat no; flat number;
    house no; house number; house numbers; door numbers; flat numbers
""")
"""What tells one door of a street from another."""
