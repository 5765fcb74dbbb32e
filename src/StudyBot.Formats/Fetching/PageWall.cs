using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Fetching;

/// <summary>
/// Tells pages that stand before a document from documents, as far as that can be told without reading them as a browser does: by where they came from, and by
/// the few words that they have. One pass over the bytes; nothing is parsed.
/// </summary>
internal static class PageWall
{
    /// <summary>Letters of a page whose words a program in it would bring.</summary>
    private const int FewestLetters = 120;

    /// <summary>Likewise where the page itself says that a program is needed.</summary>
    private const int MostLettersOfExcuse = 400;

    /// <summary>Letters of a page that asks for consent or for a password, and of nothing else.</summary>
    private const int MostLettersOfWall = 1500;

    private static readonly string[] Signing = ["login", "log-in", "signin", "sign-in", "sign_in", "sso", "wp-login.php", "login.php", "servicelogin"];

    public static FetchProblem? Find(ReadOnlySpan<byte> page, Uri asked, Uri came)
    {
        if (PathSays(came, asked, Signing))
        {
            return FetchProblem.SignIn;
        }

        if ((came.Host != asked.Host && came.Host.StartsWith("consent.", StringComparison.OrdinalIgnoreCase)) || PathSays(came, asked, ["consent"]))
        {
            return FetchProblem.Consent;
        }

        var words = PageWords.Of(page);
        var isShort = words.Letters < MostLettersOfWall;
        return isShort && words.HasPassword ? FetchProblem.SignIn
            : isShort && words.Says("cookie") && (words.Says("consent") || words.Says("accept all")) ? FetchProblem.Consent
            : words.HasScript && (words.Letters < FewestLetters || (words.Letters < MostLettersOfExcuse && words.Says("javascript"))) ? FetchProblem.NoWords
            : null;
    }

    // Who asked for such a page has it.
    private static bool PathSays(Uri came, Uri asked, string[] names) => SaysOneOf(came, names) && !SaysOneOf(asked, names);

    private static bool SaysOneOf(Uri address, string[] names) =>
        address.AbsolutePath.Split('/').Any(part => names.Contains(part, StringComparer.OrdinalIgnoreCase));
}
