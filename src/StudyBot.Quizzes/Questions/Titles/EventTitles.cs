using System.Text.RegularExpressions;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.Titles;

/// <summary>Titles by which an event can be asked about: a proper name that means one event in all sources of the group.</summary>
internal sealed partial class EventTitles(GroupMaterial material)
{
    private const int ShortestTitle = 8;
    private const int LongestTitle = 100;

    private readonly HashSet<string> places = material.Things.Where(t => t.Kind != ThingKind.Organization).SelectMany(t => t.Names).SelectMany(n => n).ToHashSet(StringComparer.Ordinal);
    private readonly ILookup<string, EventFact> byName = material.Facts<EventFact>().ToLookup(f => NameForm.Fold(f.Name.Value));

    /// <summary>Without its article; null where the event has no title that stands for it alone.</summary>
    public string? Of(EventFact fact, WithDate with)
    {
        // "October summit in Valday": the month would tell when.
        var name = Month().Replace(fact.Name.Value.Trim(), "");
        if (name.Length is < ShortestTitle or > LongestTitle || !(ProperTitle().IsMatch(name) || Described().IsMatch(name)) || Cut().IsMatch(name) || fact.IsPlanned)
        {
            return null;
        }

        if (!SaysWhich(name))
        {
            return null;
        }

        if (IsPartOfLonger(fact) || IsToCome(fact))
        {
            return null;
        }

        name = name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name;
        if (with == WithDate.No && (Lasting().IsMatch(name) || IsOneOfItsPlace(name) || IsOneOfItsKind(name)))
        {
            return null;
        }
        var sameName = byName[NameForm.Fold(fact.Name.Value)].Where(f => f.Date?.Value != fact.Date?.Value).ToList();
        if (with == WithDate.Always)
        {
            return fact.Date is { Value.Precision: not DatePrecision.Interval } told && sameName.Count == 0 ? $"{name} of {DateText.Of(told.Value)}" : null;
        }

        // Where nobody gives it another date, mentions without one mean the same; who tells the day is asked rather than who tells the year.
        if (sameName.Count == 0 || (with == WithDate.No && fact.Date is { } own && sameName.TrueForAll(f => f.Date is null || f.Date.Value.Covers(own.Value))))
        {
            return name;
        }

        // Several of one name: the Treaty of Paris of 1763 and of 1783. A wider date of the same may be another telling of it.
        return with == WithDate.WhereItIsNeeded && fact.Date is { Value.Precision: not DatePrecision.Interval } date
            && sameName.All(f => f.Date is { } other && !other.Value.Covers(date.Value) && !date.Value.Covers(other.Value))
            ? $"{name} of {DateText.Of(date.Value)}"
            : null;
    }

    // "United Nations Conference" of "… on the Human Environment", "Treaty with Spain" of "Adams-Onis (or Transcontinental) Treaty with Spain".
    private bool IsPartOfLonger(EventFact fact)
    {
        if (material.SentenceOf(fact.Source, fact.Name.Evidence) is not { } sentence
            || sentence.Text.IndexOf(fact.Name.Text, StringComparison.Ordinal) is var at && at < 0)
        {
            return false;
        }

        return Before().IsMatch(sentence.Text[..at]) || After().IsMatch(sentence.Text[(at + fact.Name.Text.Length)..]);
    }

    // What was planned when the source was written may have been put off.
    private bool IsToCome(EventFact fact) =>
        (fact.Date is { } date
            && material.SourceOf(fact.Source).Document.Info is { } info && (info.Written ?? info.Published) is { } written && date.Value.Earliest > written.Latest)
        || (material.SentenceOf(fact.Source, fact.Name.Evidence) is { } sentence && Coming().IsMatch(sentence.Text));

    // "Geneva Conference", "Treaty of Madrid": where states meet often there was more than one, whatever the sources tell of.
    private static bool IsOneOfItsPlace(string name) =>
        Meeting().IsMatch(name) && name.Split(' ').Where(w => char.IsUpper(w[0]) && !Kind().IsMatch(w)).ToList() is [var place] && (place == "Geneva" || Capitals.CountriesOf(place).Any());

    // "British Naval Conference": of a country and a matter there are several. One of a place or with its number is one.
    private bool IsOneOfItsKind(string name) =>
        Gathering().IsMatch(name) && !Numbered().IsMatch(name)
        && !name.Split(' ').Any(w => char.IsUpper(w[0]) && !Kind().IsMatch(w) && Demonyms.CountryOf(w) is null && places.Contains(NameForm.Fold(w)));

    [GeneratedRegex(@"\b([Ss]ummit|[Cc]onference|[Cc]ongress|[Mm]eeting)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Gathering();

    [GeneratedRegex(@"\b([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|\d+(st|nd|rd|th)|[IVX]+)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b([Ss]ummit|[Cc]onference|[Tt]alks|[Cc]ongress|[Mm]eeting|[Vv]isit|Treaty|Convention|Peace|Declaration|Protocol|Agreements?|Accords?)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Meeting();

    // Wars and revolutions go on for years: a source tells the day of something in one.
    [GeneratedRegex(@"\b(Wars?|Revolution|Rebellion|Uprising|Crisis|Siege|Blockade|Airlift|Affair|Mission|Doctrine|Plan|Talks|talks)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Lasting();

    /// <summary>"Second Conference" and "Climate Conference" are of any: a title needs a place or person, or two words of its own.</summary>
    private bool SaysWhich(string name)
    {
        var own = name.Split(' ').Where(w => char.IsUpper(w[0]) && !Kind().IsMatch(w)).ToList();
        return own.Count >= 2 || own.Any(w => Demonyms.CountryOf(w) is not null || places.Contains(NameForm.Fold(w)));
    }

    // "Adams-Onis (or Transcontinental) ", "Third "; the first word of a sentence is no part of a name.
    [GeneratedRegex(@"(\) |[-–/+]|\b(St|Mt|Ft)\. |(?<=\p{L}[,]? )\p{Lu}[\p{L}-]+ |\p{Lu}[\p{L}-]+ (and|of|for|on) )\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Before();

    [GeneratedRegex(@"\A \p{Lu}|\A( \(\p{Lu}+\))? (on|of|for|relating to|concerning|regarding|respecting|[Aa]gainst) (the )?(?!January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}|\A, \p{Lu}\p{L}+( and|,)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(to be held|to convene|convening|upcoming|forthcoming|will be|will take|is to|are to|scheduled|preparations? for|looks? forward|should be held|[Ww]ill recommend|[Rr]ecommend|[Pp]ropos(e|al)|urge|I ask)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Coming();

    /// <summary>Whether a word only says what kind of event it is.</summary>
    public static bool IsKind(string word) => Kind().IsMatch(word);

    [GeneratedRegex(@"\A(First|Second|Third|Fourth|Fifth|Joint|General|International|World|Special|National|New|Final|Summit|Conference|Treaty|Treaties|Convention|Agreements?|Accords?|Pact|Declaration|Protocol|Congress|Crisis|War|Revolution|Act|Acts|Purchase|Plan|Doctrine|Resolution|Talks|Peace|Royal|Imperial|Federal|Charter|Memorandum|Amendment|Compromise|Communiqué|Incident|Affair|Mission|Invasion|Coup|Blockade|Battle|Siege|Armistice)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Kind();

    /// <summary>"Nagato Summit", "Treaty of Paris", "Vladivostok summit": two words or more with capitals, and what kind of event it is.</summary>
    [GeneratedRegex(@"\A(?=.*\b(Summit|summit|Conference|conference|Treaty|Treaties|Convention|Agreement|Agreements|Accord|Accords|Pact|Declaration|Protocol|Congress|Crisis|War|Revolution|Rebellion|Uprising|Act|Acts|Purchase|Armistice|Communiqué|Plan|Doctrine|Resolution|Invasion|Coup|Blockade|Airlift|Battle|Siege|Compromise|Amendment|Memorandum|Charter|Mission|Affair|Incident|Massacre|talks|Talks)\b)(?=(.*\p{Lu}[\p{L}’'.-]+){2}|\p{Lu}[\p{L}’'.-]+ (summit|conference|talks)\z)(\p{Lu}[\p{L}’'.-]*|of|the|and|on|for|in|between|with|against|to|\d+|summit|conference|talks)( (\p{Lu}[\p{L}’'.-]*|of|the|and|on|for|in|between|with|against|to|\d+|summit|conference|talks))+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ProperTitle();

    [GeneratedRegex(@"[’']s\z|\bTalks\z|\b(of|the|and|on|for|in|between|with|against|to)\z|\b\d{4}\b|\b([Pp]arties|[Aa]nnual|[Ss]ession|[Rr]egular|[Mm]inisterial|[Rr]eview|[Ff]orum|Global|World|OAU|Arab|Ministers)\b|\A(\d|UN |U\.N\. |United Nations [Cc]onference\z|EU |NATO )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Cut();

    /// <summary>"summit in Valday", "meeting with former islanders at the Prime Minister’s Office": what kind of event, and with whom or where by name.</summary>
    [GeneratedRegex(@"\A(\p{Lu}[\p{L}-]+ )?((summit|conference|talks|meeting|press conference|visit) (with|between)|summit (in|at)) ([\p{L}’'.-]+ ){0,10}\p{Lu}[\p{L}’'.-]+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Described();

    [GeneratedRegex(@"\A(January|February|March|April|May|June|July|August|September|October|November|December) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Month();
}
