"""English content words of daily talk and of customer service that are seldom names: base forms, inflected by
rule.
"""

from transcrub.detect.lexicon.language import words

ORDINARY = words("""
    aa aah abandon ability able abroad absence absent accept access accessories accessory accident accommodate
    accommodation accompany accomplish according account accountant acct accumulate accurate accuse acer ach
    achieve acknowledge acquire across act action activate active activities activity actual actually ad adapt
    adapter add addition additional additionally addr address addresses adequate adjust adjuster admin
    administration admire admit adopt adult advance advantage advert advertise advertisement advice advise affair
    affect afford afraid african age agency agenda aggressive agree agreement aid aim air airbag aircraft airline
    airplane airport aisle alarm album alcohol alert alike alive allergic allergy alley allocate allow allowance
    alone along alphabet alrighty alter alternate alternative altogether am amazed amazing amazon amber ambulance
    amend amendment american amex among amount ample amuse analyse analysis analyst analyze ancient android angle
    angry animal ankle anniversary announce annoy annoying annual anonymous answer anticipate antique anxious
    anytime anywhere apartment api apologies apologise apologize apology app apparent appeal appear appearance
    appetite apple appliance applicant application apply appoint appointment appreciate approach appropriate
    approval approve approx approximate approximately apps apr april apron apt apy architect area argue argument
    arise arm army arrange arrangement arrest arrival arrive arrogant arrow article artificial artist asap ash
    ashamed asian aside asleep aspect assault assemble assembly assess asset assign assignment assist assistance
    assistant associate association assume assumption assurance assure asus atm attach attachment attack attempt
    attend attendance attendant attention attitude attorney attract attraction attractive audi audience audio
    audit aug august australian authentic authenticate authentication author authorise authority authorize auto
    automate automatic automatically automobile autopay autumn available ave average avoid awake award aware
    awareness away awful awkward baby back backpack backup backward bacon bad badge bag baggage bake bakery
    balance balcony ball ballet balloon ballot ban banana band bandwidth bang bank banker bankrupt bar barbecue
    barber bare bargain barrier base baseball basement basic basically basil basis basket basketball bass bat
    batch bath bathroom batteries battery battle bay bday beach bean bear beard beast beat beautiful beauty
    become bed bedroom beef beer beg begin beginner behalf behave behavior behaviour belief believe bell belly
    belong belongings below belt bench bend beneath beneficiaries beneficiary benefit besides best bet beta
    better beverage beyond bicycle bid big bike bill biller billing billion bin bind biometric bios bird birth
    biscuit bit bite bitten bitter bizarre black blade blame blank blanket blast bleed blend bless blessed
    blessing blind blink block blog blonde blood bloody blouse blow blown blue bluetooth blur bluray bmw board
    boarding boardingpass boat body boil bolt bomb bond bone bonus book booked booking bookshelf boom boost boot
    border bored boring born borrow boss bother bottle bottom bought bounce bound bowl box boxing boy boyfriend
    bracelet brain brake branch brand brave bread break breakdown breakfast breast breath breathe breeze brick
    bride bridge brief bright brilliant bring british broadband broadcast brochure broke broken broker brokerage
    bronze brother brought brown browse browser brush btw bubble bucket buddy budget bug build building built
    bulb bulk bull bump bumper bundle burden burger burn burrito burritos burst bus bush business busy butter
    button buy buyer buzz bypass cab cabin cabinet cable cafe cake calculate calculation calendar call caller
    calm camera camp campaign campus camry canadian cancel cancelation cancellation cancer candidate candle candy
    cap capability capable capacity capital cappuccino captain capture car carbon card care career careful
    careless cargo carnivore carpet carriage carrier carrot carry carryon cart cartoon case cash cashback cashier
    cast castle casual cat catalog catalogue catch categories category caught cause caution cc cd cds cease
    ceiling celebrate celebration cell cent center central centre century ceremony certain certainly certificate
    chain chair challenge chamber champion chance change channel chaos chapter character charge chargeback
    charger charity charm chart chat cheap cheat check checkbook checkin checking checklist checkout cheddar
    cheek cheese chef chemical cheque cherry chest chevrolet chevy chew chicken chief child childhood children
    chill chinese chip chocolate choice choose chop chore chose chosen church cigarette cinema circle circuit
    circumstance cite cities citizen city civic civil claim claimant clarification clarify class classic
    classical classroom clean clear clearance clearly clerk clever click client cliff climate climb clip clock
    close closet closing closure cloth clothes clothing cloud cloudy club clue coach coast coat code coffee coin
    coke cola cold collar collect collection college collision color colour column combination combine combo
    comfort comfortable comic comma command comment commercial commission commit commitment committee common
    communicate communication community companies company compare comparison compatibility compatible compensate
    compensation compete competition competitive complain complaint complete completely completion complex
    complicate complicated complimentary component compose comprehensive compromise computer conceal concentrate
    concept concern concert conclude conclusion concrete condition conduct conference confidence confident
    confidential config configuration configure confirm confirmation conflict confuse confusing confusion
    congrats congratulate congratulations connect connection connectivity conscious consecutive consent
    consequence conservative consider considerable consideration consist consistent constant constantly construct
    construction consult consultant consultation consume consumer contact contain container contemporary content
    contest context continue contract contrast contribute contribution control controversial convenience
    convenient conversation convert convince cook cookie cool copay copies copy cord core corn corner corolla
    corporate corporation correct correction correspond correspondence cosmetic cost costly costume cottage
    cotton couch cough council counsel count counter countries country county couple coupon courage courier
    courtesy cousin cover coverage cow cpu crack craft crash crazy cream create creation creative creature
    credential credit creditor crew crime criminal crisis crisp crispy criteria critic critical criticism crop
    cross crowd crown crucial crude cruel cruise crush crust cry crystal cucumber cuisine cultural culture cup
    cupboard cure curious currencies currency current currently curtain curve cushion custom customer customise
    customize cut cute cycle dad daily dairy damage dance danger dangerous dark darling data database date
    daughter dawn day dead deadline deal dealer dealership death debate debit debt dec decade december decent
    decide decision deck declare decline decorate decrease dedicated deduct deductible deduction deep default
    defeat defect defective defend defense define definite definitely definition degree delay delete deletion
    deliberate delicate delicious delight deliver deliveries delivery dell deluxe demand demonstrate denied dent
    dental dentist deny depart department departure depend dependent deposit depress depth describe description
    desert deserve design designer desire desk desktop despite dessert destination destroy detail detailed detect
    determine develop developer development device dhl diamond diaries did diet diff differ difference different
    difficult difficulty digest digit digital dining dinner dip diploma direct direction directions directly
    director directory dirt dirty disability disable disadvantage disagree disappear disappoint disappointed
    disappointing disappointment disaster disc discard discharge disclose disconnect discount discover discovery
    discrepancies discuss discussion disease disgust dish dislike dismiss disorder dispatch display disposal
    dispose dispute disrupt dissatisfied distance distinct distinguish distribute distribution district disturb
    dive diverse divide dividend division divorce dizzy dl dns dob doc docs doctor document documentation dog
    doll dollar domain domestic dominant donate donation done door dose dot double doubt dough down downgrade
    download downstairs downtown dozen draft drag drain drama dramatic drank draw drawer drawing dream dress drew
    drink drive driven driver driving drop drove drug drum dry dsl due dull dumb duplicate durable duration dust
    dutch duties duty dvd dynamic eager ear early earn earnings earphone earring earth ease east eastern easy eat
    eaten ebay echo eco economic economical economics economy edge edit edition editor educate education effect
    effective efficiency efficient effort egg eight either elbow elder elderly elect election electric electrical
    electricity electronic elegant element elevator eligibility eligible eliminate else elsewhere email emails
    embarrass emerge emergency emotion emotional empathy emphasis empire employ employee employer employment
    empty enable encounter encourage end endless endorse enemy energy engage engagement engine engineer
    engineering english enhance enjoy enjoyable enormous enquire enquiry enrol enroll enrollment ensure enter
    enterprise entertain entertainment enthusiasm entire entirely entitle entitled entrance entries entry
    envelope environment environmental equal equip equipment equity equivalent era erase error escalate
    escalation escape escrow especially espresso essay essential establish estate estimate etc ethernet ethnic
    eticket european evaluate evaluation eve evening event eventual eventually everywhere evidence evident evil
    exact exactly exam examination examine example exceed excel excellent except exception excess excessive
    exchange excite excited exciting exclude exclusive excuse execute executive exercise exhaust exhibit
    exhibition exist existence existing exit exp expand expansion expect expectation expedite expedited expel
    expense expensive experience experienced experiment expert expertise expiration expire expired expiry explain
    explanation explode explore export expose exposure express expression extend extension extensive extent
    external extra extraordinary extreme extremely eye fabric fabulous face facebook facility fact factor factory
    fade fail failure faint fair fairly faith fake fall fallen false fame familiar families family fan fancy
    fanta fantastic fantasy faq faqs far fare farm farmer fascinating fashion fast fasten fat fatal father fault
    faulty favor favorite favour favourite fax fear feature feb february federal fedex fee feed feedback feel
    feeling feet fell fellow felt female fence fender festival fetch fever fiber fibre fiction field fierce fight
    figure file fill film filter filth final finalize finally finance financial find finding fine finger finish
    fire firm firmware first fish fit fitness five fiveg fix fixed flag flame flash flashlight flat flavor
    flavour flaw flew flexibility flexible flight flights float flood floor flow flower flown flu fluent fluid
    fly focus fold folder folk follow follower food fool foot football force ford forecast foreign forest forever
    forget forgive forgot forgotten fork form formal format former formula fort forth fortnight fortune forum
    forward fought found foundation fountain four frame framework frankly fraud fraudulent free freedom freeze
    freezer freight french frequency frequent frequently fresh fri friction friday fridge friend friendly
    friendship fries frighten front froze frozen fruit frustrate frustrated frustrating frustration fry fuel full
    fully fun function functional fund fundamental funeral funny fur furnish furniture further furthermore fuse
    future gain galaxy gallery gallon gamble game gaming gang gap garage garbage garden garlic garment gas gate
    gather gauge gave gear gender general generally generate generation generator generous genre gentle gentleman
    genuine german get ghost giant gift girl girlfriend give glad glance glass glasses glove glue gluten goal
    goat god gold golden golf gone gonna good goods google gosh gossip got gotta gotten govern government gown
    gps gpu grab grade gradual graduate grain gram grand grandfather grandmother grant graph graphic grass
    grateful gratitude grave gray great greatly greek green greet grew grey grill grilled grip grocery gross
    ground group grow grown growth guacamole guarantee guard gud gudmorning guess guest guesthouse guide
    guideline guilty guitar gum gun guy gym habit hack hacker hair haircut half hall ham hand handbag handle
    handmade handy hang happen happily happy harassment hard hardly hardware harm harmful hassle hat hate
    hawaiian hazard hd hdd hdtv head headache headline headphone headquarters headset heal health healthy hear
    heard hearing heart heat heater heating heaven heavy heel height held helicopter hell hello hellow helmet
    helo help helpful helpless hence herb hereby heritage hero hesitate hid hidden hide hierarchy high highlight
    highly highway hike hill hint hip hire historic history hit hllo hlo hmmm hobby hockey hold holder hole
    holiday hollow holy home homeowner homeowners homepage homework honda honest honestly honey honor honour hood
    hook hope hopeful hopefully horizon horrible horror horse hospital hospitality host hostel hot hotel hotspot
    hour house household housing hr hrs html http https huawei hub huge human humble humor humorous hundred
    hungry hurricane hurry hurt husband hw hygiene hyundai ice icon id idea ideal identical identification
    identify identity idle ids ignore ill illegal illness illustrate image imagine imap immediate immediately
    immigration impact impatient implement implication imply import importance important impose impossible
    impress impressed impression impressive improper improve improvement inaccurate inactive inappropriate inbox
    inc incentive inch incident include inclusive income incoming incomplete inconvenience inconvenient incorrect
    increase incredible incur independent index indian indicate indication indicator individual indoor industrial
    industry infant infect infection inflation influence info inform informal information infrastructure
    ingredient inherit initial initially initiate initiative injure injury inner innocent innovation innovative
    input inquire inquiries inquiry insect insert inside insight insist inspect inspection inspector inspire
    instagram install installation installment instalment instance instant instantly institute institution
    instruct instruction instructor instrument insufficient insult insurance insure insured intact integrate
    intelligence intelligent intend intense intention interact interaction interest interested interesting
    interfere interior intermediate internal international internet interpret interrupt interval interview intl
    introduce introduction invalid invent invest investigate investigation investment investor invisible
    invitation invite invoice involve ios ip ipad iphone ipod ira irish irrelevant irritate island isolate isp
    issue italian item itinerary jacket jail jalapeno jam jan january japanese jar jaw jealous jean jeans jeep
    jersey jet jewel jewellery jewelry job join joint joke journal journalist journey joy judge judgement
    judgment juice jul july jump jun junction june junior jury justice justify kay kb keen keep kept kernel
    ketchup kettle key keyboard kia kick kid kill kilo kilometer kind kindl kindly kindness king kingdom kiss kit
    kitchen knee knew knife knives knock know knowledge known korean kyc lab label labor laboratory labour lack
    ladder lady laid lain lake lamb lamp lan land landing landline landlord landscape lane language laptop large
    last late lately later latest latte laugh laughter launch laundry law lawn lawsuit lawyer lay layer layout
    layover lazy lb lcd lead leader leading leaf leaflet league leak lean learn lease leather leave leaves
    lecture led left leg legal legend legitimate legroom leisure lemon lemonade lend length lenovo lens lent
    lesson let letter lettuce level lever lexus liability liable liar liberal liberty library licence license lid
    lie life lifestyle lifetime lift light lightweight like likely limit limitation limited line link lip liquid
    list listen listing lit literally literature litre little live lively lives living load loan lobby local
    locate location lock locked log logic logical login logins logo logout lonely long look loose lorry lose loss
    lost lot loud lounge love lovely lover lovers low lower loyal loyalty ltd lte luck lucky luggage lunch lung
    luxury lyft lyrics mac macbook machine mad magazine magic magnet magnetic mail mailbox main mainly maintain
    maintenance major majority make makeup male mall man manage manageable management manager manner manual
    manufacture manufacturer map mar march margin marine mark market marketing marriage married marry maruti mask
    mass massage massive master mastercard match mate material math matter mattress mature max maximum mayo
    mayonnaise mazda mb meal mean meaning meaningful means meant meanwhile measure measurement meat mechanic
    mechanical mechanism medal media medical medication medicine medium meet meeting member membership memory men
    mental mention mentioned menu mercedes merchandise merchant mere merely merge mess message messenger messy
    met metal meter method metro mexican mgr mhm mice microphone microsoft microwave middle midnight mild
    military milk mill min mind mindset mine mineral mini minimal minimum minister minor minority mint minus
    minute mirror misc miss missing mission mistake misunderstand misunderstanding mix mixture mm mmm mob mobile
    mocha mode model modem moderate modern modest modification modify module mom moment mon monday money monitor
    monkey month monthly mood moon moral moreover morng morning mortgage mostly mother motion motivate motor
    motorcycle motorola mount mountain mouse mouth move movement movie mower mozzarella mrng msg msgs mth mud mug
    multiple multiply muscle museum mushroom music musical musician mustard mutual mystery nah nail naked name
    narrow nasty nation national native natural nature naughty navigate navigation navy nbr near nearby nearest
    neat necessarily necessary necessity neck necklace negative neglect negotiate negotiation neighbor
    neighborhood neighbour neighbourhood nephew nerve nervous nest net netflix network neutral nevertheless new
    newborn newsletter newspaper nice niece night nightmare nine nissan noise noisy nokia nomination nonetheless
    nonstop noo noodle noon nop nope normal normally north northern nose notebook nothin notice notification
    notify notion nov novel november nowadays nowhere nt nthng nuclear nugget nuggets num number numerous nurse
    nut nutrition nylon oak oath obey object objection objective obligation oblige observe obstacle obtain
    obvious obviously occasion occasional occasionally occupation occupy occur ocean oct october odd offence
    offend offense offensive offer office officer official offline often oil okk okkk old oled olive omit oneplus
    onhold onion online oo ooh op open opener opening opera operate operation operator opinion opponent
    opportunity oppose opposite opposition opt optimal optimistic option optional oral orange order ordinary
    oregano org organ organic organisation organise organization organize orient origin original originally
    otherwise outage outcome outdated outdoor outfit outlet outline output outside outstanding oven overall
    overcharge overcome overdraft overdraw overdrawn overdue overlook overnight overpay overseas overtime
    overview overweight owe owner ownership oxygen pace pack package packaging packet pad page paid pain painful
    paint painter painting pair pal palace pale pan panel panic pants paper paperwork parade paragraph parallel
    parcel parent park parking parliament parmesan part partial participant participate particular particularly
    parties partly partner partnership party pass passenger passion passive passport password past pasta paste
    path patience patient pattern pause pavement paw pay payable paycheck payee payer payment payoff payout
    paypal payroll pc pcs pdf pea peace peaceful peak peanut pen penalty pencil pending pension people pepper
    pepperoni pepsi per perceive percent percentage perform performance performer perfume period permanent
    permission permit person personal personality personally personnel perspective pest pet petrol petty pharmacy
    phase phenomenon phone phonebook phonetic photo photograph photographer photography phrase physical
    physically physics piano pic pick pickle pickup picnic pics picture pie piece pig pile pill pillow pilot pin
    pine pineapple pink pint pipe pitch pity pixel pizza pkg place plain plan plane planet planner plant plastic
    plate platform platinum play player playlist pleae pleas pleasant please pleasure pledge plenty plot pls plug
    plumber plumbing plus plz pm png pocket podcast poem poet poetry point poison pole police policies policy
    policyholder polish polite political politician politics poll pollution pool poor pop popular popularity
    population porch porsche port portable portal portfolio portion portrait portuguese pos position positive
    possess possession possibilities possibility possible possibly post postage postal postcard poster postpone
    pot potato potential potentially pound pour poverty powder power powerful practical practically practice
    practise praise pray prayer pre precaution precious precise precisely predict prediction prefer preferable
    preference preferred pregnancy pregnant preliminary premier premium preorder prepaid preparation prepare
    prescribe prescription presence present presentation presently preserve president press pressure presumably
    pretend pretty prevent prevention preview previous previously price pricey pricing pride primarily primary
    prime prince princess principal principle print printer prior priorities priority prison prisoner privacy
    private privilege prize probability probable probably problem problematic procedure proceed process
    processing processor produce producer product production productive profession professional professor profile
    profit profitable program programme programmer progress project projector prolong promise promo promote
    promotion promotional prompt prompts proof proper properly properties property proportion proposal propose
    prospect protect protection protective protein protest protocol proud prove provide provided provider
    province provision ps psychology pub public publication publicity publish publisher pudding pull pump
    punctual punish punishment pupil purchase purchaser pure purple purpose purse pursue push put puzzle qty
    qualification qualified qualify quality quantity quarter queen queries query question questionnaire queue
    quick quickly quiet quilt quit quiz quota quotation quote rabbit race rack radar radiation radiator radical
    radio rage rail railway rain rainbow raincoat rainy raise ram ran ranch random rang range rank rapid rare
    rarely rat rate rather rating ratio raw rcvd re reach react reaction read reader readily reading ready real
    realise realistic reality realize really rear reason reasonable reasonably reassure rebate rebook reboot
    recall receipt receive received receiver recent recently reception recharge recipe recipient recognise
    recognition recognize recommend recommendation reconnect reconsider record recorder recording recover
    recovery recruit recruitment rectify recurring recycle red redeem redirect redo reduce reduction redundant
    refer reference referral refill refinance reflect reflection refresh refrigerator refund refundable refusal
    refuse regard regardless regards region regional register registered registration regret regular regularly
    regulation reimburse reimbursement reinstall reinstate reissue reject rejection relate related relation
    relationship relative relatively relax relaxation release relevant reliable relief relieve religion religious
    relocate reluctant rely remain remaining remark remarkable remedy remember remind reminder remote removal
    remove rename renew renewal rent rental renter renters reopen rep repair repay repayment repeat repeated
    repeatedly replace replacement replay reply report reporter represent representation representative reps
    reputation request require required requirement rescue research researcher resell resend reservation reserve
    reset reside residence resident residential resign resist resistance resolution resolve resort resource
    respect respective respond response responsibility responsible rest restart restaurant restock restore
    restrict restriction restroom result resume retail retailer retain retire retirement retrieve retry return
    returnable reuse reveal revenue reverse review revise revision revolution reward rewarding rewind rewrite
    rhythm rice rich rid ride rider ridiculous right rim ring rinse ripe rise risk risky ritual rival river road
    roadside roam roaming roast rob robbery robot rock rocket rode role roll rom romance romantic roof room root
    rope rotate roth rotten rough roughly round roundtrip route router routine row royal rub rubber rubbish rude
    rug ruin rule rumor run rung runner runway rural rush russian sack sad saddle sadly safe safely safety sail
    sailor salad salary sale salesman salesperson salmon salon salsa salt salty salute sample samsung sanction
    sand sandal sandwich sang sat satellite satisfaction satisfied satisfy saturday sauce sausage save saving
    savings saw scale scam scammer scan scandal scanner scar scare scared scarf scary scenario scene scenery
    scent schedule scheme scholar scholarship school science scientific scientist scissors scope score scoreboard
    scratch scream screen screenshot screw script scroll sea seafood seal search season seasonal seat seatbelt
    sec second secondary secondly secret secretary section sector secure securely security see seed seek seem
    seen segment seize seldom select selection self sell seller semester send sender senior sensation sense
    sensible sensitive sensor sent sentence sep separate separately separation sept september sequence serial
    series serious seriously serve server service session set setting settings settle settlement setup seven
    several severe sew sex shade shadow shake shame shampoo shape share shareholder sharp shave sheep sheet shelf
    shell shelter shelves shield shift shine shiny ship shipment shipper shipping shirt shock shocked shoe shook
    shoot shop shopper shopping shore short shortage shortcut shorten shortly shorts shot shoulder shout show
    shower shown shrimp shrink shut shuttle shy sick sickness side sidewalk sight sign signal signature
    significant significantly signin signup silence silent silk silly silver sim similar similarly simple simply
    simultaneous since sincere sing singer single sink sip sister site situation six size skate sketch ski skiing
    skill skilled skin skip skirt sky slack slave sleep sleeve slept slice slid slide slight slightly slim slip
    slipper slippery slogan slot slow slowly small smart smartphone smartwatch smell smile smoke smoking smooth
    smoothly sms smtp snack snake snap snapshot sneaker snow soap soccer social society sock soda sodium sofa
    soft software soil solar sold soldier sole solely solid solution solve somehow sometime sometimes somewhat
    somewhere son song sony soo sooner sophisticated sore sori sort sought sound soup sour source south southern
    souvenir space spacious spam span spanish spare spark speak speaker special specialist specialty specific
    specifically specification specify speech speed spell spelling spend spent sphere spice spicy spider spill
    spin spinach spirit spiritual spite splendid split spoil spoke spoken spokesman sponsor spoon sport spot
    spouse spray spread spring sprite spy sq sqft squad square squash squeeze sr sry ssd ssn stable staff stage
    stain stair stake stale stamp stand standard standby standing staple star stare start starter startup starve
    state statement station statistics statue status stay std steady steak steal steam steel steep steering stem
    step stereo stick sticker sticky stiff still sting stir stock stocks stole stolen stomach stone stood stop
    stopover storage store storm story stove straight straightforward strain strand strange stranger strap
    strategy straw strawberry stream streaming street strength strengthen stress stressful stretch strict strike
    string strip stroke strong strongly struck structure struggle stubborn stuck student studies studio study
    stuff stuffed stunning stupid style stylish sub subaru subject submission submit subs subscribe subscriber
    subscription subsequent subsequently subset substance substantial substitute subtitle subtract suburb subway
    succeed success successful successfully sudden suddenly sue suffer sufficient sugar suggest suggestion suit
    suitable suitcase suite sum summarize summary summer sun sunday sunglasses sunny sunshine super superb
    superior supermarket supervisor supper supplement supplier supply support supporter suppose supposed supreme
    surcharge sure surely surf surface surgery surplus surprise surprised surprising surprisingly surround survey
    survival survive suspect suspend suspicion suspicious sustain suzuki swallow swam swap swear sweat sweater
    sweep sweet swell swift swim swimming swimsuit swing swipe switch sword swore symbol sympathy symptom sync
    syrup system tab table tablet tackle taco tacos tag tail tailor takeaway takeout tale talent talk talkative
    tall tank tap tape target tariff task taste tasty taught tax taxi tea teach teacher team teapot tear tease
    technical technically technician technique technology ted teen teenager teeth tel telephone television telly
    temp temper temperature temple temporarily temporary tempt ten tenant tend tendency tender tennis tense
    tension tent tenth term terminal terminate termination terms terrible terribly terrific terrify territory
    terror tesla test testing text textbook texture thai thankful thanx theater theatre theft theme theory
    therapist therapy therefore thermostat thick thief thin third thirsty thirty thnk thnks thorough thoroughly
    though thought thousand thread threat threaten three threw throat throw thu thumb thunder thur thurs thursday
    thus thx thyme ticket tide tidy tie tier tight tile till timber time timeframe timeline timely timing tin
    tiny tip tire tired tissue title tks tmrw tmw tnx toast toaster tobacco toe toggle toilet token told tolerate
    toll tomato ton tone tongue tonne took tool tooo tooth toothbrush toothpaste top topic topping topup torch
    torn tortilla total totaled totally touch tough tour tourism tourist tournament tow towel tower towing town
    toxic toy toyota trace track tracker tracking trade trademark trader tradition traditional traffic tragedy
    trail trailer train trainer training transaction transfer transferred transform transit transition translate
    translation transmission transmit transparent transport transportation trap trash travel traveler traveller
    travelling tray treasure treat treatment treaty tree tremendous trend trial triangle tribe trick tricky
    trigger trim trip triple troop tropical trouble troubleshoot troubleshooting troubling trousers truck true
    truly trunk trust trustworthy truth try tshirt tube tue tues tuesday tuition tuna tune tunnel turbulence
    turkey turkish turn tutor tutorial tv twelve twenty twice twin twist twitter txt type typical typically typo
    tyre uber udpate ugly uhd uk ultimate ultimately umbrella umm unable unacceptable unauthorised unauthorized
    unavailable uncle unclear uncomfortable undergo underground underneath understand understandable
    understanding understood underwriter undo unemployed unexpected unfair unfortunate unfortunately unhappy
    unhelpful uniform uninstall unique unite university unknown unless unlike unlikely unlimited unlock
    unnecessary unpaid unpleasant unreasonable unrecognised unrecognized unsafe unsatisfied unsubscribe
    unsuccessful unsure untouched unused unusual upcoming update updates upgrade upload upper ups upset upstairs
    upward ur urban urge urgency urgent urgently url us usa usage usb useful useless user usps usual usually
    utility utilize vacancy vacant vacation vacuum valid validate validation validity valley valuable value valve
    van vanilla vanish variation variety various vary vast vault vegan vegetable vegetarian veggie vehicle vendor
    venmo vent venture venue verification verify version versus vertical vessel veteran via vice victim victory
    video view viewer village vinegar vinyl violate violation violence violent violin vip virtual virtually virus
    visa visibility visible vision visit visitor visual vital vitamin vocal voice voicemail void volcano
    volkswagen volleyball voltage volume volunteer volvo vote voucher voyage vpn vs vulnerable vw wage waist wait
    waiter waiting waitress waive wake walk wall wallet wan wander wanna want war wardrobe warehouse warm warmth
    warn warning warrant warranty wash washer washing waste wat watch water waterproof wave wax way weak weakness
    wealth weapon wear weather web webpage website wed wedding wednesday week weekday weekend weekly weigh weight
    weird welcome welfare well went west western wet whatsapp whatsoever wheel wheelchair whenever whereas
    wherever whip whisper whistle white whoever whole wholesale wht wicked wide widely widespread widow width
    wife wifi wild will willing win wind window windows windshield wine wing wings winner winter wipe wire
    wireless wisdom wise wish withdraw withdrawal withdrawl witness wives wk woke woman women won wonder
    wonderful wood wooden wool word wore work worker workflow working workout workplace workshop world worldwide
    worm worn worried worry worse worst worth worthless worthwhile worthy wound wow wrap wreck wrist write writer
    writing written wrong wrote www xiaomi xperia yaa yacht yard ye yea yell yellow yess yh yoga yogurt young
    youngster youth youtube yr yrs yup zelle zip zone zoo zoom
""")
