"""What people of many languages greet, thank, bless and praise with, amid English: nobody is called that."""

from transcrub.detect.lexicon.language import words

NAMES_TOO = words("asante ese feliz habibi kasih moi salam selamat")
"""Somebody may be called so: in small letters alone they greet."""
GREETINGS = NAMES_TOO | words("""
    arigato det gracias grazie obrigado prego salaam salamat terima hej hejsan hejdå tjena tack tusen takk
    kiitos kiitti terve ahoj čau dobrý dobry dzień dziekuje dziękuję dzięki cześć czesc witam pięknie pozdrawiam
    děkuji dekuji ďakujem dakujem hvala zdravo pozdrav köszönöm szia sziasztok mulțumesc multumesc bună labas ačiū
    aciu paldies sveiki aitäh merhaba teşekkürler tesekkurler teşekkür tesekkur sağol sagol iyi günler gunler
    uçuşlar akşamlar aksamlar kolay gelsin ederim habari jambo asanteni sana karibu shikamoo mungu akubariki
    ubarikiwe kwaheri medaase akwaaba ẹ ṣé nagode sannu ndewo daalu imela sawubona ngiyabonga enkosi dumela molo
    baie dankie geseënde geseende verjaarsdag goeie môre totsiens lekker shalom todah toda shukran shukriya marhaba
    ahlan inshallah mashallah alhamdulillah jazakallah wallah yallah assalamu assalam alaikum alaykum
    walaikum dhanyavaad dhanyavad dhanyawad namaskar namaskaram vanakkam nandri sastriakal kaise kripya
    terimakasih malam tolong makasih krap khrap krub sawasdee sawadee xin chào cảm ơn konnichiwa ohayo
    gozaimasu onegai onegaishimasu sumimasen annyeong annyeonghaseyo kamsahamnida gomawo olá boa bom tarde noite
    valeu obrigada beleza abraço abraços vlw obg buenos buenas días noches saludos hola besos felicidades cumpleaños
    bonjour salut coucou bonsoir merci bisous bise joyeux anniversaire cordialement buongiorno buonasera buona
    buon auguri compleanno saluti grüezi hallo danke herzlichen glückwunsch schöner gratulerer dagen fødselsdag
    tillykke grattis födelsedagen gefeliciteerd groetjes groeten doei bedankt twój twoja wszystkiego najlepszego
    urodzin doğum kutlu olsun ευχαριστώ efharisto efcharisto kalimera yassou privet spasibo dobroe utro dyakuyu
    diakuiu
""")
"""Words of greetings, thanks, blessings and good wishes."""
