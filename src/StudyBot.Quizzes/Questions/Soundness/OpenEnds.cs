using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>What a sentence leaves open because those before it told: of what, for what, than what, where, between whom.</summary>
internal static partial class OpenEnds
{
    /// <summary>What each refuses, in the order in which it is looked for; what tells it after all stands beside it.</summary>
    private static readonly OpenEnd[] Kinds =
    [
        new("a comparative: than what?", Compares()),
        new("normalization, recognition: of what?", ToWhat()),
        new("in response, at the time: to what, when?", Elsewhere()),
        new("an appointment: where, to whom, as what?", NoPost()),
        new("credentials: to whom?", NoHost()),
        new("an embassy or a post: where, whose?", NoPlace()),
        new("relations: between whom?", NoParties()),
        new("accepted, a member, reluctant: what, of what, to do what?", NoObject()),
        new("somebody's demand or letter: which said what?", NoContent()),
        new("other problems: beside which?", OtherThan()),
        new("perhaps: was it so?", InDoubt()),
        new("somebody came and went: on which of many journeys?", Passing()),
        new("after a debate: of what?", AfterWhat()),
        new("a settlement, a meeting, a hundred workers: about what, from whom?", NoMatter()),
        new("section VI, the Straits, the 1949 revolution: of which law, where?", NoLaw()),
        new("his duties, the French claims: whose, to what?", NoOwner()),
        new("another factor: in what?", Factors()),
        new("both did: what?", Elided()),
        new("was responding: what happened?", Reacts()),
        new("had done by then: before what?", HadDone()),
        new("somebody's friend: who knows only the friend?", Somebodys()),
        new("new divisions: of what body?", NoBody()),
        new("a household's journey: what for?", Household()),
        new("immediately: after what?", AtOnce(), Occasion()),
        new("remained envoy, remained interested: since when?", Remained(), Timed()),
        new("brought a message: to whom, when?", Errand(), Addressed()),
        new("supports, condemns: who else does, and until when?", Stance(), Years()),
        new("an act of aggression: in whose words?", Charge(), Charging()),
    ];

    public static bool HasAny(string text) => FirstOf(text) is not null;

    /// <summary>What is left open, in words for who reads a test or a log; null where nothing is.</summary>
    public static string? FirstOf(string text) => Array.Find(Kinds, kind => kind.IsIn(text))?.Question;

    /// <param name="Question">What a reader would ask.</param>
    /// <param name="Asks">Where the text leaves it open.</param>
    /// <param name="Answers">Where the rest of the text answers it; null where no other words can.</param>
    private sealed record OpenEnd(string Question, Regex Asks, Regex? Answers = null)
    {
        public bool IsIn(string text) => Asks.IsMatch(text) && Answers?.IsMatch(text) != true;
    }

    // "was not willing to take a stronger stand", "for more money", "suffered similar treatment": than which, and like whose, it does not say.
    [GeneratedRegex(@"\b(an?|the) (stronger|weaker|greater|larger|smaller|better|worse|further|firmer|tougher|harder|softer|higher|lower|closer|wider|broader|deeper|similar|comparable|more \p{Ll}+|less \p{Ll}+) (?!than\b)(\p{Ll}+\b)(?! (than|to|from|of|for|in|on|with|between|against|at|role|part)\b)|\beven further\b|\bfurther (intensified|strained|complicated|worsened|deteriorated|defined|antagoni[sz]ed?)\b|\bfor more (money|funds|troops|aid|time)\b|\bsimilar (treatment|fate|reasons|terms|position|fashion|manner)\b(?! (to|as)\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Compares();

    // "decided to proceed with normalization", "recognized de facto independence": of what? "called for the restoration of democracy": where?
    [GeneratedRegex(@"\b(restor(ation|e|ed|ing)|return|transition) (of |to )?(democracy|order|power|civilian rule|peace|law and order)[,.;]|\b(with|on|of|to|for|toward|towards|about|approved|rejected|favored|opposed|supported|sought|demanded|proposed) (normalization|ratification|annexation|recognition|intervention|implementation|withdrawal|reunification|negotiations?|mediation|unification|accession|membership|cooperation)[,.;]|\brecogni[sz]ed (de facto |de jure |full )?independence\b(?! of\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ToWhat();

    // "In response, the President sent", "at the time", "did not think so", "by that conference", "officials believed that it had"
    [GeneratedRegex(@"\A[^,;]*\b(officials|leaders|members|people|observers)( of (the )?\p{Lu}\p{L}+)? \p{Ll}+ that it\b|\b[Ii]n (response|return|retaliation|contrast|exchange|turn|conclusion|this|particular)\b(?! (to|for|of|with)\b)|\b[Aa]t (the|that) time\b(?! (of|that|when|in)\b)|\b(think|thought|believe|believed|do|did|done|doing) so\b|\b(of|to|for|with|by|at|on|from|about|against|under|over|during|after|before|since) that \p{Ll}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Elsewhere();

    // "was appointed Ambassador on", "presented credentials as Envoy.", "selected Pinckney, who": where, to whom, as what?
    [GeneratedRegex(@"\b(appointed|promoted to|named|nominated|assigned|recognized) (as )?(Ambassador|Minister|[Cc]onsul|Chargé d[’'] ?Affaires|Minister Resident|Envoy)( (and|Extraordinary|ad|Resident|interim|Plenipotentiary|Minister|Consul|General))*( on| and| in (\d|_)|[,.;]| \z|\z)|\bwas (appointed|named|nominated) (on |in )?(_____|(January|February|March|April|May|June|July|August|September|October|November|December)\b)|\A[^,]{0,60} (presented|delivered) (his|her) (new )?credentials( on [^,]*)?\z|\bcredentials as (U\.S\. |American |the )?[^,.;]*(Plenipotentiary|Minister|Ambassador|Resident|interim)\.\z|\b(reaccredited|accredited) on\b|\b(selected|chose|nominated|dispatched) (?![^,.;]*\b(as|to|for)\b)[^,.;]*, who\b|\bbecame (the )?([Aa]cting )?([Vv]ice )?[Cc]onsul( [Gg]eneral)?( in [Cc]harge)? (on|in) [\d_\p{Lu}]|\bat post\b|\bserved as (the )?(Secretary|Director|Chairman|Minister|Ambassador|Commissioner) (for|in|until|from|during|through) (the (rest|remainder|duration|whole)|\d|_____|\p{Ll}+ years)|\bpresented (his|her) (letters? of )?recall\b(?! (to|from|as)\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoPost();

    // "_____ presented his credentials on November 23, 2006, becoming the first resident ambassador": to whom?
    [GeneratedRegex(@"\A\S+( (and )?\p{Lu}\S*){0,9} (presented|delivered) (his|her) (new )?credentials( (on|in) (\p{Lu}\p{Ll}+ \d{1,2}, )?[\d_]+)?[,.;](?!.*\b(to|of|in|with|from|by) (the )?\p{Lu})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoHost();

    // "The post at Bergen closed in 1821": whose? "opened an Office of the U.S. Representative in 1986", "A consulate was opened in 1869", "The U.S. Embassy closed": where?
    [GeneratedRegex(@"\b(opened|established|closed|reopened|maintained) (an?|its|the) (\p{Lu}[\p{L}.]+ )*([Oo]ffice|[Ee]mbassy|[Ll]egation|[Cc]onsulate|[Mm]ission)( of the \p{Lu}[\p{L}.]+ \p{Lu}\p{L}+)?( (in|on) (_____|\d{4}|(January|February|March|April|May|June|July|August|September|October|November|December)\b)[^.]*)?([,.;]|\z)|\bOffice of the U\.S\. Representative (was|had)\b|\A[Aa]n? [Cc]onsulate was (re)?(opened|established) (in|on) [\d_]|\AAn? (\p{Lu}\p{L}+ ){1,2}was (re)?(opened|established) ((in|at) |on |_|\d|(January|February|March|April|May|June|July|August|September|October|November|December)\b)|\AThere (is|was|were) no |\A((In|On) [^,]{1,25},? )?[Tt]he (post|office|agency|mission|station) (at|in) |\b[Tt]he (\p{Lu}[\p{L}.]+ )?([Ee]mbassy|[Ll]egation|[Cc]onsulate|[Mm]ission) (was |had been |has been |were )?((re-?)?(closed|opened)|evacuated|moved|raised|elevated|upgraded)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoPlace();

    // "Relations remained informal", "Diplomatic relations were established when": between whom?
    [GeneratedRegex(@"\A(Relations|Ties|Negotiations|Talks) (remained|were|had|improved|deteriorated|began|worsened|resumed)\b(?!.*\b(between|with)\b)|\A(Diplomatic|Normal|Full|Formal) (diplomatic )?relations were (re-?)?established (?!.*\b([Ee]mbassy|[Ll]egation|with the|between|[Gg]overnment of)\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoParties();

    // "Signed in Washington, it created": what? "was sympathetic": to what? "Norland accepted, and": what?
    [GeneratedRegex(@"\A\p{Lu}\p{Ll}+ed [^,]*, (it|they|he|she) |\A\S+ (accepted|agreed|refused|declined|consented|complied),|\b(became|become) a member[,.]|\b(was|were) (also )?(sympathetic|reluctant|willing|unwilling|hesitant|supportive|opposed|skeptical|successful|unsuccessful|ready|unable|prepared)[,.;]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoObject();

    // "refused to accept Norman’s demand": which? "Norman’s demand for a seat" says it. "issued proclamation 6726", "submitted its application": of what, to whom?
    [GeneratedRegex(@"\p{Lu}[\p{L}.]+[’']s (\p{Ll}+ ){0,2}(demands?|proposals?|requests?|offers?|suggestions?|refusal|reply|letter|note|message|warnings?|objections?)\b(?! (of|to|that|for|on|against|with|from|in|by)\b)|\b(issued|signed) ([Pp]roclamation|[Dd]ecree) (([Nn]o\.|[Nn]umber) )?\d+[.,]|\bsubmitted (its|his|her|their|an) application\b(?! (to|for)\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoContent();

    // "A number of other problems": beside which?
    [GeneratedRegex(@"\A(A number of|Several|Many|Some|The) other\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OtherThan();

    // What may have been is no answer.
    [GeneratedRegex(@"\b(may|might|could) have been\b|\b(possibly|perhaps|probably|apparently|reportedly|presumably)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex InDoubt();

    // "_____ left London on December 1", "Meyer arrived in _____ in 1912": who has not read of it cannot know, and others did too.
    [GeneratedRegex(@"\A(_____|\p{Lu}\p{L}+) (had )?(left|arrived|returned|travel+ed|went|came|departed)\b([^,;]|, \d{4})*\z|\A((On|In) _____,? )?[^,;]{1,60}\bmet (with )?((the )?\p{Lu}[\p{L}.]*([ .]|\z))+(on|in)? ?(_____\.)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Passing();

    // "After a long debate,": of what? "Following Bergen,": of a treaty, or a battle?
    [GeneratedRegex(@"\AAfter (an?|the|much|long|some)? ?([\p{Ll}-]+ )?(re-?examination|review|debate|delay|discussion|negotiation|investigation|consultation|deliberation)s?,|\AFollowing \p{Lu}\p{L}+,", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AfterWhat();

    // "the basis for a settlement": of what? "a treaty … reached a compromise over Bergen" says it. "hosted a regional meeting in Bergen": on what? "received 136 technicians": from whom?
    [GeneratedRegex(@"\b(an?|any|no) (\p{Ll}+ )?(settlement|compromise|dispute|solution|stalemate|reconciliation)( in (_____|\d{4}))?[,.;]|\b(demand|demanded|negotiate|negotiated|seek|sought|arrange|broker) an? (ceasefire|cease-fire|truce|armistice)\b(?! (in|between|with|of|on|over|for)\b)|\bprotested( in _____)?( and\b|[,.;])|\bcalls? for (peace )?(talks|negotiations)( in _____)?[,.;]|\b(hosted|held|convened) an? ([\p{Ll}-]+ )*(meeting|conference|seminar|workshop|symposium)( in \p{Lu}\p{L}+)?( (in|on) (_____|(\p{Lu}\p{Ll}+ )?\d{4}))?\.\z|\breceived (_____|\d[\d,]*) (\p{Ll}+ ){0,2}\p{Ll}+s\b(?!.*\b(from|under|as part)\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoMatter();

    // "revoked section VI": of which law? "the Straits", "the Revolution", "the 1949 revolution": where?
    [GeneratedRegex(@"\b([Ss]ection|[Aa]rticle|[Cc]hapter) ([IVXLC]+|\d+)\b(?! of\b)|\b[Tt]he (Revolution|Rebellion|Uprising|Straits?|Canal|Isthmus|Peninsula|War)\b(?! (\p{Lu}|of |in |against |between |for ))(?<!(\p{Lu}\p{L}+ (Revolution|Rebellion|Uprising|Straits?|Isthmus|Peninsula|War)|Canal)\b.*\b(Revolution|Rebellion|Uprising|Straits?|Canal|Isthmus|Peninsula|War))|\b[Tt]he (_____|\d{4}) (revolution|war|treaty|agreement|conference|election|crisis|coup|summit|constitution|protocol|accords?)\b(?! (of|in|between|with|against|for|on)\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoLaw();

    // "assuming his duties", "authorized a staff": whose, of what?
    [GeneratedRegex(@"\b(assum(ed|ing)|took up|taking up|entered on|resumed) (his|her|their|its) (new )?(duties|post|position|office)\b(?! (of|as|in|at)\b)|\b(authorized|had|employed) a staff\b|\bthe (Soviet|\p{Lu}\p{L}+(an|ese|ish|ch|i)) (troops|forces|delineation|proposals?|demands?|offers?|response|reply|attacks?|request|ultimatum|claims?|withdrawal)\b(?! (of|in|on|to|for|from|at|that|which|who|under|against|with|stationed|over|by|fighting|into)\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoOwner();

    // "were other contributing factors": to what?
    [GeneratedRegex(@"\b(was|were|is|are|remained) (an?other|other|the other|also|an?|key|major) ((key|major|main|important|contributing|other|additional) )*(factors?|reasons?|causes?|considerations?)\b(?! (in|of|for|to|behind|that|why|with)\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Factors();

    // "Both did, and": what?
    [GeneratedRegex(@"(?<!\b(than|as|so|what|it|nor|neither)\b[^,;.]*)\b(did|does|do)( not| so)?[,.;]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Elided();

    // "reciprocated by": what? "was responding to a letter" tells what was, and not what happened.
    [GeneratedRegex(@"\A[^,;]*(, )?[^,;]*\breciprocated\b|\A(\S+ ){1,4}(was|were) (responding|replying|reacting) to\b|_____ (himself|herself)\b|\A[^,;]*\beven (went|\p{Ll}+ed)\b|\A((In|On) _____,? )?((\p{Ll}+|Internal|Recent|Various) )?(Events|events|Developments|developments|Circumstances|circumstances|Conditions|conditions) (in|of|at) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Reacts();

    // "Norland had appointed Hayes as its envoy in _____.": before something that stood before.
    [GeneratedRegex(@"\A(?!.*\b(when|before|until|till|after|although|though|while|once|because|since|but|which|by|who|where|if|whose)\b)[^,;]*?\bhad (been |already |just )?(become|\p{Ll}{2,}ed)\b[^;]*\b(in|on) (_____|\d{4}|\p{Lu}\p{Ll}+ \d{1,2}, \d{4})\.\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HadDone();

    // "_____’s friend": who knows the friend, and is asked for the other?
    [GeneratedRegex(@"_____[’']s (old |close |good |long-?time )?(friend|colleague|aide|brother|sister|wife|son|daughter|father|mother|cousin|nephew|adviser|advisor|assistant|protégé)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Somebodys();

    // "Two new divisions were created in": of what body?
    [GeneratedRegex(@"\A((In|On) [^,]{1,25},? )?([Aa]n?|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Ss]ome) (new |additional )?(divisions?|bureaus?|offices?|positions?|posts?|committees?|units?|departments?) (was|were) (created|established|added|set up|formed|abolished)\b(?! (in|within|at|by|under) (the )?\p{Lu})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoBody();

    // "Hayes and his wife arrived in Bergen": whose journey it was tells nothing of what it was for.
    [GeneratedRegex(@"\b(and|with) (his|her) (wife|husband|family|sons?|daughters?|children)\b[^,;]*\b(arrived|left|moved|travel+ed|sailed|settled|returned|departed)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Household();

    // "immediately began": after what?
    [GeneratedRegex(@"\b(immediately|promptly|at once) (?!after|before|following|upon|on|to|preced)\p{Ll}+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AtOnce();

    [GeneratedRegex(@"\b(when|after|upon|once|following|on|as|response)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Occasion();

    // "remained Ambassador to": after what?
    [GeneratedRegex(@"\A[^,;]*\b(remained|continued) (as )?(the )?(Ambassador|Minister|Consul|Envoy|Secretary|accredited|resident)\b|\A[^,;]*\bremained (in|at|interested|committed|concerned|convinced|opposed|skeptical|hopeful)\b|\A[^,;]*\bcontinued (the|its|his|her|their)\b|\A[^,;]*\bstill (expected|hoped|wanted|believed|refused|insisted|feared)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Remained();

    [GeneratedRegex(@"\d{4}|\b(until|till|when|after|as of|during|while)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Timed();

    // "fully supports the just struggle of": what many say of many.
    [GeneratedRegex(@"\A[^,;]*\b(supports|condemns|welcomes|reaffirms|deplores|is (\p{Ll}+ )?(opposed to|in favou?r of)|has (\p{Ll}+ )?(called for|called upon|advocated|maintained an? (\p{Ll}+ )+position))\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Stance();

    [GeneratedRegex(@"\d{4}|\b([Oo]n|[Ii]n) _____", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Years();

    // "perpetrated two acts of aggression"
    [GeneratedRegex(@"\b(acts?|wars?) of (\p{L}+ )?aggression\b|\b(colossal|heinous|barbarous|treacherous) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Charge();

    [GeneratedRegex(@"\b(accus|charg|condemn|denounc|alleg|call|claim|describ)(e|ed|es|ing|s)?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Charging();

    // "brought a message from the White House": to whom, and when?
    [GeneratedRegex(@"\b(brought|carried|delivered|conveyed|sent|received) an? (\p{Ll}+ )?(message|letter|note|invitation|telegram)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Errand();

    [GeneratedRegex(@"\d{4}|\b([Oo]n|[Ii]n) _____|\bto (the )?[\p{Lu}_]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Addressed();
}
