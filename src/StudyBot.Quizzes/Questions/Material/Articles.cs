using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Whether a name has its article in a sentence: "the Netherlands", "the Pacific", "the Arab League"; among others one without it would be told by the grammar.</summary>
internal static partial class Articles
{
    public const string The = "the ";

    public static bool Has(Thing thing) => thing.Kind switch
    {
        ThingKind.Country or ThingKind.Realm => OfCountry(thing.Name),
        ThingKind.Sea or ThingKind.Water => !Inland().IsMatch(thing.Name),
        ThingKind.Area => Area().IsMatch(thing.Name),
        // A list of bodies has one article for all; what everybody knows has its own.
        ThingKind.Organization => (thing.KnownBody is not null && Body().IsMatch(thing.Name)) || (thing.IsWithArticle ?? Body().IsMatch(thing.Name)),
        _ => false,
    };

    public static bool OfCountry(string name) => Country().IsMatch(name);

    [GeneratedRegex(@"\A(United|Two|Confederate|Netherlands|Philippines|Maldives|Gambia|Bahamas|Seychelles|Comoros)\b|\b(Republics?|Union|Empire|Federation|Confederation|Islands|State|Kingdom|Duchy|Principality|Sultanate|Emirates?)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Country();

    // "Lake Baikal", "Manila Bay", "Pearl Harbor"
    [GeneratedRegex(@"\ALake\b|\b(Bay|Harbou?r)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Inland();

    [GeneratedRegex(@"\b(Islands|Isles|Territory|Territories|Valley|Basin|Peninsula|Coast|Mountains|Plains|Region|Desert|Northeast|Northwest|Southeast|Southwest|West|East|North|South)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Area();

    [GeneratedRegex(@"\b(Organi[sz]ation|Union|League|Nations|Alliance|Pact|Community|Commonwealth|Association|Council|Committee|Commission|Department|Ministry|Agency|Bureau|Board|Fund|Conference|Movement|Front|Party|Army|Navy|Corps|Forces?|Court|Tribunal)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Body();
}
