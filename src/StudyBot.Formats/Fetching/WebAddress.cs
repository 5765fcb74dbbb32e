using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Fetching;

/// <summary>What of an address can be judged by looking at it. Where it leads is judged when it is connected to (<see cref="WebConnector"/>).</summary>
internal static class WebAddress
{
    private const int Longest = 2000;

    /// <summary>Null where it may be asked.</summary>
    /// <param name="typed">As somebody typed it; in angle brackets, as chats take it without a preview, too.</param>
    public static FetchProblem? Read(string typed, out Uri address)
    {
        var text = typed.Trim();
        text = text is ['<', .., '>'] ? text[1..^1] : text;
        address = Nowhere;
        if (text.Length > Longest || text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) || !Uri.TryCreate(text, UriKind.Absolute, out var read))
        {
            return FetchProblem.NoAddress;
        }

        address = read;
        return ProblemOf(read);
    }

    /// <summary>Where an answer of <paramref name="from"/> redirects to; null where it may be asked.</summary>
    /// <param name="to">Its own word, often relative; null where it has none.</param>
    public static FetchProblem? Follow(Uri from, Uri? to, out Uri address)
    {
        address = Nowhere;
        if (to is null || !Uri.TryCreate(from, to, out var target) || target.OriginalString.Length > Longest)
        {
            return FetchProblem.OtherAnswer;
        }

        address = target;
        return from.Scheme == Uri.UriSchemeHttps && target.Scheme == Uri.UriSchemeHttp ? FetchProblem.Downgraded
            : ProblemOf(target) is { } problem ? problem == FetchProblem.NotPublic ? problem : FetchProblem.LedElsewhere
            : null;
    }

    private static Uri Nowhere { get; } = new("about:blank");

    private static FetchProblem? ProblemOf(Uri address) =>
        (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps) || address.Host.Length == 0 ? FetchProblem.NoAddress
        : address.UserInfo.Length > 0 || address.Authority.Contains('@', StringComparison.Ordinal) ? FetchProblem.Credentials
        : !address.IsDefaultPort ? FetchProblem.OtherPort

        // A zone names a network card of this very machine.
        : address.Host.Contains('%', StringComparison.Ordinal) ? FetchProblem.NotPublic
        : !HasPossibleName(address) ? FetchProblem.UnknownSite
        : null;

    /// <summary>Of letters that no name may have, an address is well-formed and its name cannot be looked up all the same.</summary>
    private static bool HasPossibleName(Uri address)
    {
        try
        {
            return address.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }
}
