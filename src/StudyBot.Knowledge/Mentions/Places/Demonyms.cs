using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.Places;

/// <summary>Adjectives and inhabitants of countries: they name no place, but tell whose an army, a leader or a talk is.</summary>
public static class Demonyms
{
    /// <summary>
    /// "Japan" of "Japanese", "North Korea" of "North Korean"; null for what is no demonym. Case counts, diacritics do not.
    /// </summary>
    public static string? CountryOf(string adjective)
    {
        ArgumentNullException.ThrowIfNull(adjective);
        return Gazetteer.World.CountryOf(Folding.Fold(adjective));
    }
}
