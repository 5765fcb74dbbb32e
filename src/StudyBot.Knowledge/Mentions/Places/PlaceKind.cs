namespace StudyBot.Knowledge.Mentions.Places;

/// <summary>What kind of place a name means, as far as the world's well-known names tell.</summary>
public enum PlaceKind
{
    /// <summary>A city or town; also what is not known, since documents name far more towns than any list.</summary>
    City,
    Country,

    /// <summary>A state of a federation or another part of a country.</summary>
    State,
    Region,
    Water,
    Building,
}
