using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.Where;

/// <summary>Whether a name in a sentence is a place there beyond doubt: a town that no list knows may be a person of that name, unless something happens in it.</summary>
internal static partial class PlaceGap
{
    public static bool Fits(SentenceMaterial sentence, NamedMention name, TextSpan gap) =>
        name.Thing.Kind switch
        {
            // "Geneva, Switzerland": what follows tells it.
            ThingKind.City => !Followed().IsMatch(sentence.Text[(gap.End - sentence.Span.Start)..]) && !IsWithin(sentence.Text[(gap.End - sentence.Span.Start)..], name) && Inside().IsMatch(sentence.Text[..(gap.Start - sentence.Span.Start)])
                && !IsGovernment(sentence.Text[..(gap.Start - sentence.Span.Start)], name)
                && (WellKnownPlaces.KindOf(name.Thing.Name) is not null || name.Thing.Name.Contains(' ', StringComparison.Ordinal) || IsTownOf(sentence, gap)),
            // "a bilateral limit of U.S. expansion": the abbreviation is mostly an adjective.
            ThingKind.Country => !sentence.Source.Document.Source[name.Span].Contains('.', StringComparison.Ordinal) && !IsBehindTown(sentence.Text[..(gap.Start - sentence.Span.Start)], sentence.Text[(gap.End - sentence.Span.Start)..])
                && !Made().IsMatch(sentence.Text[..(gap.Start - sentence.Span.Start)]),
            // "the Kingdom of the Serbs, Croats and Slovenes": half of a name.
            ThingKind.Realm => !GoesOn().IsMatch(sentence.Text[(gap.End - sentence.Span.Start)..]),
            ThingKind.Sea or ThingKind.Water => !Wider().IsMatch(sentence.Text[(gap.End - sentence.Span.Start)..]),
            _ => true,
        };

    [GeneratedRegex(@"\A(,| and) \p{Lu}\p{Ll}+s\b|\A and \p{Lu}\p{Ll}+ and (its|the|their)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex GoesOn();

    // "headquartered in Geneva, Switzerland, created after": the town tells it.
    private static bool IsBehindTown(string before, string after) =>
        !ListEnd().IsMatch(after) && Town().Match(before) is { Success: true } match && WellKnownPlaces.KindOf(match.Groups["town"].Value) is PlaceKind.City;

    // "the establishment of Norland in 1949", "an island consisting of Norland and": no other state fits.
    [GeneratedRegex(@"\b(establishment|founding|foundation|creation|proclamation|consisting|composed|comprised|made up) of (the )?\z|\b(consisting|composed|comprised|made up) of [^,.;]{1,40} and (the )?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Made();

    [GeneratedRegex(@"\A,? (and|or) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ListEnd();

    [GeneratedRegex(@"\b(in|at|near|from|of|to|outside) (?<town>\p{Lu}[\p{L}.]+( \p{Lu}[\p{L}.]+)*), \z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Town();

    // "gathered in Bandung, Indonesia to discuss"
    private static bool IsWithin(string after, NamedMention name) =>
        Wider().Match(after) is { Success: true } match && WellKnownPlaces.KindOf(match.Groups["place"].Value) is PlaceKind.Country or PlaceKind.State
        && GreatTowns.CountryOf(name.Thing.Name) != WellKnownPlaces.FirstNameOf(match.Groups["place"].Value);

    // "at Bergen in Norland": of that country alone.
    [GeneratedRegex(@"\A(,| in) (?<place>\p{Lu}[\p{L}.]+( \p{Lu}[\p{L}.]+)*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Wider();

    // "allegiance to Moscow": a capital stands for its government where nobody goes there.
    private static bool IsGovernment(string before, NamedMention name) =>
        Capitals.CountriesOf(name.Thing.Name).Any() && Toward().IsMatch(before) && !Moving().IsMatch(before);

    [GeneratedRegex(@"\b(to|from|of|toward|towards) \z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Toward();

    [GeneratedRegex(@"\b(went|go|goes|came|come|travel\p{Ll}*|return\p{Ll}*|sent|send|mov(ed|es|ing|e)|transfer\p{Ll}*|journey\p{Ll}*|fle[dw]|flying|sail\p{Ll}*|march\p{Ll}*|retreat\p{Ll}*|advanc\p{Ll}*|invit\p{Ll}*|summon\p{Ll}*|recall\p{Ll}*|assigned|dispatch\p{Ll}*|posted|visits?|trips?|mission|way|road|city|town|siege|fall|capture|occupation|bombing|evacuat\p{Ll}*|withdr\p{Ll}*|relocat\p{Ll}*|brought|delegat\p{Ll}*|ambassador|minister|consul|accredited|envoy|treaty|peace|congress|conference|declaration|miles|arriv\p{Ll}*|depart\p{Ll}*|left)\b[^.;]{0,80}\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Moving();

    private static bool IsTownOf(SentenceMaterial sentence, TextSpan gap) => InsideSurely().IsMatch(sentence.Text[..(gap.Start - sentence.Span.Start)]);

    [GeneratedRegex(@"\A, \p{Lu}[\p{L}’]+( \p{Lu}\p{L}+)?[,.;)]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Followed();

    [GeneratedRegex(@"\b(in|at|near|to|from|outside|of|visited|reached|left|toward|towards|captured|occupied) \z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Inside();

    [GeneratedRegex(@"\b(in|at|near|outside|town of|city of|summit in|visit to) \z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex InsideSurely();
}
