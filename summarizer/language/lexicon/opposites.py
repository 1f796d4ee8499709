"""Words and phrases of news English that exclude one another: a line is an axis, its ends parted by "|", phrases joined
by "_"; dictionary forms.

Drawn up by hand from general knowledge of the language. What stands at different ends of one axis is opposed; what
stands at one end is not therefore the same.
"""

AXES = """
rise increase grow climb gain up jump surge soar raise lift boost hike strengthen appreciate rally rebound advance \
go_up put_up push_up gain_ground growth upward step_up | fall drop decline decrease down lower lose reduce cut sink \
slip slide plunge plummet tumble shrink weaken depreciate dip dwindle ease slow go_down bring_down lose_ground \
reduction downward slump fall_back step_down
more above over exceed beyond surpass greater higher | less fewer below under short_of lower beneath
higher taller | lower shorter
above upstream over atop | below downstream under beneath underneath
upstream upriver | downstream downriver
deeper deep | shallower shallow short_of
longer long lengthen extend prolong | shorter short shorten curtail
larger bigger big large huge greater enlarge expand | smaller small tiny shrink
wider wide broad widen broaden | narrower narrow
thicker thick | thinner thin
heavier heavy | lighter light
faster fast quick quicker rapid speed_up accelerate | slower slow slow_down decelerate
stronger strong strengthen | weaker weak weaken
hotter hot warm warmer heat | colder cold cool cooler chill
older old elder eldest oldest | younger young youngest
dearer expensive costly dear | cheaper cheap inexpensive
richer rich wealthy | poorer poor
safer safe harmless | dangerous unsafe hazardous risky
brighter bright | darker dark
wet | dry
clean free_of uncontaminated | contaminated contaminate polluted dirty tainted
early earlier ahead_of_schedule ahead_of_time ahead prematurely | late later behind_schedule behind_time delay overdue \
behind
before prior_to ahead_of earlier_than | after following subsequent later_than since
bring_forward move_forward move_up advance | put_back push_back postpone defer put_off delay
ahead | behind trail
in_front_of | behind
forward forwards | backward backwards back
first initial earliest | last final latest
maximum highest peak | minimum lowest
always | never
often frequently | rarely seldom
everyone everybody | nobody no_one
open reopen | close shut
opening reopening | closure closing shutdown
start begin commence launch open | end finish conclude stop cease close halt
start begin resume continue | stop cease halt suspend
resume restart | suspend halt stop
proceed go_ahead | cancel scrap abandon call_off
expand extend | contract shrink shorten
accept agree approve back endorse | reject refuse decline turn_down oppose rebuff spurn
agree | disagree
agreement | disagreement
allow permit let authorise authorize enable legalise legalize | forbid ban prohibit bar prevent block outlaw stop
lift | impose
support back favour favor endorse | oppose resist
supporter backer ally friend | opponent critic rival enemy foe
confirm admit acknowledge concede accept | deny reject dispute refute contradict
prove confirm | disprove refute
praise commend applaud hail laud welcome | criticise criticize condemn denounce attack blast slam
defend | attack
win victory triumph | lose defeat loss
beat defeat overcome | lose_to
succeed success successful | fail failure unsuccessful
strengthen tighten toughen | weaken loosen relax ease soften
include count cover | exclude omit leave_out
join enter | leave quit exit
arrive arrival come enter reach | leave depart departure
arrive | cast_off set_out
return come_back | leave go_away
enter | exit leave
import | export
buy purchase acquire buyer acquisition | sell sale seller vendor dispose
lend lender | borrow borrower
send | receive
pay | owe
profit earn gain surplus | loss lose deficit
surplus | deficit shortfall
income revenue | expenditure cost
hire employ recruit take_on appoint | fire sack dismiss lay_off
appoint elect | dismiss remove oust
add adding | remove subtract deduct
install | remove take_down
build construct erect | demolish destroy tear_down knock_down
create establish set_up found | abolish dissolve scrap disband
attach | detach
connect join unite merge link | separate split divide disconnect
push | pull
push_in | pull_out
upstairs | downstairs
inside indoors within | outside outdoors
internal domestic | external foreign
public state | private
north northern northward | south southern southward
east eastern eastward | west western westward
alive living survive survivor | die dead death kill
born birth | die death
healthy well | ill sick unwell
recover recovery heal | worsen deteriorate
save rescue protect | kill destroy endanger
harmless | harmful
injure hurt wound | unharmed unhurt uninjured
damage | undamaged intact unharmed unscathed
guilty convict conviction | innocent acquit clear acquittal
arrest detain jail imprison seize | release free
guilty | not_guilty
legal lawful | illegal unlawful
legally | illegally
war conflict | peace
attack | retreat
advance | retreat withdraw pull_back
invade occupy | withdraw
victory | defeat
capture seize | surrender release
in_favour_of in_favor_of | against
near nearby nearest | farthest furthest
grant | withhold
stay remain | depart
continue go_on | stop cease halt abandon discontinue
better improve improvement | worse worsen worsening deteriorate
arm | disarm
true correct accurate | false wrong untrue incorrect inaccurate
truth | lie falsehood
known certain sure | unknown uncertain unsure
clear | unclear
likely probable | unlikely improbable
possible | impossible
able | unable
sure certain | doubtful
visible | invisible hidden
reveal disclose show publish | hide conceal withhold cover_up
remember | forget
find discover locate | lose miss
full crowded packed | empty vacant deserted
busy | quiet idle
working running operating operational | idle broken out_of_order
active | inactive dormant
alone | together
same identical | different
similar | different unlike
voluntary voluntarily | compulsory forced mandatory
optional | mandatory compulsory obligatory
temporary temporarily provisional interim | permanent permanently definitive
partial partly partially | full fully total totally complete completely
formal | informal
men male man | women female woman
boy | girl
son | daughter
brother | sister
father dad | mother mum mom
husband | wife widow
uncle | aunt
nephew | niece
grandfather | grandmother
past | future
former ex one-time | current present incumbent serving
multiply | divide
ascend ascent | descend descent
land | take_off
freeze | melt thaw
wake | sleep
unchanged steady hold keep | change raise lower cut increase
optimistic hopeful confident | pessimistic worried fearful
happy pleased delighted | unhappy angry sad disappointed
welcome | regret deplore
hope | fear
encourage urge | discourage deter dissuade
advise | advise_against
calm | panic
friendly | hostile
popular | unpopular
fair just | unfair unjust
honest | dishonest
responsible | irresponsible
necessary needed | unnecessary needless
useful | useless
willing | unwilling reluctant
ready prepared | unready unprepared
satisfied | dissatisfied
independent | dependent
stable | unstable
secure | insecure
limited | unlimited
armed | unarmed
identified named | unidentified unnamed
expected | unexpected
finished complete | unfinished incomplete
married | unmarried divorced
marry | divorce
employed | unemployed jobless
"""
