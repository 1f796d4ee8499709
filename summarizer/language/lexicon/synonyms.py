"""Words and phrases of news English that may stand for one another: one group a line, dictionary forms, phrases joined
by "_".

Drawn up by hand from general knowledge of the language: no package that ships a thesaurus is small, permissive and
kept up. A word may stand in several groups; words of one group may replace each other in some sentence, not in all.
"""

GROUPS = """
die death dead perish succumb fatal fatality fatally kill lose_life deceased demise
kill slay murder shoot_dead assassinate homicide slaying killing
victim casualty
hurt injure wound injury harm maim
ill sick unwell illness sickness disease
fire blaze inferno flame wildfire
burn scald
crash collide collision smash accident wreck pile-up
explode explosion blast detonate detonation blow_up
destroy wreck demolish ruin devastate raze level destruction flatten
damage harm spoil ruin
flood flooding deluge inundate inundation
storm gale hurricane tempest typhoon cyclone
earthquake quake tremor
rescue save
search hunt look_for seek
find discover locate detect uncover discovery
missing unaccounted_for lost vanish disappear disappearance
evacuate evacuation move_out
flee escape run_away get_away
survive survivor live_through
attack assault strike raid ambush offensive onslaught
bomb bombing bombard bombardment shell
shoot gunfire fire open_fire shooting
gun firearm weapon pistol rifle
war conflict fighting hostility
fight battle combat clash
soldier troop serviceman
army military force
truce ceasefire cease-fire armistice
peace ceasefire
invade invasion incursion occupy
withdraw pull_out withdrawal pull_back retreat take_back retract
border frontier
refugee migrant displaced
arrest detain apprehend detention take_into_custody seize hold
jail prison imprison imprisonment gaol behind_bars
sentence jail
charge indict indictment accuse prosecute
accuse blame allege accusation allegation charge claim
blame fault put_down_to attribute
guilty convict conviction
acquit clear acquittal exonerate
trial court tribunal hearing
judge justice magistrate
lawyer attorney solicitor barrister counsel advocate
sue lawsuit litigation legal_action
crime offence offense
criminal offender
thief robber burglar
steal theft rob robbery burgle burglary
fraud swindle scam deceive
police officer policeman policewoman constable cop
investigate investigation inquiry enquiry probe look_into examine examination inquire
investigator inspector detective
suspect suspicion suspected
witness onlooker bystander eyewitness
question interview interrogate ask
inspect inspection check examine examination safety_check
test trial check
evidence proof
confess confession admit
admit acknowledge concede accept grant admission own_up
deny reject dispute contradict denial refute contest rebut
refuse decline reject turn_down refusal rebuff
accept agree approve
agree agreement accord consent assent
agreement deal accord pact treaty settlement contract
negotiate negotiation talk bargain bargaining parley
talk discussion negotiation conversation speak discuss
discuss talk debate address
meet meeting gather see
meeting session summit conference gathering
say state tell announce declare add note remark claim report explain according comment mention observe speak
announce declare unveil disclose reveal announcement make_public publish
reveal disclose make_public uncover show
publish publication release issue bring_out make_public
show indicate demonstrate reveal suggest display
suggest propose recommend proposal suggestion
propose put_forward suggest proposal offer
promise pledge vow undertake commit assurance
threaten threat warn
warn caution alert warning
urge call_on appeal press ask exhort
demand call_for insist require ask
ask request appeal call_for seek
order command instruct tell direct
answer reply respond response
describe depict portray call characterise characterize label
call name term dub label
criticise criticize condemn denounce attack criticism condemnation slam
praise commend laud applaud hail acclaim
apologise apologize apology sorry
thank gratitude grateful
complain complaint grievance
protest demonstrate demonstration rally march protester demonstrator
riot unrest disorder disturbance
strike walkout stoppage industrial_action walk_out
union organisation
worker employee staff workforce labourer personnel
employ hire engage take_on recruit employment
employer firm company
dismiss sack fire lay_off redundancy redundant dismissal layoff
resign quit step_down resignation stand_down leave
retire retirement
appoint name nominate appointment choose
elect vote_in choose
election poll ballot vote
vote ballot poll referendum cast
voter elector electorate
turnout turn_out
win victory triumph defeat beat prevail
lose defeat loss
defeat beat overcome vanquish thrash
candidate contender nominee hopeful
opponent rival adversary competitor opposition
supporter backer ally follower adherent
support back favour favor endorse approve backing
oppose object resist opposition
parliament assembly legislature
law legislation act statute bill
lawmaker legislator mp parliamentarian congressman senator
ban forbid prohibit outlaw bar prohibition
bar prevent stop block
allow permit let authorise authorize enable permission
rule ruling decision verdict judgment judgement
decide decision determine resolve
plan intend mean aim propose scheme project intention
plan scheme programme program project blueprint
due schedule set expect plan slate
expect anticipate forecast predict foresee see
forecast projection prediction outlook estimate project
estimate reckon calculate put guess assess suppose
think believe reckon consider feel suppose hold
opinion view belief position
hope wish want
want wish desire seek
try attempt seek bid effort endeavour
start begin commence launch open onset outset
launch start introduce unveil
end finish conclude stop close cease halt
complete finish conclude completion
stop halt cease quit suspend
suspend halt pause postpone interrupt suspension
cancel call_off scrap abandon drop cancellation
abandon give_up drop ditch
postpone delay put_off defer put_back push_back postponement
delay late behind_schedule hold_up
late overdue behind_time
early ahead_of_schedule ahead_of_time
continue go_on carry_on keep persist proceed remain
remain stay keep still
resume restart reopen start_again
close shut closure shutdown
open opening inaugurate
build construct erect construction put_up
builder contractor construction_firm
building structure edifice
repair mend fix refit restore
restore bring_back return reinstate
replace substitute swap replacement
replacement spare
change alter modify alteration amend switch
reform overhaul restructure
increase rise grow climb raise lift boost hike growth gain up expand jump surge soar
raise lift increase put_up push_up hike
decrease fall drop decline reduce cut lower reduction down sink slip dip slide plunge lose shrink go_down
reduce cut lower trim slash curtail lessen
slow slow_down decelerate ease
speed quick fast rapid swift accelerate
exceed surpass top outpace pass go_over more
almost nearly close_to just_under
about around roughly some approximately nearly
big large great huge major sizeable
small little minor tiny slight
many numerous several
few handful
enough sufficient adequate
lack shortage want absence scarcity
extra additional further another more
main chief principal primary key major
important significant key crucial vital
total sum overall
amount sum quantity
number figure count total tally
toll count number
figure number statistic datum
average mean typical
share stock
price cost charge rate
cost price expense spend
pay wage salary earnings income remuneration
pay spend hand_over fund
fund finance pay_for bankroll sponsor
money cash fund
debt loan borrowing owe
owe debt due
loan credit lend
lend loan advance
tax levy duty
profit earnings gain
revenue turnover sales takings income
buy purchase acquire take_over takeover acquisition buyer bid
sell sale vendor seller
sale sell market
shop store retailer outlet
customer client shopper consumer buyer
owner own proprietor belong possess
company firm business corporation enterprise group
maker manufacturer producer make
make manufacture produce build production
product goods
factory plant works mill
recall call_back withdraw take_back
refund repay reimburse pay_back
fault defect flaw problem failing
fail failure not_manage
problem difficulty trouble issue
danger risk threat peril hazard
dangerous hazardous unsafe risky perilous
safe secure unharmed
safety security
contaminate pollute contamination pollution taint
clean pure free_of
cause lead_to bring_about prompt trigger result_in give_rise_to source spark
reason cause ground motive
result outcome consequence effect
effect impact influence
affect influence hit
because since as owing_to due_to on_account_of
prevent stop avert avoid
avoid escape evade dodge
protect defend guard shield safeguard
help aid assist assistance support relief
donate give contribute donation
give hand provide grant present donate
provide supply give furnish deliver
send dispatch despatch ship deliver mail post
receive get obtain be_given
get obtain acquire gain receive
take carry bring transport
carry transport bear bring convey
leave depart set_out set_off put_out cast_off go departure
arrive reach come land get_to arrival
come arrive turn_up
return come_back go_back
go travel move head
travel journey trip go
visit trip call_on tour
visitor guest tourist
fly aircraft air plane
aircraft plane aeroplane airplane jet
ferry vessel ship boat
sail voyage put_to_sea sailing
boat vessel craft
car vehicle automobile
lorry truck
train rail railway
bus coach
road street highway
driver motorist
passenger traveller traveler
tow haul pull
pull drag haul tug
jam stick stuck trap lodge
move budge shift
free release liberate let_go
release free publish
house home dwelling residence
home house domestic
live reside dwell resident inhabitant
resident inhabitant local citizen villager
town city municipality
village hamlet settlement
area region district zone
country nation state land
national nationwide countrywide
world global worldwide international
place site location spot
land ground soil
sea ocean water
river stream
dam barrage embankment
shore coast beach
hill mountain
forest wood woodland
field meadow
farm agriculture
farmer grower
food provision
meal dinner lunch
drink beverage
medicine drug medication
doctor physician medic
hospital clinic infirmary
patient sufferer
treat care treatment
heal cure recover recovery
recover recovery get_better
vaccine vaccination inoculate inoculation jab
virus infection
child kid youngster minor boy girl
boy lad youth
girl lass
baby infant newborn
woman female lady
man male gentleman
people person
person individual
family relative household kin
parent father mother
wife husband spouse partner
marry wed marriage wedding
born birth
old aged elderly age
old elder eldest oldest
young youthful
youth teenager adolescent
friend companion
colleague co-worker
neighbour neighbor
member belong
group party body
crowd throng mass
team side squad crew
crew sailor seaman
leader head chief boss lead
head lead run direct chair preside
lead head conduct command
boss manager chief executive
director direct manage
manager run manage
chairman chair chairwoman chairperson head preside
president presidency
minister ministry secretary
prime_minister premier
government administration cabinet
king monarch
spokesman spokeswoman spokesperson
official officer functionary authority
adviser advisor aide
assistant aide deputy
former ex one-time onetime erstwhile previous
current present incumbent
previous earlier former prior
next following subsequent
last final latest most_recent
recent latest new
new fresh recent
first initial earliest
original first
once formerly
again once_more
often frequently
always ever
usual customary normal habitual regular
now currently at_present
soon shortly
immediately at_once instantly straight_away
year annual yearly 12_months
month monthly
week weekly
day daily
morning dawn
noon midday
night overnight
later after
before ahead_of prior_to
during throughout
until till
time moment
long lengthy
short brief
high tall
deep depth
top peak summit
peak maximum top
bottom foot base
side edge
centre center middle
half 50_percent
double twice twofold
single one sole
only sole just
all every entire whole
entire whole full complete
part portion section
rest remainder other others
most majority
each every
both two
pair couple two
dozen twelve
percent percentage
school college
university college
student pupil learner
teacher tutor
study research survey analysis
scientist researcher scholar
expert specialist
report account article story
paper newspaper journal daily
journalist reporter correspondent
press media
document paper file
letter note
book volume
write compose author
speak talk address
speech address lecture
lecture speech talk
hear learn be_told
learn hear find_out discover
know aware
inform tell notify brief advise
secret confidential
anonymous anonymity unnamed unidentified not_be_named
identify name identification
name identify call
sign signature initial
write sign
list register
record register log
set fix establish
establish found set_up create
create establish set_up make
form create set_up
join enter
enter go_into
exit leave
break shatter fracture
break breach violate
breach break violation gap
crack split
split divide separate
unite merge join
merge merger combine
separate apart split
cut sever
collapse fall_down cave_in
fall tumble
rise climb go_up
climb go_up scale
hit strike beat
throw hurl toss
catch capture seize
capture seize take
seize take confiscate grab
control command hold
hold keep retain
store keep
use employ utilise utilize
need require must
require need call_for oblige
must have_to oblige should
may can might could
possible likely potential
likely probable
certain sure definite
guarantee assure ensure
ensure make_sure
confirm verify corroborate
true right correct accurate
false wrong untrue incorrect inaccurate
mistake error blunder wrong
lie untruth falsehood
clear plain obvious evident
understand grasp comprehend
remember recall
see watch notice observe
watch observe view
look appear seem
light lamp
hot heat
cold freeze chill
energy power electricity
oil petroleum crude
nuclear atomic
worry concern fear anxiety
fear dread worry afraid
anger fury rage outrage
angry furious
happy pleased glad delighted
sad unhappy sorrow
surprise astonish shock amaze
shock stun
shout yell cry scream
cry weep
celebrate celebration
honour honor award
award prize honour
play game match
game match fixture
player footballer
goal score
coach manager
champion title
injury knock
music song
film movie
show performance
church chapel
religion faith
funeral burial
memorial vigil
spread extend expand
extend prolong lengthen extension
shorten cut
widen broaden
tighten toughen stricter
ease relax loosen
strengthen reinforce bolster firm
weaken undermine soften
improve better improvement
worsen deteriorate
worse deteriorate
good fine
bad poor
compare contrast
differ different difference
same identical equal
similar alike like
match equal
include contain comprise
contain hold
consist comprise
cover include
exclude leave_out omit
lead ahead
follow come_after
chase pursue
surround encircle
block obstruct
clear remove
remove take_away take_down strip
wait await
expel deport throw_out
ban suspend
punish penalty fine
penalty punishment
compensation damages
settle resolve
solve resolve
dispute row quarrel argument disagreement conflict
crisis emergency
disaster catastrophe calamity
incident event
happen occur take_place
hold stage
organise organize arrange
prepare ready
ready prepared
develop development
link connect connection tie relation
associate link
involve include
responsible blame
responsibility duty
duty obligation
job post position work
job employment
work job labour
labour labor
task job
role part
power authority
right entitlement
freedom liberty
vote_down reject
back_down give_in
go_ahead proceed
take_part participate
attend be_at
claim demand
insist maintain
maintain keep
argue contend
stress emphasise emphasize underline
mention refer
cite quote
repeat reiterate
hint imply
imply suggest
mean imply
signal indicate
celebrate mark
strong powerful
weak feeble
rich wealthy
poor deprived
expensive costly dear
cheap inexpensive
empty vacant
hidden conceal
conceal hide withhold keep_back
withhold keep_back hold_back
deadline time_limit
limit cap ceiling
target goal aim objective
purpose aim
idea plan
policy strategy
measure step
action step
act action
rule regulation
method way
way manner
kind type sort
example instance
case instance
detail particular
information data
internet web online
website site
phone telephone mobile ring
call phone ring telephone
message text
picture photo photograph image
video footage
"""
