namespace StudyBot.Knowledge;

/// <summary>
/// The study group whose sources, facts and settings something is. Text forms: <c>library</c>, <c>terminal</c>,
/// <c>discord:&lt;guild id&gt;</c>, <c>slack:&lt;team id&gt;</c>.
/// </summary>
public readonly record struct GroupId(string Value)
{
    /// <summary>The bundled sources: read by every group, changed by none.</summary>
    public static readonly GroupId Library = new("library");

    /// <summary>The group of whoever sits at the terminal.</summary>
    public static readonly GroupId Terminal = new("terminal");

    /// <summary>Reads a text form; <see langword="false"/> where it is none of the four.</summary>
    public static bool TryParse(string? text, out GroupId group)
    {
        group = default;
        if (text is "library" or "terminal"
            || (text is not null && HasId(text, "discord:", char.IsAsciiDigit))
            || (text is not null && HasId(text, "slack:", char.IsAsciiLetterOrDigit)))
        {
            group = new GroupId(text);
            return true;
        }

        return false;
    }

    public override string ToString() => Value;

    private static bool HasId(string text, string prefix, Func<char, bool> allowed) =>
        text.StartsWith(prefix, StringComparison.Ordinal)
        && text.Length > prefix.Length
        && text.Length <= prefix.Length + 32
        && text.AsSpan(prefix.Length).ToString().All(allowed);
}
