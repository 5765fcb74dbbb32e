namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>Something in the world with its names.</summary>
/// <param name="Named">The node at which its first name ends.</param>
internal readonly record struct GazetteerEntry(NameTree Tree, int Named, GazetteerKind Kind)
{
    /// <summary>The first of its names; those of one thing share it.</summary>
    public string Name => Tree.NameAt(Named);

    public bool IsPlace => Kind is not (GazetteerKind.Organization or GazetteerKind.Demonym);
}

internal enum GazetteerKind : byte
{
    Country,

    /// <summary>A state of a federation or another part of a country.</summary>
    State,
    Region,
    Water,
    Building,

    /// <summary>A building that stands for those who govern in it: "the Kremlin".</summary>
    Seat,
    City,

    /// <summary>A city whose name needs its context to be believed.</summary>
    Town,
    Organization,

    /// <summary>An adjective or inhabitants in two words: "Sri Lankan".</summary>
    Demonym,
}
