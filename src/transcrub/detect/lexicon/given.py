"""Given names of many cultures, frequent enough to be told from common words without any context."""

from transcrub.detect.lexicon.language import words

GIVEN = words("""
aaron abdul abdullah abigail adam adrian adriana ahmad ahmed aisha ajay akash akira alan albert alberto
alejandro alessandro alex alexander alexandra alexis ali alice alicia alina alison allan allen allison alyssa
amanda amber amelia amina amir amit amy ana anand anastasia andre andrea andreas andrei andrew andrzej andy
angela angelica angelo anika anil anita anja ann anna anne annette annie anthony anton antonio anu anya april
arjun arun ashley ashok astrid audrey aurora austin ava barbara bartosz beata beatrice beatriz becky ben
benjamin bernard bernd beth bethany betty beverly bharat bilal bob bobby bogdan brad bradley brandon brenda
brent brian brianna bridget brittany bruce bruno bryan caleb calvin cameron camila carl carla carlos carmen
carol carolina caroline carolyn carrie casey catherine cathy cecilia cesar charles charlie charlotte chen
cheryl chloe chris christian christina christine christopher cindy claire clara claudia colin connie connor
corey craig cristina crystal curtis cynthia daisy dale damian dan dana daniel daniela danielle danny dariusz
darren dave david dawn deborah debra deepak deepika denise dennis derek diana diane diego dieter dimitri
dinesh dmitri dolores dominic dominik donald donna doris dorota dorothy douglas drew duncan dustin dylan earl
eddie edgar edith eduardo edward edwin eileen elaine eleanor elena eli elias elisabeth elizabeth ella ellen
emily emma enrique eric erica erik erika ernest esther ethan eugene eva evan evelyn ewa fatima felipe felix
fernando fiona florence frances francesca francesco francis francisco franz fred frederick fritz gabriel
gabriela gail ganesh gareth gary gavin geoffrey george georgia gerald gerard giovanni gisela giulia giuseppe
gladys glen glenn gloria gordon grace graham greg gregory grzegorz guillermo gustavo hannah hans harold harry
harsh hassan heather hector heidi heinrich helen helena helga henry herbert hiroshi holly howard hugo hussein
ian ibrahim ida ignacio imran ines ingrid irene irina isaac isabel isabella ivan ivy jackie jacob
jacqueline jaime jakub james jamie jan jane janet janice janusz jared jasmine jason javier jean jeff
jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jesus jim jimmy joan joanna joe joel johan
johannes john johnny jon jonathan jordan jorge jose joseph joshua joyce juan juanita judith judy julia julian
juliana julie jun justin justyna jürgen kamil karen karim karin karl karthik katarzyna kate katherine kathleen
kathryn kathy katie katja kavita kavya keith kelly ken kenneth kerry kevin khalid kim kimberly kiran kofi
krishna kristen kristin kristina krystyna krzysztof kumar kurt kyle lakshmi lance larry lars laura lauren
laurie lawrence leah lee lena leo leon leonard leonardo leslie lewis liam lillian linda lindsay lindsey lisa
liu logan lois lorenzo lori louis louise lucas lucia lucy luigi luis luisa luke lynn maciej madison magdalena
mahesh malcolm manfred manoj manuel marc marcel marcia marco marcos marcus margaret margarita maria mariam
marian marianne marie marilyn mario marion marisol mariusz mark markus marlene marta martha martin martina
marvin mary mason mateo mateusz matteo matthew maureen maurice maya megan mei melanie melissa mercedes mia
michael michal michele michelle miguel mihai mike milan mildred miranda miriam mitchell mohamed mohammad
mohammed mohan mohit molly monica monika morgan muhammad mukesh myra nadia nancy naomi natalia natalie natasha
nathan neha neil nelson nicholas nick nicolas nicole nikhil nina nitesh noah noel nora norma norman olga
oliver olivia omar oscar otto owen pablo paige pamela paolo parker patricia patrick paul paula pawel pedro
peggy penelope peter petra phil philip phillip phyllis pierre piotr pooja prakash prasad preeti priya rachel
rafael rahul raj raja rajesh rakesh ralph ram ramesh ramon randy rani raquel raul ravi raymond rebecca
regina renata renee rhonda ricardo richard rick ricky rita rob robert roberta roberto robin rocio rodney
rodrigo roger rohan rohit roland roman ronald rosa rosario rose rosemary rosie ross roy ruben russell ruth
ryan sabine sabrina sally sam samantha samuel sandeep sandra sanjay santiago sara sarah sasha saul scott sean
sebastian selena sergei sergio seth shannon sharon shaun shawn sheila shelly sherry shirley siddharth silvia
simon simone sofia sonia sophia sophie stacey stacy stanislaw stanley stefan stefano stella stephanie stephen
steve steven stuart sue suman sunil suresh susan susanne suzanne sven sylvia tamara tammy tanya tara tariq
tatiana taylor ted teresa terrence terry theodore theresa thomas tiffany tim timothy tina todd tom tomas
tomasz tony tracy travis trevor troy tyler uma umar ursula usman valentina valerie vanessa veronica vicky
victor victoria vijay vikram vincent viola violet virginia vivek vivian vladimir walter wanda warren wayne wei
wendy werner wesley wilhelm william willie wilson wojciech wolfgang xavier yan yasmin yolanda yusuf yvonne
zach zachary zoe
""")

GIVEN_WORDS = words("""
    april august autumn basil bill cherry christian clay crystal dot earnest faith guy hope jan june mark may max
    olive peg penny rocky rod sage sue summer teddy ty van will winter
""")
"""Given names that are, far more often, words: where they are written or announced as names, they are."""

RARELY_GIVEN = words("""
    ace amber angel archer art aspen bear birdie blaze blessing bliss brandy bright brook buck buddy bunny
    buster candy carol cash cat chance charity chase chip cliff clover comfort constance coral dash dawn dean
    destiny dove drew duke dusty earl ember eve fern favour fisher flint forest fox gay gene genesis gift ginger
    godswill goodluck grace grant happy harmony hazel heath heaven herb honor honour hunter iris ivory ivy jade jasmine
    jean jet journey joy jun junior justice kay king kitty lance lane lark laurel legend liberty lily love loyal
    lucky lyric major marina maverick melody mercy merry miles misty monday noble norm ocean ode opal patience
    patty pearl pepper phoenix pierce pleasure poet poppy precious prince princess promise prosper providence
    prudence queen rain ransom ray rebel reed reign rejoice remedy rich river robin rose rosemary royal ruby
    rusty sailor saint sandy scarlet serenity sherry skip sky skye sonny sparrow speed sterling stone storm
    stormy success summer sunday sunny sunshine tad temperance tiger treasure trinity true trust unity valour
    verity victor victory violet wednesday willow wisdom wolf wren
""")
"""Words that are somebody's name now and then: behind what says so plainly ("nurse", "thank you,") they are."""

NAME_WORDS = GIVEN_WORDS | RARELY_GIVEN
"""Words by which somebody may be called."""
