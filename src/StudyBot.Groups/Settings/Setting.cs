namespace StudyBot.Groups.Settings;

/// <summary>One setting of a study group, typed at its edges; each feature declares its own.</summary>
/// <param name="Key">Lower case words with hyphens: <c>public-answers</c>.</param>
/// <param name="Description">A sentence for whoever lists the settings.</param>
/// <param name="Values">What may be said, in words: "on or off".</param>
public abstract record Setting(string Key, string Description, string Values)
{
    /// <summary>The default as it would be typed; null where the platform's custom decides.</summary>
    public abstract string? DefaultText { get; }

    /// <summary>The normal form of what was typed; null where it is not one of the values.</summary>
    public abstract string? Normalise(string typed);
}
