"""Names of places that stand in answers beside a postal code: a place is not a person."""

from transcrub.detect.lexicon.language import phrases

PLACES = frozenset(
    phrases("""
    alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; georgia; hawaii;
    idaho; illinois; indiana; iowa; kansas; kentucky; louisiana; maine; maryland; massachusetts; michigan;
    minnesota; mississippi; missouri; montana; nebraska; nevada; new hampshire; new jersey; new mexico; new york;
    north carolina; north dakota; ohio; oklahoma; oregon; pennsylvania; rhode island; south carolina;
    south dakota; tennessee; texas; utah; vermont; virginia; washington; west virginia; wisconsin; wyoming;
    puerto rico; new york city; nyc; los angeles; la; chicago; houston; phoenix; philadelphia; san antonio;
    san diego; dallas; san jose; austin; jacksonville; fort worth; columbus; charlotte; san francisco;
    indianapolis; seattle; denver; washington dc; dc; boston; el paso; nashville; detroit; portland; memphis;
    oklahoma city; las vegas; louisville; baltimore; milwaukee; albuquerque; tucson; fresno; sacramento;
    kansas city; mesa; atlanta; omaha; colorado springs; raleigh; miami; long beach; virginia beach; oakland;
    minneapolis; tulsa; tampa; arlington; new orleans; wichita; cleveland; bakersfield; anaheim; honolulu;
    orlando; pittsburgh; cincinnati; st louis; buffalo; newark; london; manchester; birmingham; leeds; glasgow;
    liverpool; edinburgh; bristol; cardiff; belfast; dublin; cambridge; oxford; paris; lyon; marseille; berlin;
    hamburg; munich; cologne; frankfurt; vienna; zurich; geneva; rome; milan; naples; turin; madrid; barcelona;
    valencia; seville; lisbon; porto; amsterdam; rotterdam; brussels; antwerp; warsaw; krakow; prague; budapest;
    athens; istanbul; moscow; stockholm; oslo; copenhagen; helsinki; toronto; vancouver; montreal; calgary;
    ottawa; mexico city; sydney; melbourne; brisbane; perth; adelaide; auckland; wellington; tokyo; osaka; seoul;
    beijing; shanghai; hong kong; singapore; bangkok; kuala lumpur; jakarta; manila; delhi; new delhi; mumbai;
    bombay; chennai; madras; kolkata; calcutta; bangalore; bengaluru; hyderabad; pune; ahmedabad; jaipur; goa;
    kochi; coimbatore; madurai; lucknow; dubai; abu dhabi; doha; riyadh; cairo; johannesburg; cape town; nairobi;
    lagos; sao paulo; rio de janeiro; buenos aires; lima; bogota; santiago; england; scotland; wales; ireland;
    northern ireland; united kingdom; great britain; britain; united states; america; canada; mexico; brazil;
    argentina; chile; colombia; peru; france; germany; spain; portugal; italy; netherlands; holland; belgium;
    luxembourg; switzerland; austria; poland; czech republic; hungary; romania; bulgaria; greece; turkey; russia;
    ukraine; sweden; norway; denmark; finland; iceland; india; pakistan; bangladesh; sri lanka; nepal; china;
    japan; korea; south korea; taiwan; thailand; vietnam; malaysia; indonesia; philippines; australia;
    new zealand; egypt; morocco; south africa; kenya; nigeria; ghana; ethiopia; israel; saudi arabia; uae; qatar;
    kuwait; iran; iraq; ecuador; europe; asia; africa; tamil nadu; tamilnadu; kerala; karnataka; gujarat;
    maharashtra; punjab; rajasthan; al; ak; az; ar; ca; co; ct; de; fl; ga; hi; ia; id; il; ks; ky; md; mi; mn;
    mo; ms; mt; nc; nd; ne; nh; nj; nm; nv; ny; oh; ok; pa; ri; sc; sd; tn; tx; ut; va; vt; wa; wi; wv; wy; ma;
    est; edt; pst; pdt; cst; cdt; gmt; utc; sfo; lax; jfk; ewr; lga; atl; ord; dfw; sea; bos; mia
""")
)
